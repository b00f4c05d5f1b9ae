import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { useFocusOnChange } from './useFocusOnChange';
import { useHeaderStyles } from './Header.styles';

/** The pane's name with the ways to settings and help; on the other pages their name with the way back. */
export function Header() {
  const { texts } = useSpeech();
  const view = usePane((state) => state.view);
  const { show } = useActions();
  const styles = useHeaderStyles();
  const heading = useFocusOnChange<HTMLHeadingElement>(view);
  return (
    <header className={styles.header}>
      {view === 'main' ? null : (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={texts.back}
          onClick={() => {
            show('main');
          }}
        />
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {view === 'main' ? texts.title : texts.views[view]}
      </h1>
      {view === 'main' ? (
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
      ) : null}
    </header>
  );
}
