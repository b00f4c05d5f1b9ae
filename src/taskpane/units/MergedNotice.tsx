import { Button } from '@fluentui/react-components';
import type { MergedArea, MergedRole } from '../../application';
import { Notice } from '../components/Notices/Notice';
import { useActions, usePane } from '../PaneContext';
import { useUnitsTexts } from './unitsTexts';

/** The columns that hold merged cells, as they are asked to be made filterable. */
export function columnsOf(areas: readonly MergedArea[]): readonly MergedRole[] {
  return (['unit', 'category'] as const).filter((column) => areas.some(({ role }) => role === column));
}

/** Merged cells of units or categories: what Excel's filter does with them, and the way out, shown before it is done. */
export function MergedNotice({ areas }: { readonly areas: readonly MergedArea[] }) {
  const { merged } = useUnitsTexts();
  const { spreadMerges } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  if (areas.length === 0) return null;
  return (
    <Notice
      intent="warning"
      title={merged.what(areas.length)}
      actions={
        <Button disabledFocusable={busy} onClick={() => void spreadMerges({ columns: columnsOf(areas) })}>
          {merged.see}
        </Button>
      }
    >
      {merged.means}
    </Notice>
  );
}
