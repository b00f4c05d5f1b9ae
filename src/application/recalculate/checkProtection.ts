import type { CellChange } from '../../domain/sheet/ChangeSet';
import type { Finding } from '../Finding';
import type { SheetArea, WorkbookPort } from '../port/WorkbookPort';
import type { SheetOutline, WorkbookOutline } from '../port/WorkbookOutline';
import type { MergesWrite, RewriteSheetWrite, WorkbookWrite } from '../port/WorkbookWrite';

function cellsOf(write: WorkbookWrite): readonly CellChange[] {
  return write.kind === 'cells' ? write.changes : [];
}

/** Rewriting a sheet, or taking merges apart, is never allowed on a protected one. */
function isWhole(write: WorkbookWrite): write is RewriteSheetWrite | MergesWrite {
  return write.kind === 'rewrite-sheet' || write.kind === 'merges';
}

function touches(write: WorkbookWrite, sheet: SheetOutline): boolean {
  if (write.kind === 'cells') return write.changes.some((change) => change.sheetId === sheet.id);
  return write.kind !== 'make-sheet' && write.sheetId === sheet.id;
}

function areasOf(writes: readonly WorkbookWrite[], sheetId: string): readonly SheetArea[] {
  return writes
    .flatMap(cellsOf)
    .filter((change) => change.sheetId === sheetId)
    .map(({ row, column }) => ({ sheetId, area: { row, column, rows: 1, columns: 1 } }));
}

async function checkSheet(
  port: WorkbookPort,
  sheet: SheetOutline,
  writes: readonly WorkbookWrite[],
): Promise<Finding | null> {
  const { protection, id } = sheet;
  if (protection.kind === 'none' || !writes.some((write) => touches(write, sheet))) return null;
  const params = { sheet: sheet.name };
  const areas = areasOf(writes, id);
  const rewritten = writes.some((write) => isWhole(write) && write.sheetId === id);
  const locked = areas.length > 0 && (await port.readLocked(areas)).some((one) => one);
  if (rewritten || locked) return { code: 'sheet-protected', params, cell: null };
  return protection.formatsAllowed ? null : { code: 'formats-protected', params, cell: null };
}

/**
 * Whether protection forbids any of the writes; then nothing is written anywhere. One round trip for each protected
 * sheet that would be written, none where nothing is protected.
 */
export async function checkProtection(
  port: WorkbookPort,
  { sheets, structureProtected }: WorkbookOutline,
  writes: readonly WorkbookWrite[],
): Promise<Finding | null> {
  const added = writes.find((write) => write.kind === 'make-sheet');
  if (structureProtected && added !== undefined)
    return { code: 'structure-protected', params: { sheet: added.description.name }, cell: null };
  for (const sheet of sheets) {
    const finding = await checkSheet(port, sheet, writes);
    if (finding !== null) return finding;
  }
  return null;
}
