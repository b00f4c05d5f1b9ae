import { Button } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { UnitFilter } from '../../../application';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { shortList } from '../../texts/shortList';
import { Notice } from '../Notices/Notice';
import { sayCleared, type FilterNotice } from './sayCleared';
import { useUnitFilterBarStyles } from './UnitFilterBar.styles';

function useUnitNames(units: readonly string[]): string {
  const { texts } = useSpeech();
  const names = units.map((name) => (name === '' ? texts.filter.noUnit : name));
  return shortList(names, texts);
}

function Filtered({ filter }: { readonly filter: UnitFilter }) {
  const { texts } = useSpeech();
  const { clearUnitFilter } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const styles = useUnitFilterBarStyles();
  const units = useUnitNames(filter.units);
  const named = (standing: boolean) =>
    shortList(
      filter.sheets.filter((sheet) => (sheet.standing === 'ours') === standing).map(({ sheet }) => sheet),
      texts,
    );
  const [ours, changed] = [named(true), named(false)];
  return (
    <section aria-label={texts.filter.filtered({ units })} className={styles.bar}>
      <div className={styles.text}>
        <div className={styles.units}>{texts.filter.filtered({ units })}</div>
        {ours === '' ? null : <div>{texts.filter.sheets({ sheets: ours })}</div>}
        {changed === '' ? null : <div>{texts.filter.changed({ sheets: changed })}</div>}
      </div>
      <Button
        size="small"
        icon={<FilterDismissRegular />}
        disabledFocusable={busy}
        onClick={() => void clearUnitFilter()}
      >
        {texts.filter.clear}
      </Button>
    </section>
  );
}

/** Takes the focus, which was on a button that is gone with the filter. */
function Cleared({ notice }: { readonly notice: FilterNotice }) {
  const speech = useSpeech();
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    told.current?.focus();
  }, []);
  return (
    <div ref={told} tabIndex={-1}>
      <Notice intent={notice.kind === 'filter-failed' ? 'error' : 'success'}>
        {sayCleared(notice, speech)}
      </Notice>
    </div>
  );
}

/** Over every page: what the sheets are filtered by, with the way to clear it, and what clearing came to. */
export function UnitFilterBar() {
  const filter = usePane((state) => state.unitFilter);
  const notice = usePane((state) => state.notice);
  return (
    <>
      {filter === null ? null : <Filtered filter={filter} />}
      {notice?.kind === 'filter-cleared' || notice?.kind === 'filter-failed' ? (
        <Cleared notice={notice} />
      ) : null}
    </>
  );
}
