import type { DescribedRow } from '../sheet/SheetDescription';
import { blank, numberCell, verbatimCell, wordCell, type DynamicsCell } from './dynamicsCells';
import type { DynamicsText } from './DynamicsText';
import type { DynamicsTotals, UnitTotals } from './dynamicsTotals';

/** Number and project stay empty in these rows, or a later run would read them as projects. */
function line(label: DynamicsCell, cells: readonly DynamicsCell[]): DescribedRow<DynamicsText> {
  return { cells: [blank(), label, blank(), ...cells] };
}

/** A share in the 15 digits that Excel keeps, so that what is read back is what was written. */
function share(marks: number, possible: number): DynamicsCell {
  if (possible === 0) return blank('beside');
  return numberCell(Number((marks / possible).toPrecision(15)), 'besideShare');
}

function unitLine({ unit, projects, marks, possible }: UnitTotals): DescribedRow<DynamicsText> {
  return line(verbatimCell(unit, 'besideText'), [
    numberCell(projects, 'beside'),
    numberCell(marks, marks === 0 ? 'besideAlarm' : 'beside'),
    share(marks, possible),
  ]);
}

/** The totals below the table: projects with dynamics in each month, the coverage, and both for each unit. */
export function layoutTotals({
  months,
  coverage,
  units,
}: DynamicsTotals): readonly DescribedRow<DynamicsText>[] {
  return [
    { cells: [] },
    line(
      wordCell('monthTotals', 'besideText'),
      months.map((count) => numberCell(count, count === 0 ? 'besideAlarm' : 'beside')),
    ),
    line(wordCell('coverage', 'besideText'), [share(coverage.marks, coverage.possible)]),
    { cells: [] },
    line(
      wordCell('byUnit', 'besideHeader'),
      (['unitProjects', 'unitMarks', 'unitCoverage'] as const).map((word) => wordCell(word, 'besideHeader')),
    ),
    ...units.map(unitLine),
  ];
}
