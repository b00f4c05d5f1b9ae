import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useTexts } from '../texts/TextsContext';

/** The pane's width: Excel's own when it opens, and how far it may be drawn. */
export const PANE_WIDTH = { usual: 320, least: 240, most: 800 } as const;
const KEY_STEP = 16;

interface SplitterProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const useStyles = makeStyles({
  splitter: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
  },
});

/** The bar between sheet and pane, moved by the pointer or by the arrow keys. */
export function Splitter({ width, onWidth }: SplitterProps) {
  const styles = useStyles();
  const texts = useTexts();
  const from = useRef<{ x: number; width: number } | undefined>(undefined);
  const set = (wanted: number) => {
    onWidth(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(wanted))));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={texts.paneWidth}
      aria-orientation="horizontal"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      className={styles.splitter}
      onPointerDown={(event) => {
        from.current = { x: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current) set(from.current.width + from.current.x - event.clientX);
      }}
      onPointerUp={() => {
        from.current = undefined;
      }}
      onKeyDown={(event) => {
        const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
        if (step !== undefined) set(width + step);
      }}
    />
  );
}
