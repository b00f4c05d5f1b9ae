import { Button, Link } from '@fluentui/react-components';
import type { CellAddress, NameConflict } from '../../application';
import { Section } from '../components/Section/Section';
import { useActions, usePane } from '../PaneContext';
import { showCell } from '../texts/shown';
import { useConflictsStyles } from './Conflicts.styles';
import { useDynamicsTexts } from './dynamicsTexts';

function EntryLink({ cell }: { readonly cell: CellAddress }) {
  const texts = useDynamicsTexts();
  const { select } = useActions();
  return (
    <Link as="button" onClick={() => void select(cell)}>
      {texts.entry({ cell: showCell(cell) })}
    </Link>
  );
}

function Conflict({ conflict }: { readonly conflict: NameConflict }) {
  const texts = useDynamicsTexts();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { settleProject } = useActions();
  const styles = useConflictsStyles();
  const { name, likely, cells } = conflict;
  const [cell] = cells;
  return (
    <li className={styles.line}>
      <span>{texts.question({ name, likely })}</span>
      {cell === undefined ? null : <EntryLink cell={cell} />}
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void settleProject({ name, project: likely })}
      >
        {texts.same}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={busy}
        onClick={() => void settleProject({ name, project: null })}
      >
        {texts.different}
      </Button>
    </li>
  );
}

/** Names in the log that are no project of the roster but much like one: a person says, once for all. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly NameConflict[] }) {
  const texts = useDynamicsTexts();
  const styles = useConflictsStyles();
  return (
    <Section heading={texts.conflicts}>
      <div>{texts.conflictsMean}</div>
      <ul className={styles.list}>
        {conflicts.map((conflict) => (
          <Conflict key={conflict.name} conflict={conflict} />
        ))}
      </ul>
    </Section>
  );
}
