import { Button } from '@fluentui/react-components';
import type { UnitNameOffer } from '../../../application/unitNames/offerUnitNames';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { Section } from '../Section/Section';
import { useUnitNamesStyles } from './UnitNames.styles';

/** Units written in more than one way, each offered as one in one line; either answer is remembered in the workbook. */
export function UnitNames({ offers }: { readonly offers: readonly UnitNameOffer[] }) {
  const { texts } = useSpeech();
  const { settleUnits } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const styles = useUnitNamesStyles();
  return (
    <Section heading={texts.units.heading}>
      <ul className={styles.list}>
        {offers.map(({ name, others }) => (
          <li key={name} className={styles.line}>
            <span>{texts.units.question({ names: [name, ...others].join(texts.listMark) })}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void settleUnits({ name, others, same: true })}
            >
              {texts.units.same({ name })}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => void settleUnits({ name, others, same: false })}
            >
              {texts.units.different}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
