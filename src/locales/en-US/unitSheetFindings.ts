/** One sentence for each finding about the units' sheets. */
export const unitSheetFindings = {
  'unit-sheet-beside':
    'A sheet named “{name}” was not made by this tool and was left alone; the feedback sheet is on “{used}”.',
  'unit-sheet-edited':
    '“{name}” was edited by hand since it was made and was kept; the new feedback sheet is on “{used}”.',
  'unit-sheet-left':
    'The unit of “{name}” is no longer in the ledger; the sheet was left alone and may be deleted.',
  'unit-sheets-not-recalculated':
    '{count} ratios on these sheets would change with a recalculation; the sheets show the ratios that stand. Recalculate first.',
  'unknown-unit': 'The ledger has no responsible unit “{unit}”, so nothing was changed. It has: {available}.',
};
