import type { ChangeKind, RatioChange } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { showCell } from '../../texts/shown';
import { useSayReason } from '../../texts/useSayReason';
import { ItemLine } from '../ItemList/ItemLine';
import { PagedList } from '../ItemList/PagedList';
import { nameOf } from './nameOf';
import { useResultStyles } from './Result.styles';

const KINDS: readonly ChangeKind[] = ['change', 'rounding', 'tidied'];

/** What was (or would be) written: real changes first, rounding and tidied apart, each old → new with its reasons. */
export function ChangeList({ changes }: { readonly changes: readonly RatioChange[] }) {
  const { texts } = useSpeech();
  const sayReason = useSayReason();
  const styles = useResultStyles();
  const { lists } = texts;
  const means: Readonly<Record<ChangeKind, string>> = {
    change: '',
    rounding: lists.roundingMeans,
    tidied: lists.tidiedMeans,
  };
  if (changes.length === 0) return <p>{lists.noChanges}</p>;
  const groups = KINDS.map((kind) => ({ kind, own: changes.filter((change) => change.kind === kind) }));
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <div key={kind}>
        <h3 className={styles.subheading}>{lists[kind](own.length)}</h3>
        {means[kind] === '' ? null : <div className={styles.quiet}>{means[kind]}</div>}
        <PagedList
          label={lists[kind](own.length)}
          lines={own}
          keyOf={({ item }) => showCell(item.cell)}
          render={({ item, before, after, reasons }) => (
            <ItemLine
              cell={item.cell}
              name={nameOf(item)}
              ratio={lists.fromTo({ before: before === '' ? lists.empty : before, after })}
              light={item.light}
              lines={[item.unit, ...(kind === 'tidied' ? [] : reasons.map(sayReason))]}
            />
          )}
        />
      </div>
    ));
}
