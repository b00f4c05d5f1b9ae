import type { MergesWrite } from '../../application/port/WorkbookWrite';
import type { Area } from '../../domain/sheet/Area';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';

interface Loaded {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly first: Excel.Range;
}

function load(context: Excel.RequestContext, sheetId: string, area: Area): Loaded {
  const { row, column, rows, columns } = area;
  const range = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, rows, columns);
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  const first = range.getCell(0, 0);
  first.load('format/fill/color');
  return { area, range, merged, first };
}

/** All cells of an area but its first, in rectangles. */
function others({ area, range }: Loaded): readonly Excel.Range[] {
  const { rows, columns } = area;
  const right = columns > 1 ? [range.getCell(0, 1).getResizedRange(0, columns - 2)] : [];
  const below = rows > 1 ? [range.getCell(1, 0).getResizedRange(rows - 2, columns - 1)] : [];
  return [...right, ...below];
}

/** Cells that are split look like one: no line between them, the text of all but the first in the colour behind it. */
function draw(loaded: Loaded): void {
  const { area, range, first } = loaded;
  range.format.borders.getItem('InsideHorizontal').style = 'None';
  if (area.columns > 1) range.format.borders.getItem('InsideVertical').style = 'None';
  for (const other of others(loaded)) other.format.font.color = first.format.fill.color;
}

/** Draws the look of a merge over the areas that are no longer merged. Two round trips, one where all are. */
export async function drawSplit(session: Session, { sheetId, areas }: MergesWrite): Promise<void> {
  await runBatch(session, async (context) => {
    const loaded = areas.map((area) => load(context, sheetId, area));
    await context.sync();
    const split = loaded.filter(({ merged }) => merged.isNullObject);
    split.forEach(draw);
    if (split.length > 0) await context.sync();
  });
}
