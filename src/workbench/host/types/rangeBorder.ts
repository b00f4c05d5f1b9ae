import type { BorderLine, StylePatch } from '../../../xlsx';
import { readColor } from '../cells/colors';
import { requireAllowed } from '../cells/guards';
import type { Place } from '../cells/Place';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import { lineOfStyle, lineOfWeight, officeLine } from './borderLines';
import { ACROSS, type Side } from './borderSides';

interface BorderTarget {
  readonly place: Place;
  readonly side: Side;
}

const BLACK = '#000000';

/** Excel.RangeBorder: one side of a range. */
export const rangeBorderType = defineType<BorderTarget>({
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side.name }),
  get: {
    sideIndex: ({ side }) => side.name,
    style: (target) => common(target, (line) => officeLine(line?.line).style),
    weight: (target) => common(target, (line) => officeLine(line?.line).weight),
    color: (target) => common(target, (line) => line?.color?.hex ?? BLACK),
  },
  set: {
    style: (target, value) => {
      change(target, (old) => styled(old, lineOfStyle(value, officeLine(old?.line).weight)));
      if (value === 'None') clearAcross(target);
    },
    weight: (target, value) => {
      change(target, (old) => styled(old, lineOfWeight(value, officeLine(old?.line).style)));
    },
    color: (target, value) => {
      const color = { hex: readColor(value) };
      change(target, (old) => ({ line: old?.line ?? 'thin', color }));
    },
  },
});

function styled(old: BorderLine | undefined, line: string | undefined): BorderLine | undefined {
  return line === undefined ? undefined : { ...old, line };
}

/** What all cells along the side show; each line may be drawn by either of the two cells it parts. */
function common({ place, side }: BorderTarget, pick: (line: BorderLine | undefined) => Json): Json {
  const found = new Set<Json>();
  for (const area of place.areas) {
    const cells = side.cells(area);
    if (!cells) continue;
    for (let row = cells.row; row < cells.row + cells.rows; row += 1) {
      for (let column = cells.column; column < cells.column + cells.columns; column += 1) {
        found.add(pick(lineAt(place, side, row, column)));
      }
    }
  }
  if (found.size === 0) return pick(undefined);
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function lineAt(place: Place, side: Side, row: number, column: number): BorderLine | undefined {
  const own = place.sheet.style(row, column).borders[side.edge];
  const across = ACROSS[side.edge];
  if (own || !across || row + across.rows < 0 || column + across.columns < 0) return own;
  return place.sheet.style(row + across.rows, column + across.columns).borders[across.edge];
}

function change(
  { place, side }: BorderTarget,
  make: (old: BorderLine | undefined) => BorderLine | undefined,
): void {
  requireAllowed(place.sheet, 'formatCells');
  const { styles } = place.scope.workbook;
  for (const area of place.areas) {
    const cells = side.cells(area);
    if (!cells) continue;
    const patches = new Map<BorderLine | undefined, StylePatch>();
    place.sheet.cells.restyleEach(cells, (id, row, column) => {
      const old = lineAt(place, side, row, column);
      const patch = patches.get(old) ?? { borders: { [side.edge]: make(old) } };
      patches.set(old, patch);
      return styles.derive(id, patch);
    });
  }
}

function clearAcross({ place, side }: BorderTarget): void {
  const across = ACROSS[side.edge];
  const { styles } = place.scope.workbook;
  for (const area of place.areas) {
    const cells = side.cells(area);
    if (!cells || !across || cells.row + across.rows < 0 || cells.column + across.columns < 0) continue;
    const patch: StylePatch = { borders: { [across.edge]: undefined } };
    const beyond = { ...cells, row: cells.row + across.rows, column: cells.column + across.columns };
    place.sheet.cells.restyleEach(beyond, (id) =>
      styles.get(id).borders[across.edge] ? styles.derive(id, patch) : id,
    );
  }
}
