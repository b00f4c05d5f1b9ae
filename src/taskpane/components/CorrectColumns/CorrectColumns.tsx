import { Button } from '@fluentui/react-components';
import { formatColumn } from '../../../domain/sheet/formatAddress';
import { usePane, useSpeech } from '../../PaneContext';
import { Choice, type Option } from '../Choice/Choice';
import { Notice } from '../Notices/Notice';
import { DRAFT_ROLES, type Correctable, type DraftFault } from './ColumnDraft';
import { useColumnDraft } from './useColumnDraft';
import { useCorrectColumnsStyles } from './CorrectColumns.styles';
import type { PaneTexts } from '../../../locales/PaneTexts';

export interface CorrectColumnsProps {
  readonly block: Correctable;
  readonly onClose: () => void;
}

const NONE = '';

function optionsOf(block: Correctable, { found }: PaneTexts): readonly Option[] {
  const columns = block.choices.map(({ column, letters, label }) => ({
    value: String(column),
    label: found.column({ letters, label }),
  }));
  return [{ value: NONE, label: found.none }, ...columns];
}

function sayFault(fault: DraftFault, { correct, found, listMark }: PaneTexts): string {
  return fault.kind === 'needed'
    ? correct.needed({ roles: fault.roles.map((role) => found.role[role]).join(listMark) })
    : correct.twice({ column: found.column({ letters: formatColumn(fault.column), label: '' }) });
}

/** The form by which a person says which column is what. */
export function CorrectColumns({ block, onClose }: CorrectColumnsProps) {
  const { texts } = useSpeech();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { draft, fault, choose, save, reset } = useColumnDraft(block, onClose);
  const styles = useCorrectColumnsStyles();
  const options = optionsOf(block, texts);
  const heading = texts.correct.heading({ sheet: block.sheetName });
  return (
    <div role="group" aria-label={heading} className={styles.form}>
      <strong>{heading}</strong>
      {DRAFT_ROLES.map((role) => (
        <Choice
          key={role}
          label={role === 'secondName' ? texts.correct.second : texts.found.role[role]}
          value={String(draft[role] ?? NONE)}
          options={options}
          onChoose={(value) => {
            choose(role, value === NONE ? null : Number(value));
          }}
        />
      ))}
      <div className={styles.hint}>{texts.correct.hint}</div>
      {fault === null ? null : (
        <div role="alert">
          <Notice intent="error">{sayFault(fault, texts)}</Notice>
        </div>
      )}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={save}>
          {texts.correct.save}
        </Button>
        {block.correction === null ? null : (
          <Button disabledFocusable={busy} onClick={reset}>
            {texts.correct.reset}
          </Button>
        )}
        <Button onClick={onClose}>{texts.correct.cancel}</Button>
      </div>
    </div>
  );
}
