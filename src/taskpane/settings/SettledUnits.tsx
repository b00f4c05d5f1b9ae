import { Button } from '@fluentui/react-components';
import { Section } from '../components/Section/Section';
import { useUnitNamesStyles } from '../components/UnitNames/UnitNames.styles';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { useSettingsTexts } from './settingsTexts';

const NONE: readonly never[] = [];

/** What was settled about names of units in this workbook, each with the way to be asked again. */
export function SettledUnits() {
  const texts = useSettingsTexts();
  const { listMark } = useSpeech().texts;
  const settled = usePane(({ opening }) => opening?.unitNames ?? NONE);
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { forgetUnits } = useActions();
  const styles = useUnitNamesStyles();
  return (
    <Section heading={texts.unitNames}>
      {settled.length === 0 ? <div>{texts.unitNamesNone}</div> : null}
      <ul className={styles.list}>
        {settled.map((decision) => {
          const names = [decision.name, ...decision.others].join(listMark);
          return (
            <li key={names} className={styles.line}>
              <span>{decision.same ? texts.oneUnit({ names }) : texts.differentUnits({ names })}</span>
              <Button size="small" disabledFocusable={busy} onClick={() => void forgetUnits(decision)}>
                {texts.forget}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
