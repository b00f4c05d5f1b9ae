import { useEffect, type RefObject } from 'react';
import { handleMenuKey } from './handleMenuKey';

/** How a menu is left: by itself (Escape), or because something else was gone to. */
export interface MenuExits {
  readonly onDone: () => void;
  readonly onDismiss: () => void;
}

/** Takes the focus into a menu's first field, and its keys; leaves it as `listenOutside` says. */
export function useMenu(menu: RefObject<HTMLElement>, { onDone, onDismiss }: MenuExits): void {
  useEffect(() => {
    menu.current?.querySelector('input')?.focus();
  }, [menu]);
  useEffect(() => {
    const element = menu.current;
    if (!element) return undefined;
    const onKey = (event: KeyboardEvent) => {
      handleMenuKey(event, element, onDone);
    };
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
    };
  }, [menu, onDone]);
  useEffect(() => listenOutside(menu, onDismiss), [menu, onDismiss]);
}

/**
 * Tells when something else is pressed, gets the focus, or moves under the menu: also the pane, which is a frame. The
 * button that opened the menu closes it itself. Gives what ends the listening.
 */
function listenOutside(menu: RefObject<HTMLElement>, onDismiss: () => void): () => void {
  const outside = ({ target }: Event) => {
    const isOwn = target instanceof Element && target.matches('[aria-expanded="true"]');
    if (target instanceof Node && !isOwn && !menu.current?.contains(target)) onDismiss();
  };
  const intoFrame = () => {
    if (document.activeElement instanceof HTMLIFrameElement) onDismiss();
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('pointerdown', outside, { capture: true, signal });
  document.addEventListener('focusin', outside, { signal });
  document.addEventListener('scroll', outside, { capture: true, signal });
  window.addEventListener('blur', intoFrame, { signal });
  window.addEventListener('resize', onDismiss, { signal });
  return () => {
    stop.abort();
  };
}
