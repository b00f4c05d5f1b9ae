import type { Workbook } from '../model/Workbook';
import { relationshipOf } from '../read/readRelationships';
import { changedCells } from './changedCells';
import type { SaveContext } from './SaveContext';

/** Whether opening must calculate: a cell's content changed and there is a formula that may read it. */
export function needsCalculation(workbook: Workbook): boolean {
  const changed = workbook.sheets.some(
    (sheet) =>
      sheet.cells.isRestructured ||
      [...changedCells(sheet).values()].some((cells) => [...cells.values()].includes('content')),
  );
  return changed && workbook.sheets.some((sheet) => hasFormula(sheet.cells));
}

function hasFormula(cells: Workbook['sheets'][number]['cells']): boolean {
  return cells
    .rowNumbers()
    .some((row) => [...(cells.row(row)?.values() ?? [])].some((cell) => cell.formula !== undefined));
}

/** Whether a formula came, went or changed, or a sheet of them went: the order of calculation is no longer the file's. */
export function formulasChanged({ workbook, source }: SaveContext): boolean {
  if (source.order.some((id) => !workbook.sheet(id))) return true;
  return workbook.sheets.some(
    (sheet) =>
      sheet.cells.isRestructured ||
      [...sheet.cells.changedCells()].some(([row, cells]) =>
        [...cells].some(
          ([column, old]) => old?.formula?.text !== sheet.cells.get(row, column)?.formula?.text,
        ),
      ),
  );
}

/** Removes the file's order of calculation; Excel makes it anew. */
export function dropCalculationChain(context: SaveContext): void {
  const links = context.relationships(context.source.workbookPath);
  const chain = relationshipOf(links.list, 'calcChain');
  if (!chain) return;
  links.remove(chain.id);
  context.types.remove(chain.target);
  context.target.remove(chain.target);
}
