/** Where the page finds itself: in a fit Excel, in one that is too old, in another program, in none, or without an answer. */
export type Host =
  | { readonly kind: 'excel'; readonly displayLanguage: string; readonly sharedRuntime: boolean }
  | { readonly kind: 'too-old' }
  | { readonly kind: 'not-excel' }
  | { readonly kind: 'outside' };

/** The requirement set below which the add-in cannot work: Excel 2021. */
const FLOOR = '1.14';

function readHost(host: Office.HostType | null): Host {
  if (host === null) return { kind: 'outside' };
  if (host !== Office.HostType.Excel) return { kind: 'not-excel' };
  const { requirements, displayLanguage } = Office.context;
  if (!requirements.isSetSupported('ExcelApi', FLOOR)) return { kind: 'too-old' };
  return {
    kind: 'excel',
    displayLanguage,
    sharedRuntime: requirements.isSetSupported('SharedRuntime', '1.1'),
  };
}

const isLoaded = (): boolean => typeof Office !== 'undefined';

/**
 * Waits for Office. It never rejects and may never resolve (office.js, its texts or the host's answer are missing):
 * whoever waits sets a time.
 */
export async function waitForHost(): Promise<Host> {
  if (!isLoaded()) return new Promise(() => undefined);
  const { host } = await Office.onReady();
  return readHost(host);
}
