import { Button } from '@fluentui/react-components';
import { DocumentPersonRegular } from '@fluentui/react-icons';
import { Section } from '../components/Section/Section';
import { useActions, usePane } from '../PaneContext';
import { useUnitsStyles } from './Units.styles';
import { useUnitsTexts } from './unitsTexts';

/** 单位反馈表: for the chosen units, or for every one. */
export function UnitSheetsPanel({ chosen }: { readonly chosen: readonly string[] }) {
  const { sheets } = useUnitsTexts();
  const styles = useUnitsStyles();
  const { buildUnitSheets } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  return (
    <Section heading={sheets.heading}>
      <div>{sheets.explain}</div>
      <div className={styles.row}>
        <Button
          icon={<DocumentPersonRegular />}
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => void buildUnitSheets({ units: chosen })}
        >
          {sheets.chosen(chosen.length)}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void buildUnitSheets({ units: 'all' })}>
          {sheets.all}
        </Button>
      </div>
    </Section>
  );
}
