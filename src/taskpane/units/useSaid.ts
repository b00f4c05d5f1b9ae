import { useEffect } from 'react';
import { useActions } from '../PaneContext';

/** Has a sentence read out to screen readers once it is drawn. */
export function useSaid(sentence: string): void {
  const { say } = useActions();
  useEffect(() => {
    say(sentence);
  }, [say, sentence]);
}
