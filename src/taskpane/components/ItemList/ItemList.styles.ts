import { makeStyles, tokens } from '@fluentui/react-components';

export const useItemListStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  button: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, flexBasis: '60%', fontWeight: tokens.fontWeightSemibold },
  ratio: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
});
