import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoundStyles = makeStyles({
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  column: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  role: { minWidth: '5.5em', color: tokens.colorNeutralForeground2 },
  link: { justifyContent: 'flex-start', textAlign: 'left', paddingInline: 0, whiteSpace: 'normal' },
  corrected: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalXS },
});
