import { createWorkbook, type CellValue, type CustomCriterion, type FilterCriteria } from '../../../src/xlsx';
import { hiddenRows } from '../../../src/workbench/host/cells/filterRows';

/** Rows from 1 on hold 教育局, nothing, 0.5 shown as 50%, 12, 'a*b', TRUE. */
const VALUES: readonly CellValue[] = ['教育局', null, 0.5, 12, 'a*b', true];

function shown(criteria: FilterCriteria): readonly number[] {
  const workbook = createWorkbook('台账');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const percent = workbook.styles.derive(0, { numberFormat: '0%' });
  sheet.cells.set(
    VALUES.map((value, index) => ({ row: index + 1, column: 2, value, style: index === 2 ? percent : 0 })),
  );
  const area = { row: 0, column: 1, rows: VALUES.length + 1, columns: 2 };
  const hides = hiddenRows({ workbook, sheet, filter: { area, columns: [{ column: 1, criteria }] } });
  return VALUES.map((_, index) => index + 1).filter((row) => !hides.includes(row));
}

const custom = (
  ...criteria: readonly (readonly [CustomCriterion['operator'], string])[]
): FilterCriteria => ({
  kind: 'custom',
  all: true,
  criteria: criteria.map(([operator, value]) => ({ operator, value })),
});

it.each<[string, FilterCriteria, readonly number[]]>([
  ['texts as shown, without case', { kind: 'values', values: ['50%', 'A*B'], blanks: false }, [3, 5]],
  ['blanks', { kind: 'values', values: ['true'], blanks: true }, [2, 6]],
  ['numbers by value', custom(['greaterThan', '0.4'], ['lessThan', '12']), [3]],
  ['wildcards', custom(['equal', '*局']), [1]],
  ['a sign that is no wildcard', custom(['equal', 'a~*b']), [5]],
  ['no blanks, as files say it: a space', custom(['notEqual', ' ']), [1, 3, 4, 5, 6]],
  ['blanks, as files say it', custom(['equal', ' ']), [2]],
])('lets through %s', (_, criteria, rows) => {
  expect(shown(criteria)).toEqual(rows);
});
