import type { Finding } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { ItemLine } from '../ItemList/ItemLine';
import { PagedList } from '../ItemList/PagedList';

/** What else a person should know about the workbook, each with its cell where it has one. */
export function FindingList({
  label,
  findings,
}: {
  readonly label: string;
  readonly findings: readonly Finding[];
}) {
  const { texts, sayFinding } = useSpeech();
  if (findings.length === 0) return <p>{texts.lists.noNotes}</p>;
  const lines = findings.map((finding, index) => ({ finding, key: `${index} ${finding.code}` }));
  return (
    <PagedList
      label={label}
      lines={lines}
      keyOf={({ key }) => key}
      render={({ finding }) => <ItemLine cell={finding.cell} name={sayFinding(finding)} lines={[]} />}
    />
  );
}
