/** One sentence for each finding about merges that are made filterable. */
export const spreadFindings = {
  'spread-filtered':
    '“{sheet}” is filtered, and rows that are hidden would be left out; nothing was changed. Clear the filter and try again.',
  'spread-split':
    '{count} merged cell(s) could not stay merged in this Excel: they are split and drawn to look merged, and every row can be filtered.',
};
