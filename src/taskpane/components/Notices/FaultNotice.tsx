import { Button } from '@fluentui/react-components';
import { useSpeech } from '../../PaneContext';
import type { Fault } from '../../store/toFault';
import { Disclosure } from '../Disclosure/Disclosure';
import { Notice } from './Notice';

export interface FaultNoticeProps {
  readonly fault: Fault;
  /** What stands in the workbook now, where writing had begun. */
  readonly left?: string;
  readonly onRetry?: () => void;
}

/** A failure: what happened, what to do next, what stands now, and the host's own words for whoever is asked. */
export function FaultNotice({ fault, left, onRetry }: FaultNoticeProps) {
  const { texts, sayFault } = useSpeech();
  return (
    <Notice
      intent="error"
      title={texts.failure.heading}
      actions={onRetry === undefined ? undefined : <Button onClick={onRetry}>{texts.retry}</Button>}
    >
      <p>{sayFault(fault)}</p>
      {left === undefined ? null : <p>{left}</p>}
      {fault.detail === '' ? null : <Disclosure summary={texts.details}>{fault.detail}</Disclosure>}
    </Notice>
  );
}
