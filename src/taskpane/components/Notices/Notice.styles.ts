import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});
