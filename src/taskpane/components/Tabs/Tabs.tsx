import { mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { nextTab } from './nextTab';
import { useTabsStyles } from './Tabs.styles';

export interface TabPage {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

/**
 * Pages of which one is seen: arrows, Home and End move and choose, Tab goes on to the page. Fluent's own list puts
 * focusable elements that are hidden from screen readers around it, which accessibility checks refuse.
 */
export function Tabs({ pages }: { readonly pages: readonly TabPage[] }) {
  const styles = useTabsStyles();
  const [chosen, setChosen] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const id = useId();
  const page = pages[chosen];
  return (
    <>
      <div role="tablist" className={styles.list}>
        {pages.map(({ key, label }, index) => (
          <button
            key={key}
            ref={(button) => {
              buttons.current[index] = button;
            }}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-controls={`${id}-panel`}
            aria-selected={index === chosen}
            tabIndex={index === chosen ? 0 : -1}
            className={mergeClasses(styles.tab, index === chosen && styles.chosen)}
            onClick={() => {
              setChosen(index);
            }}
            onKeyDown={(event) => {
              const next = nextTab(event.key, index, pages.length);
              if (next === null) return;
              event.preventDefault();
              setChosen(next);
              buttons.current[next]?.focus();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {page === undefined ? null : (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${page.key}`} key={page.key}>
          {page.content}
        </div>
      )}
    </>
  );
}
