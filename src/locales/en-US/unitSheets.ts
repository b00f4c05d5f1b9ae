/** The texts of a unit's sheet (单位反馈表). `{…}` are filled in. */
export const unitSheets = {
  sheetName: 'Feedback {unit}',
  title: '{region}{months} Key livelihood projects: feedback of the unit',
  unit: 'Responsible unit: {unit}',
  summary:
    '{items} items: {completed} completed, {onSchedule} on schedule, {behind} behind, {withoutRatio} without a ratio; {review} to be reviewed.',
  acceptance: ' {count} acceptances to be explained.',
  silent: ' {projects} assessed projects, {silent} of them with months without dynamics.',
  number: 'No.',
  category: 'Category',
  name: 'Project',
  task: 'Task',
  progress: 'Progress',
  ratio: 'Ratio',
  acceptanceRate: 'Accepted',
  band: 'Status',
  remarks: 'To be answered',
  answer: 'Answer',
  projects: 'Monthly dynamics of the assessed projects',
  others: 'Further remarks:',
  signature:
    'Head of the unit (signature):\n\nFilled in by:                    Telephone:\n\n(Seal)                    Date:',
  behind: 'Behind: {ratio}, {points} points under {threshold}.',
  noBand: 'No ratio',
  noRatio: 'No ratio; please report the progress.',
  review: 'To be reviewed: {reasons}',
  month: '{month}',
  monthOfYear: '{year}-{month}',
  marked: 'Months with dynamics: {months}',
  noneMarked: 'No month has dynamics',
  without: 'Without dynamics: {months}.',
};

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
