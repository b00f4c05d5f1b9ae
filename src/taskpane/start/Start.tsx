import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { readOfficeTheme } from '../../excel/pane/readOfficeTheme';
import { App } from '../components/App/App';
import { usePageStyles } from '../components/App/App.styles';
import { HostMessage } from '../components/App/HostMessage';
import { SpeechContext, StoreContext } from '../PaneContext';
import { chooseLanguage } from '../texts/chooseLanguage';
import { speechIn } from '../texts/speechIn';
import { themes } from '../theme/themes';
import { useSystemTheme } from '../theme/useSystemTheme';
import { connectStore, openStore } from './openStore';
import { pageLanguage } from './pageLanguage';
import { useHost } from './useHost';

/** The whole page: the pane in Office's language and theme, drawn before Excel answers and usable then. */
export function Start() {
  usePageStyles();
  const host = useHost();
  const system = useSystemTheme();
  const shade = (host.kind === 'excel' ? readOfficeTheme() : null) ?? system;
  const [store] = useState(openStore);
  const chosen = useStore(store, (state) => state.language);
  const told =
    host.kind === 'excel'
      ? chooseLanguage(host.displayLanguage)
      : pageLanguage(window.location.search, navigator.language);
  const language = chosen === 'office' ? told : chosen;
  const speech = useMemo(() => speechIn(language), [language]);
  const connected = host.kind === 'excel';
  useEffect(() => {
    if (connected) connectStore(store);
  }, [connected, store]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speech.texts.title;
  }, [language, speech]);
  return (
    <FluentProvider theme={themes[shade]}>
      <SpeechContext.Provider value={speech}>
        {host.kind !== 'excel' && host.kind !== 'waiting' ? (
          <HostMessage kind={host.kind} />
        ) : (
          <StoreContext.Provider value={store}>
            <App />
          </StoreContext.Provider>
        )}
      </SpeechContext.Provider>
    </FluentProvider>
  );
}
