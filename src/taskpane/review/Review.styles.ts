import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  place: { flexGrow: 1, textAlign: 'center' },
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  number: {
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground3,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
  },
  compared: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationStyle: 'solid',
    textDecorationThickness: '2px',
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reasons: { margin: 0, paddingInlineStart: '1.2em' },
});
