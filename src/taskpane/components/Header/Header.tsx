import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { jobViews, type JobView, type View } from '../../store/PaneState';
import { Nav } from '../Nav/Nav';
import { useFocusOnChange } from './useFocusOnChange';
import { useHeaderStyles } from './Header.styles';

function isJob(view: View): view is JobView {
  return jobViews.some((job) => job === view);
}

function BackButton() {
  const { texts } = useSpeech();
  const { show } = useActions();
  return (
    <Button
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      aria-label={texts.back}
      onClick={() => {
        show('main');
      }}
    />
  );
}

function AsideButtons() {
  const { texts } = useSpeech();
  const { show } = useActions();
  return (
    <>
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={texts.views.settings}
        onClick={() => {
          show('settings');
        }}
      />
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={texts.views.help}
        onClick={() => {
          show('help');
        }}
      />
    </>
  );
}

/**
 * The pane's name with the ways to settings and help, and the bar of jobs; on the pages beside the jobs their name with
 * the way back. Focus follows to the name there, and stays on the bar between jobs.
 */
export function Header() {
  const { texts } = useSpeech();
  const view = usePane((state) => state.view);
  const styles = useHeaderStyles();
  const heading = useFocusOnChange<HTMLHeadingElement>(isJob(view) ? 'jobs' : view);
  return (
    <>
      <header className={styles.header}>
        {isJob(view) ? null : <BackButton />}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {isJob(view) ? texts.title : texts.views[view]}
        </h1>
        {isJob(view) ? <AsideButtons /> : null}
      </header>
      {isJob(view) ? <Nav /> : null}
    </>
  );
}
