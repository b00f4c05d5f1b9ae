import { makeStyles, tokens } from '@fluentui/react-components';

export const useSelfCheckStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  report: { width: '100%', minHeight: '12em', boxSizing: 'border-box' },
});
