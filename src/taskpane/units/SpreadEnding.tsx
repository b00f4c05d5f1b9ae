import { Button } from '@fluentui/react-components';
import type { MergedArea, SpreadMergesResult } from '../../application';
import { ItemLine } from '../components/ItemList/ItemLine';
import { PagedList } from '../components/ItemList/PagedList';
import { Notice } from '../components/Notices/Notice';
import { FindingList } from '../components/Result/FindingList';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { showCell } from '../texts/shown';
import { columnsOf } from './MergedNotice';
import { useSaid } from './useSaid';
import { useUnitsTexts } from './unitsTexts';

type Shown = Extract<SpreadMergesResult, { readonly kind: 'preview' | 'done' }>;

function Areas({ label, areas }: { readonly label: string; readonly areas: readonly MergedArea[] }) {
  const { merged } = useUnitsTexts();
  return (
    <PagedList
      label={label}
      lines={areas}
      keyOf={({ cell }) => showCell(cell)}
      render={({ cell, rows, text }) => (
        <ItemLine
          cell={cell}
          name={merged.area({ cell: showCell(cell), rows: String(rows), text })}
          lines={[]}
        />
      )}
    />
  );
}

function Preview({ areas }: { readonly areas: readonly MergedArea[] }) {
  const { merged } = useUnitsTexts();
  const { spreadMerges, dismissOutcome } = useActions();
  const { discard } = useSpeech().texts.run;
  const busy = usePane(({ task }) => task.kind !== 'idle');
  return (
    <Notice
      intent="info"
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void spreadMerges({ columns: columnsOf(areas), apply: true })}
          >
            {merged.apply}
          </Button>
          <Button onClick={dismissOutcome}>{discard}</Button>
        </>
      }
    >
      {merged.preview(areas.length)} {merged.how}
    </Notice>
  );
}

/** Merged cells that will be, or were, made filterable: each of them leads to its place. */
export function SpreadEnding({ result }: { readonly result: Shown }) {
  const texts = useUnitsTexts();
  const { merged } = texts;
  const { areas } = result;
  const split = result.kind === 'done' ? result.areas.filter(({ held }) => !held).length : 0;
  const sentences = { preview: merged.preview(areas.length), done: merged.done(areas.length) };
  const sentence = areas.length === 0 ? merged.nothing : sentences[result.kind];
  useSaid(sentence);
  if (areas.length === 0) return <Notice intent="info">{sentence}</Notice>;
  return (
    <>
      {result.kind === 'preview' ? (
        <Preview areas={areas} />
      ) : (
        <Notice intent={split === 0 ? 'success' : 'warning'}>
          {sentence} {split === 0 ? null : merged.split(split)}
        </Notice>
      )}
      <Areas label={sentence} areas={areas} />
      {result.kind === 'done' && result.findings.length > 0 ? (
        <FindingList label={texts.sheets.notes} findings={result.findings} />
      ) : null}
    </>
  );
}
