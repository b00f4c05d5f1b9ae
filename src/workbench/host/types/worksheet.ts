import type { Visibility } from '../../../xlsx';
import { readColor } from '../cells/colors';
import { requireStructure } from '../cells/guards';
import { widthInPoints } from '../cells/sizes';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import { eventMethods } from './eventMethods';
import { sheetId } from './sheetIds';
import { worksheetLinks } from './worksheetLinks';
import { worksheetMethods } from './worksheetMethods';
import { worksheetRanges } from './worksheetRanges';
import { flagIn, numberIn, textIn } from './written';
import type { SheetTarget } from './SheetTarget';

const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Excel.Worksheet. */
export const worksheetType = defineType<SheetTarget>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheetId(sheet) }),
  get: {
    id: ({ sheet }) => sheetId(sheet),
    name: ({ scope, sheet }) => scope.workbook.sheetName(sheet),
    position: ({ scope, sheet }) => scope.workbook.position(sheet),
    visibility: ({ scope, sheet }) => VISIBILITY[scope.workbook.visibility(sheet)],
    tabColor: ({ scope, sheet }) => scope.workbook.tabColor(sheet)?.hex ?? '',
    showGridlines: ({ sheet }) => sheet.view.gridlines,
    showHeadings: ({ sheet }) => sheet.view.headings,
    standardHeight: ({ sheet }) => sheet.defaults.rowHeight,
    standardWidth: ({ sheet }) => widthInPoints(sheet.defaults.columnWidth),
  },
  set: {
    name: ({ scope, sheet }, value) => {
      requireStructure(scope.workbook);
      scope.workbook.renameSheet(sheet, textIn(value));
    },
    position: ({ scope, sheet }, value) => {
      requireStructure(scope.workbook);
      scope.workbook.moveSheet(sheet, numberIn(value, 0, scope.workbook.sheets.length - 1));
    },
    visibility: ({ scope, sheet }, value) => {
      requireStructure(scope.workbook);
      scope.workbook.setVisibility(sheet, visibilityOf(value));
    },
    tabColor: ({ scope, sheet }, value) => {
      requireStructure(scope.workbook);
      scope.workbook.setTabColor(sheet, value === '' ? undefined : { hex: readColor(value) });
    },
    showGridlines: ({ sheet }, value) => {
      sheet.changeView({ gridlines: flagIn(value) });
    },
    showHeadings: ({ sheet }, value) => {
      sheet.changeView({ headings: flagIn(value) });
    },
  },
  links: worksheetLinks,
  methods: {
    ...worksheetRanges,
    ...worksheetMethods,
    ...eventMethods<SheetTarget>(
      ({ scope }) => scope,
      ({ sheet }) => sheetId(sheet),
    ),
  },
});

function visibilityOf(value: unknown): Visibility {
  const found = (['visible', 'hidden', 'veryHidden'] as const).find((known) => VISIBILITY[known] === value);
  if (!found) throw new HostError('InvalidArgument');
  return found;
}
