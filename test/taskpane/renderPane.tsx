import { FluentProvider } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import type { Language } from '../../src/locales';
import { App } from '../../src/taskpane/components/App/App';
import { SpeechContext, StoreContext } from '../../src/taskpane/PaneContext';
import { createPaneStore } from '../../src/taskpane/store/createPaneStore';
import type { PaneServices } from '../../src/taskpane/store/PaneServices';
import { speechIn } from '../../src/taskpane/texts/speechIn';
import { themes } from '../../src/taskpane/theme/themes';
import { fakeServices } from './fixtures';

export interface PaneOptions {
  readonly language?: Language;
  readonly shade?: 'light' | 'dark';
  readonly services?: Partial<PaneServices>;
}

/** Draws something as the pane would: in a theme and a language, with a store over fake services. */
export function renderWith(
  content: ReactNode,
  { language = 'zh-CN', shade = 'light', services }: PaneOptions = {},
) {
  const given = fakeServices(services);
  const store = createPaneStore(given);
  const drawn = render(
    <FluentProvider theme={themes[shade]}>
      <SpeechContext.Provider value={speechIn(language)}>
        <StoreContext.Provider value={store}>{content}</StoreContext.Provider>
      </SpeechContext.Provider>
    </FluentProvider>,
  );
  return { ...drawn, store, services: given, actions: store.getState().actions };
}

/** The whole pane, connected and looked. */
export async function renderPane(options: PaneOptions = {}) {
  const pane = renderWith(<App />, options);
  await act(() => pane.actions.connect());
  return pane;
}

/** What axe finds; colours and page landmarks are for the browser test, where there are pixels and a page. */
export async function faultsOf(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
