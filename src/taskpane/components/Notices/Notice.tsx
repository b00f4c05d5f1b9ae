import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNoticeStyles } from './Notice.styles';

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons under the text: beside it they would not fit in a narrow pane. */
  readonly actions?: ReactNode;
}

/** A message with its sign (never by colour alone), its sentences, and what can be done about it. */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  const styles = useNoticeStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        <div>{children}</div>
        {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
