import type { Scenario } from './Scenario';

/** What merges do to reading and writing. */
export const mergeScenarios: readonly Scenario[] = [
  {
    id: 'covered-cell-swallows',
    expected: 'top|',
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [['top'], ['']];
      range.merge();
      sheet.getRange('A2').values = [['lost']];
      range.load('values');
      await context.sync();
      return range.values.map((row) => String(row[0])).join('|');
    },
  },
  {
    id: 'merged-areas-by-top-left',
    expected: 'A3:A4',
    run: async (context, sheet) => {
      sheet.getRange('A1:A2').merge();
      sheet.getRange('A3:A4').merge();
      const areas = sheet.getRange('A2:A5').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return areas.isNullObject ? 'none' : areas.address.replace(/[^,!]*!/g, '');
    },
  },
  {
    id: 'no-merges-null-object',
    expected: 'none',
    run: async (context, sheet) => {
      const areas = sheet.getRange('A1:A5').getMergedAreasOrNullObject();
      areas.load('address');
      await context.sync();
      return areas.isNullObject ? 'none' : areas.address;
    },
  },
  {
    id: 'format-paste-keeps-covered',
    expected: 'top|kept A1:A2',
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [['top'], ['kept']];
      sheet.getRange('C1:C2').merge();
      range.copyFrom('C1:C2', 'Formats');
      const areas = range.getMergedAreasOrNullObject();
      areas.load('address');
      range.load('values');
      await context.sync();
      const merged = areas.isNullObject ? 'none' : areas.address.replace(/[^,!]*!/g, '');
      return `${range.values.map((row) => String(row[0])).join('|')} ${merged}`;
    },
  },
];
