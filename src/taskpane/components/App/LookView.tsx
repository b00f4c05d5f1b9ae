import { Spinner } from '@fluentui/react-components';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { Found } from '../Found/Found';
import { NoLedger } from '../NoLedger/NoLedger';
import { FaultNotice } from '../Notices/FaultNotice';
import { UnitNames } from '../UnitNames/UnitNames';

/** What is known of the workbook before a run. */
export function LookView() {
  const { texts } = useSpeech();
  const look = usePane((state) => state.look);
  const { look: lookAgain } = useActions();
  const connecting = usePane(({ task }) => task.kind === 'connecting');
  if (look.kind === 'looking')
    return <Spinner size="tiny" label={connecting ? texts.loading : texts.found.looking} />;
  if (look.kind === 'failed') return <FaultNotice fault={look.fault} onRetry={() => void lookAgain()} />;
  const { inspection } = look;
  if (inspection.kind === 'none') return <NoLedger inspection={inspection} />;
  return (
    <>
      {inspection.unitNames.length === 0 ? null : <UnitNames offers={inspection.unitNames} />}
      <Found inspection={inspection} />
    </>
  );
}
