import type { ItemResult } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { showCell, showShare } from '../../texts/shown';
import { useSayReason } from '../../texts/useSayReason';
import { ItemLine } from '../ItemList/ItemLine';
import { PagedList } from '../ItemList/PagedList';
import { nameOf } from './nameOf';

export interface ItemResultsProps {
  readonly label: string;
  readonly items: readonly ItemResult[];
  readonly none: string;
  readonly means?: string;
}

/** Items with the ratio that stands, what was asked and reported, and why they are listed. */
export function ItemResults({ label, items, none, means }: ItemResultsProps) {
  const { texts } = useSpeech();
  const sayReason = useSayReason();
  const { lists } = texts;
  if (items.length === 0) return <p>{none}</p>;
  return (
    <>
      {means === undefined ? null : <p>{means}</p>}
      <PagedList
        label={label}
        lines={items}
        keyOf={({ cell }) => showCell(cell)}
        render={(item) => (
          <ItemLine
            cell={item.cell}
            name={nameOf(item)}
            ratio={lists.stands({ ratio: item.effectiveShown === '' ? lists.empty : item.effectiveShown })}
            light={item.light}
            lines={[
              item.unit,
              lists.task({ task: item.task }),
              lists.progress({ progress: item.progress }),
              item.acceptance === null
                ? ''
                : lists.acceptance({ ratio: showShare(item.acceptance, texts.locale) }),
              ...item.assessment.reasons.map(sayReason),
            ]}
          />
        )}
      />
    </>
  );
}
