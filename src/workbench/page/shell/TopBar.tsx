import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, PrintRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import { useTexts } from '../texts/TextsContext';

interface TopBarProps {
  readonly fileName: string;
  readonly isUnsaved: boolean;
  readonly canSave: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, display: 'flex', alignItems: 'center', gap: '8px', minWidth: 0 },
  file: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  input: { display: 'none' },
});

/** The page's name, the open file, opening and saving, and beside them the add-in's ribbon group. */
export function TopBar({ fileName, isUnsaved, canSave, onOpen, onSave, onPrint, children }: TopBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} data-region="bar">
      <h1 className={styles.title}>{texts.title}</h1>
      <div className={styles.name}>
        <Text className={styles.file}>{fileName}</Text>
        {isUnsaved && (
          <Badge appearance="tint" color="warning">
            {texts.unsaved}
          </Badge>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx"
        aria-label={texts.open}
        className={styles.input}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <Button icon={<FolderOpenRegular />} title={texts.openHint} onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      <Button icon={<SaveRegular />} disabled={!canSave} onClick={onSave}>
        {texts.save}
      </Button>
      <Button icon={<PrintRegular />} title={texts.printHint} disabled={!canSave} onClick={onPrint}>
        {texts.print}
      </Button>
      {children}
    </header>
  );
}
