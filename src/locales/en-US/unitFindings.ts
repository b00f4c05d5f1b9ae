export const unitFindings = {
  'units-not-recalculated':
    'A recalculation would change the ratio of {count} item(s); the figures here are of the ratios as they stand. Recalculate first.',
  'unit-not-in-ledger':
    'The unit “{unit}” of the roster of dynamics ({count} project(s)) is not in the ledger: it may be written in another way.',
};
