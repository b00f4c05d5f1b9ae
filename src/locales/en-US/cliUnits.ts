import type { CliUnitsTexts } from '../CliUnitsTexts';

export const cliUnits: CliUnitsTexts = {
  help: {
    units:
      'List every responsible unit with its items, bands, acceptance and months without dynamics; writes nothing',
    sort: 'Sort by a figure, the largest first: behind, review, without-dynamics …',
    filter: 'Filter every sheet by responsible unit, or clear that, into a new file',
    unit: 'A unit to show; may be given several times',
    replace: 'Replace filters that stand on the sheets; they are kept and put back by --clear',
    clear: 'Clear the filter by units and put back what stood before',
  },
  usage: {
    badSort: ({ word, known }) => `Cannot sort by “${word}”. Known: ${known}. `,
    noUnit: 'Say with --unit which units to show, or clear the filter with --clear. ',
    unitAndClear: '--clear takes the filter away and does not go with --unit. ',
  },
  unit: 'Unit',
  nameless: '(no unit)',
  figures: {
    items: 'Items',
    completed: 'Completed',
    'on-schedule': 'On schedule',
    behind: 'Behind',
    yellow: 'Yellow',
    red: 'Red',
    'without-ratio': 'No ratio',
    review: 'Review',
    acceptance: 'Acceptance',
    'acceptance-gaps': 'Gaps',
    'without-dynamics': 'No dynamics',
  },
  count: ({ count }) => `Responsible units: ${count}`,
  offer: ({ names }) => `May be one unit: ${names} (settle it in the pane)`,
  merged: ({ count, cells }) =>
    `${count} merged cell(s), of which a filter shows the first row only: ${cells}`,
  filtered: ({ units, sheets }) => `Showing only ${units}: ${sheets}`,
  conflict: ({ sheet, criteria }) =>
    `“${sheet}” has a filter of its own (${criteria}) and was left alone; --replace replaces it, and clearing puts it back.`,
  replaced: ({ sheet, criteria }) =>
    `The filter of “${sheet}” (${criteria}) was kept; clearing puts it back.`,
  criterion: ({ column, shown }) => `${column}: ${shown}`,
  lostCriterion: ({ column }) =>
    `${column}: by colour, icon or a dynamic condition, which cannot be put back`,
  nothingFiltered: 'No sheet was filtered.',
  cleared: ({ sheets }) => `Filter cleared: ${sheets}`,
  restored: ({ sheets }) => `Earlier filter put back: ${sheets}`,
  nothingCleared: 'This workbook is not filtered by units.',
};
