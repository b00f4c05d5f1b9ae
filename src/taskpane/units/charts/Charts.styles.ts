import { makeStyles, tokens } from '@fluentui/react-components';

export const useChartsStyles = makeStyles({
  heading: {
    marginBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '16px', height: '12px', flexShrink: 0 },
  /** The library's own legend names each part once a bar, and its titles are cut off: ours stand instead. */
  drawing: {
    '& .fui-hbc__legendContainer': { display: 'none' },
    '& .fui-hbc__chartTitleLeft': { whiteSpace: 'normal', overflow: 'visible' },
  },
  patterns: { position: 'absolute', width: 0, height: 0 },
  gap: {
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { stroke: 'Canvas' },
  },
  completed: { color: tokens.colorPaletteGreenForeground1 },
  'on-schedule': { color: tokens.colorPaletteBlueForeground2 },
  behind: { color: tokens.colorPaletteDarkOrangeForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'break-word',
    ':first-child': { textAlign: 'start' },
  },
});
