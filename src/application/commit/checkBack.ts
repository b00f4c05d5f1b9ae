import type { CellChange } from '../../domain/sheet/ChangeSet';
import { formatAddress } from '../../domain/sheet/formatAddress';
import type { Finding } from '../Finding';
import type { Watch, WorkbookPort } from '../port/WorkbookPort';
import { readChanged } from '../restore/readChanged';
import { sameInput } from '../restore/sameInput';

/** Reads the written cells again and names those that hold something else: somebody may write at the same time. */
export async function checkBack(
  port: WorkbookPort,
  cells: readonly CellChange[],
  sheetNames: Readonly<Record<string, string>>,
  watch: Watch,
): Promise<readonly Finding[]> {
  const standing = await readChanged(port, cells, watch);
  return standing.flatMap(({ change, now }) => {
    if (now !== null && sameInput(now.input, change.after.input)) return [];
    const sheet = sheetNames[change.sheetId] ?? change.sheetId;
    const { row, column } = change;
    const params = { cell: `${sheet}!${formatAddress(row, column)}` };
    return [{ code: 'written-differs', params, cell: { sheet, row, column } }];
  });
}
