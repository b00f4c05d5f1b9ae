import { Button, Spinner } from '@fluentui/react-components';
import type { AppendicesReport } from '../../application';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { AppendixLines } from './AppendixLines';
import { useAppendicesTexts } from './appendicesTexts';
import { HeadingFields } from './HeadingFields';
import { ListedItems } from './ListedItems';
import type { HeadingForm } from './useHeadingForm';

/** Ratios that a recalculation would change: the appendices show what stands, so that is the first thing to do. */
function DueNotice({ report }: { readonly report: AppendicesReport }) {
  const texts = useAppendicesTexts();
  const { recalculate } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { notRecalculated: due } = report;
  if (due.length === 0) return null;
  const sentence = texts.due({ count: String(due.length) });
  return (
    <Notice
      intent="warning"
      actions={
        <Button disabledFocusable={busy} onClick={() => void recalculate()}>
          {texts.recalculate}
        </Button>
      }
    >
      <Disclosure summary={sentence}>
        <ListedItems label={sentence} items={due} />
      </Disclosure>
    </Notice>
  );
}

function WillMake({ report, form }: { readonly report: AppendicesReport; readonly form: HeadingForm }) {
  const texts = useAppendicesTexts();
  const { listMark } = useSpeech().texts;
  const { ledger, items, withoutRatio } = report;
  const without = texts.withoutRatio({ count: String(withoutRatio.length) });
  return (
    <Section heading={texts.make}>
      <DueNotice report={report} />
      <div>{texts.ledger({ sheets: ledger.sheets.join(listMark), items: String(items) })}</div>
      <AppendixLines report={report} written={false} />
      {withoutRatio.length === 0 ? null : (
        <Disclosure summary={without}>
          <ListedItems label={without} items={withoutRatio} />
        </Disclosure>
      )}
      <HeadingFields form={form} guessed={report.heading} />
    </Section>
  );
}

/** What the page knows of the workbook before its job. */
export function AppendicesSight({ form }: { readonly form: HeadingForm }) {
  const texts = useAppendicesTexts();
  const pane = useSpeech().texts;
  const sight = usePane(({ sights }) => sights.appendices);
  const { lookAt } = useActions();
  const again = () => void lookAt('appendices');
  if (sight.kind === 'failed') return <FaultNotice fault={sight.fault} onRetry={again} />;
  if (sight.kind !== 'seen') return <Spinner size="tiny" label={texts.looking} />;
  const { seen } = sight;
  switch (seen.kind) {
    case 'done':
    case 'preview':
      return <WillMake report={seen.appendices} form={form} />;
    case 'no-ledger':
      return <Notice intent="warning">{pane.none.foreign}</Notice>;
    case 'refused':
      return <RefusalNotice finding={seen.finding} />;
    case 'failed':
      return <FaultNotice fault={seen} onRetry={again} />;
    case 'cancelled':
      return null;
  }
}
