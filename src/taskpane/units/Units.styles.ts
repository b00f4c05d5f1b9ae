import { makeStyles, tokens } from '@fluentui/react-components';

export const useUnitsStyles = makeStyles({
  controls: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8em, 1fr))',
    gap: tokens.spacingHorizontalS,
    alignItems: 'end',
    '& > :first-child': { gridColumn: '1 / -1' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  unit: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  details: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  figures: { display: 'block', color: tokens.colorNeutralForeground2 },
  rank: { display: 'block', fontVariantNumeric: 'tabular-nums' },
});
