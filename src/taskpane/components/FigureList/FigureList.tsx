import type { ReactNode } from 'react';
import { useFigureListStyles } from './FigureList.styles';

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly means?: string;
  /** A sign beside the label, so that colour is never all that tells. */
  readonly sign?: ReactNode;
}

/** Figures side by side, each told in words. */
export function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const styles = useFigureListStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, means, sign }) => (
        <div key={label} className={styles.figure}>
          <dt className={styles.label}>
            {sign} {label}
          </dt>
          <dd className={styles.value}>
            {value}
            {means === undefined ? null : <span className={styles.means}>{means}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
