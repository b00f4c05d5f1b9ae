import { CircleFilled, TriangleFilled } from '@fluentui/react-icons';
import type { Light } from '../../../domain/progress/lightOf';
import { useSpeech } from '../../PaneContext';
import { useLightMarkStyles } from './LightMark.styles';

/** A light's sign by itself: its colour and a shape of its own; the word stands beside it. */
export function LightSign({ light }: { readonly light: Light }) {
  const styles = useLightMarkStyles();
  return light === 'yellow' ? (
    <TriangleFilled aria-hidden className={styles.yellow} />
  ) : (
    <CircleFilled aria-hidden className={styles.red} />
  );
}

/** A light as a line tells it: sign and word, so that colour is never all that tells. */
export function LightMark({ light }: { readonly light: Light }) {
  const { words } = useSpeech();
  const styles = useLightMarkStyles();
  return (
    <span className={styles.mark}>
      <LightSign light={light} />
      {words.behindLights[light]}
    </span>
  );
}
