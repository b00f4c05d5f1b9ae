import { FilterRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { UnitReading } from '../../application';
import { JobPanel } from '../components/JobPanel/JobPanel';
import { NoticeLine } from '../components/Notices/NoticeLine';
import { FindingList } from '../components/Result/FindingList';
import { UndoPanel } from '../components/UndoPanel/UndoPanel';
import { UnitNames } from '../components/UnitNames/UnitNames';
import { useActions, usePane } from '../PaneContext';
import { ChartsPanel } from './charts/ChartsPanel';
import { MergedNotice } from './MergedNotice';
import { UnitListView } from './UnitListView';
import { useUnitsStyles } from './Units.styles';
import { UnitSheetsPanel } from './UnitSheetsPanel';
import { UnitsOutcome } from './UnitsOutcome';
import { UnitsSight } from './UnitsSight';
import { useLastUnits } from './useLastUnits';
import { useUnitList } from './useUnitList';
import { useUnitsTexts } from './unitsTexts';

const NONE: readonly UnitReading[] = [];

/** The page 单位: the filter, what came of it, every unit to look through, their sheets, and the charts. */
export default function UnitsView() {
  const texts = useUnitsTexts();
  const styles = useUnitsStyles();
  const opening = usePane((state) => state.opening);
  const connecting = usePane(({ task }) => task.kind === 'connecting');
  const units = useLastUnits(usePane(({ sights }) => sights.units));
  const list = useUnitList(units?.units ?? NONE);
  const { filterUnits, lookAt } = useActions();
  const { chosen } = list;
  useEffect(() => {
    if (!connecting) void lookAt('units');
  }, [connecting, lookAt]);
  return (
    <>
      <JobPanel
        label={texts.filter(chosen.length)}
        icon={<FilterRegular />}
        previewWaits={false}
        disabled={chosen.length === 0}
        onRun={() => void filterUnits({ units: chosen })}
      />
      <div className={styles.quiet}>{texts.filterHint}</div>
      <NoticeLine />
      <UnitsOutcome place="top" />
      {opening === null ? null : <UndoPanel opening={opening} />}
      {units === null ? (
        <UnitsSight />
      ) : (
        <>
          <MergedNotice areas={units.merged} />
          {units.offers.length === 0 ? null : <UnitNames offers={units.offers} />}
          <UnitListView list={list} />
          <UnitSheetsPanel chosen={chosen} />
          <UnitsOutcome place="sheets" />
          <ChartsPanel units={units} />
          {units.findings.length === 0 ? null : (
            <FindingList label={texts.sheets.notes} findings={units.findings} />
          )}
        </>
      )}
    </>
  );
}
