import type { UndoResult } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { showCell } from '../../texts/shown';
import { ItemLine } from '../ItemList/ItemLine';
import { PagedList } from '../ItemList/PagedList';
import { FaultNotice } from '../Notices/FaultNotice';
import { Notice } from '../Notices/Notice';
import { RefusalNotice } from '../Notices/RefusalNotice';

type Undone = Extract<UndoResult, { readonly kind: 'undone' }>;

function UndoneNotice({ result }: { readonly result: Undone }) {
  const { undo, listMark } = useSpeech().texts;
  const { restored, kept, sheetsKept, steps } = result;
  return (
    <>
      <Notice intent={kept.length + sheetsKept.length === 0 ? 'success' : 'warning'}>
        {undo.undone({ cells: String(restored.length) })} {undo.left(steps)}
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
