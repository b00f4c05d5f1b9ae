import { Button } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import type { UnitSheetsReport } from '../../application';
import { ListedItems } from '../appendices/ListedItems';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { Notice } from '../components/Notices/Notice';
import { FindingList } from '../components/Result/FindingList';
import { Section } from '../components/Section/Section';
import { SheetLine } from '../components/SheetLine/SheetLine';
import { useActions, usePane, useSpeech } from '../PaneContext';
import type { UnitSheetsRequest } from '../store/PaneActions';
import { useSaid } from './useSaid';
import { useUnitsTexts } from './unitsTexts';

export interface SheetsEndingProps {
  readonly report: UnitSheetsReport;
  readonly kind: 'written' | 'unchanged' | 'preview';
}

type PartProps = Pick<SheetsEndingProps, 'report'>;

/** The units of a report, as the same job is asked for again. */
export function againFor({ sheets }: UnitSheetsReport): UnitSheetsRequest {
  return { units: sheets.map(({ unit }) => unit) };
}

function PreviewActions({ report }: PartProps) {
  const { run } = useSpeech().texts;
  const { buildUnitSheets, dismissOutcome } = useActions();
  return (
    <>
      <Button appearance="primary" onClick={() => void buildUnitSheets({ ...againFor(report), apply: true })}>
        {run.apply}
      </Button>
      <Button onClick={dismissOutcome}>{run.discard}</Button>
    </>
  );
}

/** Sheets that somebody edited were kept, with new ones beside them: here they may be overwritten instead. */
function Conflicts({ report }: PartProps) {
  const { sheets: texts } = useUnitsTexts();
  const { listMark } = useSpeech().texts;
  const { buildUnitSheets } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  if (report.conflicts.length === 0) return null;
  return (
    <Notice
      intent="warning"
      actions={
        <Button
          disabledFocusable={busy}
          onClick={() => void buildUnitSheets({ ...againFor(report), edited: 'overwrite', apply: true })}
        >
          {texts.overwrite({ sheets: report.conflicts.map(({ sheet }) => sheet).join(listMark) })}
        </Button>
      }
    >
      {report.conflicts.map(({ sheet, used }) => (
        <p key={sheet}>{texts.beside({ sheet, used })}</p>
      ))}
    </Notice>
  );
}

function Lines({ report, kind }: SheetsEndingProps) {
  const { sheets: texts } = useUnitsTexts();
  return report.sheets.map(({ sheet, figures, pages, change }) => {
    const text = texts.line({
      sheet,
      items: String(figures.items),
      pages: String(pages),
      change: texts.change[change],
    });
    const stands = kind !== 'preview' || change !== 'made';
    return stands ? <SheetLine key={sheet} sheet={sheet} text={text} /> : <div key={sheet}>{text}</div>;
  });
}

/** What the sheets for the units came to: each leads there, and all of them can be sent. */
export function SheetsEnding({ report, kind }: SheetsEndingProps) {
  const { sheets: texts } = useUnitsTexts();
  const { exportSheets } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const count = report.sheets.length;
  const sentence = {
    written: texts.written(count),
    unchanged: texts.unchanged,
    preview: texts.previewed(count),
  }[kind];
  useSaid(sentence);
  const due = texts.due({ count: String(report.notRecalculated.length) });
  const without = texts.withoutUnit({ count: String(report.withoutUnit.length) });
  return (
    <Section heading={texts.result}>
      <Notice
        intent={kind === 'preview' ? 'info' : 'success'}
        {...(kind === 'preview' ? { actions: <PreviewActions report={report} /> } : {})}
      >
        {sentence}
      </Notice>
      <Conflicts report={report} />
      <Lines report={report} kind={kind} />
      {report.notRecalculated.length === 0 ? null : (
        <Disclosure summary={due}>
          <ListedItems label={due} items={report.notRecalculated} />
        </Disclosure>
      )}
      {report.withoutUnit.length === 0 ? null : (
        <Disclosure summary={without}>
          <ListedItems label={without} items={report.withoutUnit} />
        </Disclosure>
      )}
      {report.findings.length === 0 ? null : <FindingList label={texts.notes} findings={report.findings} />}
      {kind === 'preview' ? null : (
        <div>
          <Button
            icon={<SendRegular />}
            disabledFocusable={busy}
            onClick={() => void exportSheets(report.sheets.map(({ sheet }) => sheet))}
          >
            {texts.send}
          </Button>
        </div>
      )}
    </Section>
  );
}
