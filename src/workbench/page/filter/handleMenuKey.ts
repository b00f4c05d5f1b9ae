const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), [tabindex="0"]';

/** Escape closes a menu (not an input method's window), Tab goes round inside it. */
export function handleMenuKey(event: KeyboardEvent, menu: HTMLElement, onEscape: () => void): void {
  if (event.isComposing) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    onEscape();
  }
  if (event.key !== 'Tab') return;
  const stops = [...menu.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [from, to] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
