export const unitFindings = {
  'units-not-recalculated':
    'A recalculation would change the ratio of {count} item(s); the figures here are of the ratios as they stand. Recalculate first.',
  'unit-not-in-ledger':
    'The unit “{unit}” of the roster of dynamics ({count} project(s)) is not in the ledger: it may be written in another way.',
  'filter-no-unit': 'No unit was chosen, so nothing was filtered.',
  'filter-merged':
    'The column of units on “{sheet}” has {count} merged cell(s): Excel’s filter shows only the first row of each. Those of the ledger can be made filterable on the page of units; their look stays.',
  'filter-hides-rows':
    'On “{sheet}” {count} row(s) (row {rows}) name no unit or repeat the header: any filter by units hides them, and clearing it shows them again.',
  'filter-one-table':
    'On “{sheet}” tables have their units in different columns, and a sheet has one filter only: the longest table is filtered, the one from row {row} on is not.',
  'filter-over-table':
    'On “{sheet}” the ledger lies partly over an Excel table and cannot be filtered. Nothing was changed there.',
  'filter-protected':
    'The sheet “{sheet}” is protected, so its filter was left alone. Unprotect it (Review → Unprotect Sheet) and try again.',
  'filter-not-restorable':
    'On “{sheet}” the column “{column}” was filtered by colour, icon or a dynamic condition. Excel offers no way to put that back: it must be set again by hand.',
  'filter-not-restored':
    'On “{sheet}” the earlier filter of the column “{column}” could not be put back. Please set it again.',
  'filter-changed':
    'Somebody changed the filter on “{sheet}” after it was filtered by units. Their changes were kept; please check.',
  'filter-differs':
    'The filter on “{sheet}” reads back differently: somebody may be editing at the same time. Please check.',
};
