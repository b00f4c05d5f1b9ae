import type { PrintedDocument } from '../../print';

/** How long the frame stays: some browsers return before they have drawn the pages. */
const KEPT_FOR = 60_000;
const CLASS = 'printed';
const EMPTY = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"></head><body></body></html>';

/**
 * Prints a document by a frame of this page that nobody sees. Its CSS is adopted as a sheet made by script, which a policy
 * without inline styles allows.
 */
export function printDocument(printed: PrintedDocument): void {
  for (const old of document.querySelectorAll(`iframe.${CLASS}`)) old.remove();
  const frame = unseenFrame();
  frame.addEventListener('load', () => {
    if (frame.contentWindow) print(frame.contentWindow, printed);
    setTimeout(() => {
      frame.remove();
    }, KEPT_FOR);
  });
  document.body.append(frame);
}

/** A frame that is drawn, for one that is not cannot print everywhere, but takes no room. */
function unseenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = CLASS;
  frame.srcdoc = EMPTY;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: 'none' });
  return frame;
}

/** The document's title is what a browser proposes as the PDF's name. */
function print(target: Window, { title, css, body }: PrintedDocument): void {
  adopt(target, css);
  target.document.title = title;
  target.document.body.innerHTML = body;
  const former = document.title;
  document.title = title;
  target.print();
  document.title = former;
}

/** A sheet belongs to the window that made it. */
function adopt(target: Window, css: string): void {
  const { CSSStyleSheet: Sheet } = target as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  target.document.adoptedStyleSheets = [sheet];
}
