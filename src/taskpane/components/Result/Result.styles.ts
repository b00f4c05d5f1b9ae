import { makeStyles, tokens } from '@fluentui/react-components';

export const useResultStyles = makeStyles({
  subheading: {
    marginBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
