import { makeStyles, tokens } from '@fluentui/react-components';

/** Pixels of a filter's menu as it usually is, and what is left free around it. */
const USUAL = { width: 300, height: 400 } as const;
const MARGIN = 8;

export const useFilterMenuStyles = makeStyles({
  menu: {
    position: 'fixed',
    zIndex: 50,
    width: `${String(USUAL.width)}px`,
    maxWidth: `calc(100vw - ${String(2 * MARGIN)}px)`,
    maxHeight: `calc(100vh - ${String(2 * MARGIN)}px)`,
    overflowY: 'auto',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  clear: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  search: { maxWidth: 'none' },
});

/** Where the menu lies: below the button and to its left, inside the window. */
export function menuPlace(under: DOMRect): { readonly left: number; readonly top: number } {
  const within = (wanted: number, size: number, room: number) =>
    Math.max(MARGIN, Math.min(wanted, room - size - MARGIN));
  return {
    left: within(under.right - USUAL.width, USUAL.width, window.innerWidth),
    top: within(under.bottom + 2, USUAL.height, window.innerHeight),
  };
}
