import { usePane, useSpeech } from '../../PaneContext';
import { announce } from './announce';
import { useAnnouncerStyles } from './Announcer.styles';

/** A line that nobody sees and screen readers read out whenever it changes. */
export function Announcer() {
  const speech = useSpeech();
  const text = usePane((state) => announce(state, speech));
  const styles = useAnnouncerStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
