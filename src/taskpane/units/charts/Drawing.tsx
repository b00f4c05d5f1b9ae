import { useEffect, useRef, type ReactNode } from 'react';
import { useChartsStyles } from './Charts.styles';

/**
 * A chart as a picture: its words stand in the text beside it and in its table, so keyboard and screen readers pass it
 * over, and nothing in it takes the focus.
 */
export function Drawing({ children }: { readonly children: ReactNode }) {
  const styles = useChartsStyles();
  const picture = useRef<HTMLDivElement>(null);
  useEffect(() => {
    picture.current?.setAttribute('inert', '');
  }, []);
  return (
    <div ref={picture} aria-hidden className={styles.drawing}>
      {children}
    </div>
  );
}
