import { cellArea, type Area, type Sheet } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { Scope } from '../Scope';
import { workbookLinks } from './workbookLinks';

function activeSheet(scope: Scope): Sheet {
  const sheet = scope.workbook.activeSheet;
  if (sheet?.kind !== 'worksheet') throw new HostError('InvalidSelection');
  return sheet;
}

function selected(scope: Scope, narrow: (selection: Area) => Area = (selection) => selection): HostObject {
  const sheet = activeSheet(scope);
  return scope.make.range(sheet, narrow(sheet.view.selection));
}

/** Excel.Workbook, and what office.js calls on the root itself. */
export const workbookType = defineType<Scope>({
  name: 'Workbook',
  get: {
    name: (scope) => scope.options.fileName,
    isDirty: (scope) => scope.workbook.log.entries.length > 0,
    readOnly: () => false,
    autoSave: () => false,
    previouslySaved: () => true,
  },
  links: workbookLinks,
  methods: {
    getSelectedRange: (scope) => selected(scope),
    getSelectedRanges: (scope) => {
      const sheet = activeSheet(scope);
      return scope.make.rangeAreas(sheet, [sheet.view.selection]);
    },
    getActiveCell: (scope) => selected(scope, ({ row, column }) => cellArea(row, column)),
    createAndOpenWorkbook: (scope, args) => {
      if (!scope.options.openCopy) throw new HostError('AccessDenied');
      scope.options.openCopy(args.optionalText(0));
      return null;
    },
    _RemoveReference: (scope, args) => {
      scope.references.release(args.text(0));
      return null;
    },
    _GetReferenceCount: (scope) => scope.references.size,
    _GetRangeForEventByReferenceId: (scope, args) => scope.references.find(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (scope, args) => scope.references.findOrNull(args.text(0)),
  },
});
