import type { SheetOutline, StoredPart, WorkbookOutline } from '../../application/port/WorkbookOutline';
import { MADE_SHEET_NAME } from '../names';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly madeName: Excel.NamedItem;
}

function loadSheet(sheet: Excel.Worksheet): LoadedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected,options');
  const madeName = sheet.names.getItemOrNullObject(MADE_SHEET_NAME);
  madeName.load('formula');
  return { sheet, used, madeName };
}

/** The id in a made sheet's name: `="…"`. */
function readMade(name: Excel.NamedItem): string | null {
  if (name.isNullObject) return null;
  return /"([^"]+)"/.exec(String(name.formula))?.[1] ?? null;
}

function readArea(used: Excel.Range): SheetOutline['area'] {
  if (used.isNullObject) return { row: 0, column: 0, rows: 0, columns: 0 };
  return { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}

function takeSheet({ sheet, used, madeName }: LoadedSheet, activeId: string): SheetOutline {
  const { protection } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    active: sheet.id === activeId,
    hidden: sheet.visibility !== 'Visible',
    area: readArea(used),
    protection: protection.protected
      ? { kind: 'protected', formatsAllowed: protection.options.allowFormatCells ?? false }
      : { kind: 'none' },
    made: readMade(madeName),
  };
}

type PartsByNamespace = readonly {
  readonly namespace: string;
  readonly parts: Excel.CustomXmlPartScopedCollection;
}[];

function loadXml(groups: PartsByNamespace): () => Record<string, readonly StoredPart[]> {
  const texts = groups.map(({ namespace, parts }) => ({
    namespace,
    parts: parts.items.map((part) => ({ id: part.id, xml: part.getXml() })),
  }));
  return () =>
    Object.fromEntries(
      texts.map(({ namespace, parts }) => [namespace, parts.map(({ id, xml }) => ({ id, xml: xml.value }))]),
    );
}

/** Two round trips: the sheets and our parts by name, then their sizes, protection, hidden names and texts. */
export function readOutline(session: Session, namespaces: readonly string[]): Promise<WorkbookOutline> {
  return runBatch(session, async (context) => {
    const { worksheets, customXmlParts, protection } = context.workbook;
    worksheets.load('items/id,items/name,items/position,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    protection.load('protected');
    const groups = namespaces.map((namespace) => ({
      namespace,
      parts: customXmlParts.getByNamespace(namespace),
    }));
    for (const { parts } of groups) parts.load('items/id');
    await context.sync();
    const sheets = worksheets.items.map(loadSheet);
    const takeXml = loadXml(groups);
    await context.sync();
    return {
      sheets: sheets.map((sheet) => takeSheet(sheet, active.id)),
      structureProtected: protection.protected,
      parts: takeXml(),
    };
  });
}
