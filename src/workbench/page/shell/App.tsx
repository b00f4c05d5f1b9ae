import {
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { useAddin } from '../frames/useAddin';
import { Grid } from '../grid/Grid';
import { Ribbon } from '../ribbon/Ribbon';
import type { RibbonButton } from '../ribbon/RibbonButton';
import { useRibbon } from '../ribbon/useRibbon';
import { usePrint } from '../print/usePrint';
import { useBook } from '../session/useBook';
import { useHostOptions } from '../session/useHostOptions';
import type { PageOptions } from '../start/readPageOptions';
import { textsOf } from '../texts/chooseLanguage';
import { refusalSentence } from '../texts/sentenceOf';
import { fill } from '../texts/Texts';
import { TextsProvider } from '../texts/TextsContext';
import { ContentLine } from './ContentLine';
import { Notices } from './Notices';
import { PaneSide } from './PaneSide';
import { SheetTabs } from './SheetTabs';
import { TopBar } from './TopBar';
import { useDark } from './useDark';
import { useDrop } from './useDrop';
import { useFiles } from './useFiles';
import { useNotices } from './useNotices';
import { useRegions } from './useRegions';
import { useUnsavedWarning } from './useUnsavedWarning';

const useStyles = makeStyles({
  page: {
    position: 'fixed',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  grid: { position: 'relative', flexGrow: 1, minHeight: 0 },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 100,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontSize: tokens.fontSizeBase600,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: '#fff',
  },
});

/** The workbench: a workbook in a grid, the add-in beside it, and what stands in for Excel's window around both. */
export function App({ options }: { readonly options: PageOptions }) {
  const styles = useStyles();
  const { language, sharedRuntime } = options;
  const texts = textsOf(language);
  const addin = useAddin(sharedRuntime);
  const { setPaneOpen } = addin;
  const notices = useNotices();
  const { tell } = notices;
  const holder = useBook(useHostOptions({ options, setPaneOpen, tell, texts }));
  const files = useFiles(holder, notices, texts, options.file);
  const group = useRibbon(language);
  const isOver = useDrop(files.openFile);
  const { book } = holder;
  const print = usePrint(book, notices, texts);
  useUnsavedWarning(book);
  useRegions();

  const refusal = book?.editor.refusal;
  useEffect(() => {
    if (refusal)
      tell({ intent: 'error', text: fill(texts.cannotEnter, { reason: refusalSentence(refusal, texts) }) });
  }, [refusal, tell, texts]);

  const press = (button: RibbonButton) => {
    const { action, label } = button;
    if (action.kind === 'showPane') {
      setPaneOpen(true);
      return;
    }
    void addin.run(button, action.functionName).then((status) => {
      if (status !== 0) tell({ intent: 'error', text: fill(texts.commandFailed, { label, status }) });
    });
  };

  const sheet = book?.workbook.activeSheet;
  return (
    <FluentProvider theme={useDark() ? webDarkTheme : webLightTheme}>
      <TextsProvider value={texts}>
        <div className={styles.page}>
          <TopBar
            fileName={book?.fileName ?? ''}
            isUnsaved={book?.isUnsaved ?? false}
            canSave={book !== undefined}
            onOpen={files.openFile}
            onSave={files.save}
            onPrint={print}
          >
            {group && <Ribbon group={group} isBusy={addin.isRunning} onPress={press} />}
          </TopBar>
          <Notices notices={notices.notices} onDismiss={notices.dismiss} />
          <main className={styles.main}>
            <div className={styles.sheet}>
              {book && sheet && <ContentLine book={book} sheet={sheet} />}
              <div className={styles.grid} data-region="grid">
                {files.isBusy && <Spinner label={texts.opening} />}
                {book && sheet && <Grid key={`${book.id} ${sheet.id}`} book={book} sheet={sheet} />}
              </div>
              {book && <SheetTabs book={book} active={sheet} />}
            </div>
            {book && <PaneSide key={book.id} book={book} addin={addin} title={group?.label ?? texts.pane} />}
          </main>
          {isOver && <div className={styles.drop}>{texts.drop}</div>}
        </div>
      </TextsProvider>
    </FluentProvider>
  );
}
