import { useEffect } from 'react';

const FOCUSABLE = 'button:not([disabled]), [href], input, select, textarea, [tabindex="0"]';

/** The window's regions in the order of F6, as marked in the page; one that is closed is passed over. */
function regions(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  );
}

/** The first element that can take the focus: one that is not drawn (the field of the file dialog) cannot. */
function firstFocusable(root: ParentNode | null | undefined): HTMLElement | undefined {
  const all = root?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [];
  return [...all].find((element) => element.offsetParent !== null);
}

/** Focuses a region's first element, the sheet's cell field before its headings; the pane's is inside its frame. */
function enter(region: HTMLElement): void {
  const inside = firstFocusable(region.querySelector('iframe')?.contentDocument);
  const field = region.querySelector<HTMLElement>('textarea');
  (inside ?? field ?? firstFocusable(region))?.focus();
}

function moveOn(step: 1 | -1): void {
  const all = regions();
  const here = all.findIndex((region) => region.contains(document.activeElement));
  const next = all[(here + step + all.length) % all.length];
  if (next) enter(next);
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  moveOn(event.shiftKey ? -1 : 1);
}

/**
 * F6 and Shift+F6 go from region to region as in Excel: bar, sheet, sheet tabs, pane. A frame keeps its keys to itself, so
 * each frame of this page is listened to as well, once its document is there.
 */
export function useRegions(): void {
  useEffect(() => {
    const listen = (event: Event) => {
      if (event.target instanceof HTMLIFrameElement)
        event.target.contentWindow?.addEventListener('keydown', onKey);
    };
    window.addEventListener('keydown', onKey);
    document.addEventListener('load', listen, true);
    return () => {
      window.removeEventListener('keydown', onKey);
      document.removeEventListener('load', listen, true);
    };
  }, []);
}
