import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Sheet } from '../../../xlsx';
import type { OpenBook } from '../session/OpenBook';
import { useTexts } from '../texts/TextsContext';

interface SheetTabsProps {
  readonly book: OpenBook;
  readonly active: Sheet | undefined;
}

const useStyles = makeStyles({
  tabs: {
    overflowX: 'auto',
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The shown sheets of the workbook. Typing is finished before another one is gone to. */
export function SheetTabs({ book, active }: SheetTabsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { workbook } = book;
  const shown = workbook.sheets.filter((sheet) => workbook.visibility(sheet) === 'visible');
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={texts.sheets}
      data-region="sheets"
      selectedValue={active?.id ?? null}
      onTabSelect={(_, { value }) => {
        const sheet = workbook.sheet(String(value));
        if (!sheet || !book.editor.commit()) return;
        workbook.log.as('user', () => {
          workbook.activate(sheet);
        });
      }}
    >
      {shown.map((sheet) => {
        const color = workbook.tabColor(sheet)?.hex;
        return (
          <Tab
            key={sheet.id}
            value={sheet.id}
            {...(color === undefined ? {} : { style: { boxShadow: `inset 0 -3px ${color}` } })}
          >
            {workbook.sheetName(sheet)}
          </Tab>
        );
      })}
    </TabList>
  );
}
