import { makeStyles, tokens } from '@fluentui/react-components';

export const useDisclosureStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorBrandForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { paddingBlock: tokens.spacingVerticalXS },
});
