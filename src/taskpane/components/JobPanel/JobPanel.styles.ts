import { makeStyles, tokens } from '@fluentui/react-components';

export const useJobPanelStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
