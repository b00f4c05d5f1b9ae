import { makeStyles, tokens } from '@fluentui/react-components';

export const useLightMarkStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  yellow: { color: tokens.colorPaletteYellowBorderActive },
  red: { color: tokens.colorPaletteRedForeground1 },
});
