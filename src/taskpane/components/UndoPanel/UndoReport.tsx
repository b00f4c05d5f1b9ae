import type { CellAddress, UndoResult } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { showCell } from '../../texts/shown';
import { ItemLine } from '../ItemList/ItemLine';
import { PagedList } from '../ItemList/PagedList';
import { FaultNotice } from '../Notices/FaultNotice';
import { Notice } from '../Notices/Notice';
import { RefusalNotice } from '../Notices/RefusalNotice';
import { sayCellsUndone, saySheetsUndone } from './sayUndone';

type Undone = Extract<UndoResult, { readonly kind: 'undone' }>;
type Sheets = Pick<Undone, 'sheetsRemoved' | 'sheetsRewritten'>;

/** What became of the add-in's own sheets. */
function SheetsUndone(sheets: Sheets) {
  const speech = useSpeech();
  return saySheetsUndone(sheets, speech).map((sentence) => <p key={sentence}>{sentence}</p>);
}

/** Cells that read back otherwise than they were put: each leads there. */
function Differing({ cells }: { readonly cells: readonly CellAddress[] }) {
  const { undo } = useSpeech().texts;
  if (cells.length === 0) return null;
  const sentence = undo.differing(cells.length);
  return (
    <>
      <Notice intent="warning">{sentence}</Notice>
      <PagedList
        label={sentence}
        lines={cells}
        keyOf={showCell}
        render={(cell) => <ItemLine cell={cell} name={showCell(cell)} lines={[]} />}
      />
    </>
  );
}

function UndoneNotice({ result }: { readonly result: Undone }) {
  const speech = useSpeech();
  const { undo, listMark } = speech.texts;
  const { kept, sheetsKept, differing, steps } = result;
  return (
    <>
      <Notice intent={kept.length + sheetsKept.length === 0 ? 'success' : 'warning'}>
        {sayCellsUndone(result, speech)} {undo.left(steps)}
        <SheetsUndone {...result} />
        {sheetsKept.length === 0 ? null : <p>{undo.sheetsKept({ sheets: sheetsKept.join(listMark) })}</p>}
        {kept.length === 0 ? null : <p>{undo.kept(kept.length)}</p>}
      </Notice>
      {kept.length === 0 ? null : (
        <PagedList
          label={undo.kept(kept.length)}
          lines={kept}
          keyOf={({ cell }) => showCell(cell)}
          render={({ cell, item, shown }) => (
            <ItemLine cell={cell} name={undo.keptCell({ cell: showCell(cell), item, shown })} lines={[]} />
          )}
        />
      )}
      <Differing cells={differing} />
    </>
  );
}

/** What an undo came to. */
export function UndoReport({ result }: { readonly result: UndoResult }) {
  const { texts, sayLeft } = useSpeech();
  switch (result.kind) {
    case 'undone':
      return <UndoneNotice result={result} />;
    case 'already-undone':
      return (
        <Notice intent="info">
          {texts.undo.already} {texts.undo.left(result.steps)}
          <SheetsUndone {...result} />
        </Notice>
      );
    case 'nothing-to-undo':
      return <Notice intent="info">{texts.undo.none}</Notice>;
    case 'refused':
      return <RefusalNotice finding={result.finding} />;
    case 'failed':
      return <FaultNotice fault={result} left={sayLeft(result)} />;
  }
}
