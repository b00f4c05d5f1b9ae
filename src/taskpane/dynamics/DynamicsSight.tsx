import { Spinner } from '@fluentui/react-components';
import type { DynamicsReport } from '../../application';
import { Choice } from '../components/Choice/Choice';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { Conflicts } from './Conflicts';
import { useDynamicsTexts } from './dynamicsTexts';
import { PeriodChoice } from './PeriodChoice';
import { SheetLine } from '../components/SheetLine/SheetLine';
import type { DynamicsChoice } from './useDynamicsChoice';

interface FoundProps {
  readonly report: DynamicsReport;
  readonly choice: DynamicsChoice;
}

function Sources({ report }: { readonly report: DynamicsReport }) {
  const texts = useDynamicsTexts();
  const { listMark } = useSpeech().texts;
  const { logs, roster, grids, ledger } = report.sources;
  return (
    <>
      {logs.length === 0 ? <div>{texts.noLog}</div> : null}
      {logs.map(({ sheet, entries }) => (
        <SheetLine key={sheet} sheet={sheet} text={texts.log({ sheet, entries: String(entries) })} />
      ))}
      <SheetLine
        sheet={roster}
        text={texts.roster({ sheet: roster, projects: String(report.rows.length) })}
      />
      {grids.length === 0 ? null : <div>{texts.grids({ sheets: grids.join(listMark) })}</div>}
      {ledger.length === 0 ? null : <div>{texts.ledger({ sheets: ledger.join(listMark) })}</div>}
    </>
  );
}

/** What was found, with the choices over it, and the sheet that will be made. */
function Found({ report, choice }: FoundProps) {
  const texts = useDynamicsTexts();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { sources } = report;
  const asked = choice.request.roster ?? sources.roster;
  return (
    <>
      {report.conflicts.length === 0 ? null : <Conflicts conflicts={report.conflicts} />}
      <Section heading={texts.found}>
        <Sources report={report} />
        {sources.others.length === 0 ? null : (
          <Choice
            label={texts.rosterChoice}
            value={asked}
            disabled={busy}
            options={[sources.roster, ...sources.others].map((sheet) => ({ value: sheet, label: sheet }))}
            onChoose={choice.setRoster}
          />
        )}
      </Section>
      <Section heading={texts.make}>
        <div>
          {texts.made({
            sheet: report.sheet,
            projects: String(report.rows.length),
            months: String(report.months.length),
          })}
        </div>
        <PeriodChoice months={report.months} choice={choice} disabled={busy} />
      </Section>
    </>
  );
}

/** What the page knows of the workbook before its job. */
export function DynamicsSight({ choice }: { readonly choice: DynamicsChoice }) {
  const texts = useDynamicsTexts();
  const sight = usePane(({ sights }) => sights.dynamics);
  const { lookAt } = useActions();
  if (sight.kind === 'failed')
    return <FaultNotice fault={sight.fault} onRetry={() => void lookAt('dynamics')} />;
  if (sight.kind !== 'seen') return <Spinner size="tiny" label={texts.looking} />;
  const { seen } = sight;
  switch (seen.kind) {
    case 'done':
    case 'preview':
      return <Found report={seen.dynamics} choice={choice} />;
    case 'refused':
      return <RefusalNotice finding={seen.finding} />;
    case 'failed':
      return <FaultNotice fault={seen} onRetry={() => void lookAt('dynamics')} />;
    case 'cancelled':
      return null;
  }
}
