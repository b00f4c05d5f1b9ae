import { Spinner } from '@fluentui/react-components';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { useUnitsTexts } from './unitsTexts';

/** What is told while no units can be shown: they are being read, or why there are none. */
export function UnitsSight() {
  const texts = useUnitsTexts();
  const pane = useSpeech().texts;
  const sight = usePane(({ sights }) => sights.units);
  const { lookAt } = useActions();
  const again = () => void lookAt('units');
  if (sight.kind === 'failed') return <FaultNotice fault={sight.fault} onRetry={again} />;
  if (sight.kind !== 'seen') return <Spinner size="tiny" label={texts.looking} />;
  const { seen } = sight;
  switch (seen.kind) {
    case 'no-ledger':
      return <Notice intent="warning">{pane.none.foreign}</Notice>;
    case 'refused':
      return <RefusalNotice finding={seen.finding} />;
    case 'failed':
      return <FaultNotice fault={seen} onRetry={again} />;
    case 'read':
    case 'cancelled':
      return null;
  }
}
