import type { CellAddress } from '../../application';
import { formatAddress } from '../../domain/sheet/formatAddress';

/** A cell as people name it: `G12`, or `附件2!G12` where the ledger stands on several sheets. */
export function nameCell(cell: CellAddress, sheets: readonly string[]): string {
  const address = formatAddress(cell.row, cell.column);
  return sheets.length === 1 && sheets[0] === cell.sheet ? address : `${cell.sheet}!${address}`;
}
