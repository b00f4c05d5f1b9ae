import { mergeClasses } from '@fluentui/react-components';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { jobViews } from '../../store/PaneState';
import { useNavStyles } from './Nav.styles';

/** The bar that leads from job to job; the page that is shown is told to screen readers. */
export function Nav() {
  const { texts } = useSpeech();
  const view = usePane((state) => state.view);
  const { show } = useActions();
  const styles = useNavStyles();
  return (
    <nav aria-label={texts.jobs} className={styles.bar}>
      {jobViews.map((page) => (
        <button
          key={page}
          type="button"
          className={mergeClasses(styles.link, page === view && styles.here)}
          {...(page === view ? { 'aria-current': 'page' } : {})}
          onClick={() => {
            show(page);
          }}
        >
          {texts.job[page]}
        </button>
      ))}
    </nav>
  );
}
