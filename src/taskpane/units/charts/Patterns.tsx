import { parts, type Part } from './chartData';
import { useChartsStyles } from './Charts.styles';

/** What is drawn over a part's colour, so that colour is never all that tells: plain, stripes, dots, an outline. */
const DRAWN: Readonly<Record<Part, string>> = {
  completed: '',
  'on-schedule': 'M0 8L8 0',
  behind: 'M0 0L8 8M0 8L8 0',
  none: 'M4 0V8',
};

/** A part's fill, by the id of its pattern. */
export function fillOf(part: Part): string {
  return `url(#units-${part})`;
}

/** The patterns that the bars are filled with, once on the page. */
export function Patterns() {
  const styles = useChartsStyles();
  return (
    <svg className={styles.patterns} aria-hidden>
      <defs>
        {parts.map((part) => (
          <pattern
            key={part}
            id={`units-${part}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            className={styles[part]}
          >
            <rect width="8" height="8" fill="currentColor" />
            <path d={DRAWN[part]} className={styles.gap} strokeWidth="2" fill="none" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A part's fill beside its name. */
export function Sample({ part }: { readonly part: Part }) {
  const styles = useChartsStyles();
  return (
    <svg className={styles.sample} aria-hidden>
      <rect width="16" height="12" fill={fillOf(part)} />
    </svg>
  );
}
