import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page's own edge: a dark pane has no light border. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

export const useAppStyles = makeStyles({
  app: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  main: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
