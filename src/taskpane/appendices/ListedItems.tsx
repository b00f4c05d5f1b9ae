import type { ListedItem } from '../../application';
import { ItemLine } from '../components/ItemList/ItemLine';
import { PagedList } from '../components/ItemList/PagedList';
import { showCell } from '../texts/shown';

/** Items by name and unit; each line leads to its cell. */
export function ListedItems({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly ListedItem[];
}) {
  return (
    <PagedList
      label={label}
      lines={items}
      keyOf={({ cell }) => showCell(cell)}
      render={({ cell, name, unit }) => <ItemLine cell={cell} name={name} lines={[unit]} />}
    />
  );
}
