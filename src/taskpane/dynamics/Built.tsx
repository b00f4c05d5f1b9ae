import { Button } from '@fluentui/react-components';
import Fraction from 'fraction.js';
import { useEffect } from 'react';
import type { DynamicsReport } from '../../application';
import type { Month } from '../../domain/dynamics/Month';
import { FigureList } from '../components/FigureList/FigureList';
import { Notice } from '../components/Notices/Notice';
import { FindingList } from '../components/Result/FindingList';
import { Section } from '../components/Section/Section';
import { Tabs } from '../components/Tabs/Tabs';
import { useActions, usePane, useSpeech } from '../PaneContext';
import type { DynamicsRequest } from '../store/PaneActions';
import { showShare } from '../texts/shown';
import { useDynamicsTexts } from './dynamicsTexts';
import { SilentList } from './SilentList';

export interface BuiltProps {
  readonly report: DynamicsReport;
  readonly kind: 'written' | 'unchanged' | 'preview';
  readonly request: DynamicsRequest;
}

function PreviewActions({ request }: { readonly request: DynamicsRequest }) {
  const { run } = useSpeech().texts;
  const { buildDynamics, dismissOutcome } = useActions();
  return (
    <>
      <Button appearance="primary" onClick={() => void buildDynamics({ ...request, apply: true })}>
        {run.apply}
      </Button>
      <Button onClick={dismissOutcome}>{run.discard}</Button>
    </>
  );
}

function DynamicsFigures({ report }: { readonly report: DynamicsReport }) {
  const texts = useDynamicsTexts();
  const { locale } = useSpeech().texts;
  const { marks, possible } = report.totals.coverage;
  const share = possible === 0 ? '' : showShare(new Fraction(marks, possible), locale);
  const month = ({ year, month: number }: Month) =>
    texts.month({ year: String(year), month: String(number) });
  const [first, last] = [report.months[0], report.months.at(-1)];
  return (
    <FigureList
      figures={[
        { label: texts.projects, value: String(report.rows.length) },
        {
          label: texts.coverage,
          value: share,
          means: texts.coverageValue({ marks: String(marks), possible: String(possible) }),
        },
        ...(first === undefined || last === undefined
          ? []
          : [
              {
                label: texts.period,
                value: String(report.months.length),
                means: texts.span({ first: month(first), last: month(last) }),
              },
            ]),
      ]}
    />
  );
}

/** What was built: the sheet, its figures, the projects without dynamics, and what needs a look. */
export function Built({ report, kind, request }: BuiltProps) {
  const texts = useDynamicsTexts();
  const { activateSheet, buildDynamics, say } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { sheet, findings } = report;
  const sentence = { written: texts.written, unchanged: texts.unchanged, preview: texts.previewed }[kind]({
    sheet,
  });
  useEffect(() => {
    say(sentence);
  }, [say, sentence]);
  const edited = findings.find(({ code }) => code === 'dynamics-edited');
  const silent = report.totals.projects.filter((project) => project.silent > 0).length;
  const notes = texts.notes({ count: String(findings.length) });
  return (
    <Section heading={texts.result}>
      <Notice
        intent={kind === 'preview' ? 'info' : 'success'}
        {...(kind === 'preview' ? { actions: <PreviewActions request={request} /> } : {})}
      >
        {sentence}
      </Notice>
      {edited === undefined ? null : (
        <Button
          disabledFocusable={busy}
          onClick={() => void buildDynamics({ ...request, edited: 'overwrite', apply: true })}
        >
          {texts.overwrite({ sheet: String(edited.params.name ?? sheet) })}
        </Button>
      )}
      <DynamicsFigures report={report} />
      {kind === 'preview' ? null : (
        <Button onClick={() => void activateSheet(sheet)}>{texts.open({ sheet })}</Button>
      )}
      <Tabs
        pages={[
          {
            key: 'silent',
            label: texts.silent({ count: String(silent) }),
            content: <SilentList report={report} />,
          },
          { key: 'notes', label: notes, content: <FindingList label={notes} findings={findings} /> },
        ]}
      />
    </Section>
  );
}
