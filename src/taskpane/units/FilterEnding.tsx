import { Button } from '@fluentui/react-components';
import type { FilterConflict, FilterUnitsResult } from '../../application';
import { Notice } from '../components/Notices/Notice';
import { FindingList } from '../components/Result/FindingList';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { shortList } from '../texts/shortList';
import { useSaid } from './useSaid';
import { useUnitsTexts } from './unitsTexts';

type Filtered = Extract<FilterUnitsResult, { readonly kind: 'filtered' }>;

/** A filter of the user's own, in words. */
function Own({ conflict }: { readonly conflict: FilterConflict }) {
  const { filtered } = useUnitsTexts();
  const { listMark } = useSpeech().texts;
  const lost = conflict.criteria.some(({ restorable }) => !restorable);
  return (
    <>
      <p>{filtered.own({ sheet: conflict.sheet })}</p>
      <ul>
        {conflict.criteria.map(({ column, filterOn, shown }) => (
          <li key={column}>
            {filtered.criterion({ column, shown: shown.length === 0 ? filterOn : shown.join(listMark) })}
          </li>
        ))}
      </ul>
      {lost ? <p>{filtered.lost}</p> : null}
    </>
  );
}

/** Sheets with a filter of the user's own were left alone: here it may be replaced, or kept. */
function Conflicts({ result }: { readonly result: Filtered }) {
  const { filtered } = useUnitsTexts();
  const { listMark } = useSpeech().texts;
  const { filterUnits, dismissOutcome } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const left = result.conflicts.filter(({ replaced }) => !replaced);
  if (left.length === 0) return null;
  const sheets = left.map(({ sheet }) => sheet).join(listMark);
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button
            disabledFocusable={busy}
            onClick={() => void filterUnits({ units: result.filter.units, replace: true })}
          >
            {filtered.replace({ sheets })}
          </Button>
          <Button onClick={dismissOutcome}>{filtered.keep}</Button>
        </>
      }
    >
      {left.map((conflict) => (
        <Own key={conflict.sheet} conflict={conflict} />
      ))}
    </Notice>
  );
}

/** What a filter by units came to: the sheets, those left alone, and what could not be filtered. */
export function FilterEnding({ result }: { readonly result: Filtered }) {
  const texts = useUnitsTexts();
  const pane = useSpeech().texts;
  const { filtered } = texts;
  const units = shortList(result.filter.units, pane);
  const sheets = result.filter.sheets.map(({ sheet }) => sheet).join(pane.listMark);
  const replaced = result.conflicts.filter((conflict) => conflict.replaced).map(({ sheet }) => sheet);
  const sentence = sheets === '' ? filtered.none({ units }) : filtered.done({ units, sheets });
  useSaid(sentence);
  return (
    <>
      <Notice intent={sheets === '' ? 'warning' : 'success'}>
        {sentence}
        {replaced.length === 0 ? null : <p>{filtered.replaced({ sheets: replaced.join(pane.listMark) })}</p>}
      </Notice>
      <Conflicts result={result} />
      {result.findings.length === 0 ? null : (
        <FindingList label={texts.sheets.notes} findings={result.findings} />
      )}
    </>
  );
}
