import { officeSession } from '../session/officeSession';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

/** A sheet to start a ledger from: the name it should have, and its rows from A1. */
export interface TemplateSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
}

const HEADER_FILL = '#E7F0FA';
const COLUMN_POINTS = 84;

function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const names = [wanted, ...Array.from({ length: known.size + 1 }, (_, index) => `${wanted} ${index + 2}`)];
  return names.find((name) => !known.has(name.toLowerCase())) ?? wanted;
}

/**
 * Adds a sheet with a header row at the end of the workbook and goes to it; returns the name that it got. It is the
 * office's own from then on: it carries no mark of ours, so that it is read as a ledger.
 */
export function addTemplateSheet(template: TemplateSheet, session: Session = officeSession): Promise<string> {
  return runBatch(session, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const name = freeName(
      template.sheet,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    const columns = Math.max(...template.rows.map((row) => row.length));
    const range = sheet.getRangeByIndexes(0, 0, template.rows.length, columns);
    range.numberFormat = template.rows.map((row) => row.map(() => '@'));
    range.values = template.rows.map((row) => [...row]);
    range.format.font.bold = true;
    range.format.fill.color = HEADER_FILL;
    range.format.columnWidth = COLUMN_POINTS;
    sheet.freezePanes.freezeRows(template.rows.length);
    sheet.activate();
    await context.sync();
    return name;
  });
}
