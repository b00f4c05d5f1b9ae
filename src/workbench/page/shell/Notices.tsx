import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useTexts } from '../texts/TextsContext';
import type { Notice } from './Notice';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
}

const useStyles = makeStyles({
  group: { flexShrink: 0, maxHeight: '40%', overflowY: 'auto' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** What there is to tell, each until it is closed. */
export function Notices({ notices, onDismiss }: NoticesProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <MessageBarGroup className={styles.group}>
      {notices.map(({ id, intent, text, more }) => (
        <MessageBar key={id} intent={intent} layout="multiline" shape="square">
          <MessageBarBody>
            {text}
            {more && (
              <ul className={styles.list}>
                {more.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={texts.dismiss}
                icon={<DismissRegular />}
                onClick={() => {
                  onDismiss(id);
                }}
              />
            }
          />
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
