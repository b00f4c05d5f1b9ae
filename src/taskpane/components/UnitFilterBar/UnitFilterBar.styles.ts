import { makeStyles, tokens } from '@fluentui/react-components';

export const useUnitFilterBarStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  text: { flexGrow: 1, flexBasis: '60%' },
  units: { fontWeight: tokens.fontWeightSemibold },
});
