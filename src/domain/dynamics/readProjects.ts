import { TOTAL_WORDS } from '../ledger/columnWords';
import { normalizeName, normalizeText } from '../ledger/normalizeName';
import type { Area } from '../sheet/Area';
import type { DetailIndex } from '../sheet/indexDetails';
import type { Project } from './Dynamics';
import type { LogTable } from './findDynamicsSheets';
import { textIn } from './valueIn';

/** A row of a roster or of an earlier grid. */
export interface ProjectRow extends Project {
  readonly row: number;
}

const NOTE = /^(?:说明|备注|注|附注)[::]/;

/** A merge that reaches into another column of the table is a title or a note, and names no project. */
function isTitle({ column, columns }: Area, { header }: LogTable): boolean {
  const own = header.columns.project ?? 0;
  const others = [...Object.values(header.columns), ...header.months.map((month) => month.column)];
  return others.some((other) => other !== own && other >= column && other < column + columns);
}

function isProject(name: string): boolean {
  return name !== '' && !NOTE.test(name.normalize('NFKC')) && !TOTAL_WORDS.includes(normalizeText(name));
}

/** The rows of a roster or of an earlier grid that name a project; one merged over several rows is named once. */
export function readProjectRows(table: LogTable, details: DetailIndex): readonly ProjectRow[] {
  const { sheet, header, lastRow } = table;
  const { project, unit } = header.columns;
  if (project === undefined) return [];
  const rows: ProjectRow[] = [];
  for (let row = header.lastRow + 1; row <= lastRow; row += 1) {
    const merge = details.mergeAt(row, project);
    const name = textIn(sheet, details, row, project);
    if (!isProject(name) || (merge !== null && (merge.row !== row || isTitle(merge, table)))) continue;
    rows.push({ row, name, unit: unit === undefined ? '' : textIn(sheet, details, row, unit) });
  }
  return rows;
}

/** The projects of a roster or of an earlier grid (of all its tables), each once, in its order. */
export function readProjects(
  tables: readonly LogTable[],
  detailsOf: (table: LogTable) => DetailIndex,
): readonly Project[] {
  const seen = new Set<string>();
  return tables
    .flatMap((table) => readProjectRows(table, detailsOf(table)))
    .flatMap(({ name, unit }) => {
      const key = `${normalizeName(name)}|${normalizeText(unit)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ name, unit }];
    });
}
