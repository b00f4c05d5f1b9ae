import { useId, type ReactNode } from 'react';
import { useSectionStyles } from './Section.styles';

export interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the pane under its heading, known to screen readers by it. */
export function Section({ heading, children }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
