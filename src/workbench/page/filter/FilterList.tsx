import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { FilterItem, ITEM_HEIGHT } from './FilterItem';
import type { ListedValue } from './ListedValue';

interface FilterListProps {
  readonly label: string;
  readonly values: readonly ListedValue[];
  readonly on: ReadonlySet<string>;
  readonly onToggle: (text: string) => void;
}

const PAGE = 6;

const useStyles = makeStyles({
  list: {
    position: 'relative',
    height: `${String(ITEM_HEIGHT * 7)}px`,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/**
 * The values to choose from, one stop of Tab: arrow keys go through them, the space bar chooses. Only what is seen is
 * drawn.
 */
export function FilterList({ label, values, on, onToggle }: FilterListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, values.length - 1));
  const virtual = useVirtualizer({
    count: values.length,
    getScrollElement: () => list.current,
    estimateSize: () => ITEM_HEIGHT,
    overscan: PAGE,
  });
  const choose = (index: number) => {
    const value = values[index];
    setActive(index);
    if (value) onToggle(value.text);
  };
  const onKey = (event: KeyboardEvent) => {
    const next = moved(event.key, active, values.length);
    if (event.key === ' ') choose(active);
    else if (next !== undefined) {
      setActive(next);
      virtual.scrollToIndex(next);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      className={styles.list}
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={values.length > 0 ? `${id}${String(active)}` : undefined}
      onKeyDown={onKey}
      onClick={(event) => {
        const index = indexUnder(event);
        if (index !== undefined) choose(index);
      }}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const value = values[index];
          if (!value) return null;
          const isOn = on.has(value.text);
          const isActive = index === active;
          const item = { id: `${id}${String(index)}`, value, index, count: values.length, top: start };
          return <FilterItem key={value.text} {...item} isOn={isOn} isActive={isActive} />;
        })}
      </div>
    </div>
  );
}

function moved(key: string, active: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -count, End: count },
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(0, count - 1), Math.max(0, active + step));
}

function indexUnder({ target }: MouseEvent): number | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return item ? Number(item.dataset.index) : undefined;
}
