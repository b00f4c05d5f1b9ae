import { paneLink } from '../excel/pane/paneLink';
import { activateSheet } from '../excel/pane/selectCell';
import type { Language } from '../locales';
import type { CommandServices } from './ribbonCommand';
import { runAlone } from './runAlone';
import { sayEnding } from './sayEnding';

/** How long a shared runtime's pane may take to be there. */
const PANE_PATIENCE = 10_000;

function openDialog(text: string): Promise<void> {
  const address = new URL('help.html', window.location.href);
  address.searchParams.set('said', text);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { height: 30, width: 30 }, () => {
      resolve();
    });
  });
}

/** Wires the ribbon's buttons to Office: a shared runtime has a pane, another has none and says what it must in a dialog. */
export function createCommandServices(language: Language): CommandServices {
  const shared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  return {
    pane: () => (shared ? paneLink.wait(PANE_PATIENCE) : Promise.resolve(null)),
    showPane: () => (shared ? Office.addin.showAsTaskpane() : Promise.resolve()),
    runAlone,
    activateSheet: (sheet) => activateSheet(sheet),
    tell: (ending) => openDialog(sayEnding(ending, language)),
  };
}
