import type { ProtectionOptions } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import type { Scope } from '../Scope';
import type { SheetTarget } from './SheetTarget';

/** Office's options and the model's; what selecting is allowed is one word in Office. */
const OPTIONS: readonly (readonly [office: string, model: keyof ProtectionOptions])[] = [
  ['allowAutoFilter', 'autoFilter'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowEditObjects', 'editObjects'],
  ['allowEditScenarios', 'editScenarios'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowInsertRows', 'insertRows'],
  ['allowPivotTables', 'pivotTables'],
  ['allowSort', 'sort'],
];

function optionsJson(allows: ProtectionOptions): Json {
  const flags = OPTIONS.map(([office, model]) => [office, allows[model]] as const);
  const mode = allows.selectLockedCells ? 'Normal' : allows.selectUnlockedCells ? 'Unlocked' : 'None';
  return { ...Object.fromEntries(flags), selectionMode: mode };
}

function readOptions(given: Readonly<Record<string, unknown>>): Partial<ProtectionOptions> {
  const flags = OPTIONS.flatMap(([office, model]) => {
    const value = given[office];
    if (value === undefined || value === null) return [];
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return [[model, value] as const];
  });
  const { selectionMode = 'Normal' } = given;
  const selects = {
    selectLockedCells: selectionMode === 'Normal',
    selectUnlockedCells: selectionMode !== 'None',
  };
  return { ...Object.fromEntries(flags), ...selects };
}

/** Excel.WorksheetProtection. Passwords can be neither set nor checked here: such calls are refused. */
export const protectionType = defineType<SheetTarget>({
  name: 'WorksheetProtection',
  get: {
    protected: ({ sheet }) => sheet.protection !== undefined,
    options: ({ sheet }) => (sheet.protection ? optionsJson(sheet.protection.allows) : null),
  },
  methods: {
    protect: ({ sheet }, args) => {
      if (sheet.protection) throw new HostError('InvalidOperation');
      if (args.raw(1) !== undefined && args.raw(1) !== '') throw new HostError('NotImplemented');
      sheet.protect(readOptions(args.record(0)));
      return null;
    },
    unprotect: ({ sheet }) => {
      if (sheet.protection) sheet.unprotect();
      return null;
    },
  },
});

/** Excel.WorkbookProtection: read only. */
export const workbookProtectionType = defineType<Scope>({
  name: 'WorkbookProtection',
  get: { protected: ({ workbook }) => workbook.protection?.structure ?? false },
});
