import { Button, Spinner } from '@fluentui/react-components';
import type { BulletinResult } from '../../application';
import { FaultNotice } from '../components/Notices/FaultNotice';
import { Notice } from '../components/Notices/Notice';
import { RefusalNotice } from '../components/Notices/RefusalNotice';
import { Section } from '../components/Section/Section';
import { useActions, usePane, useSpeech } from '../PaneContext';
import { useAppendicesTexts } from './appendicesTexts';
import { BulletinView } from './BulletinView';

function BulletinSeen({ seen }: { readonly seen: BulletinResult }) {
  const { texts } = useSpeech();
  switch (seen.kind) {
    case 'read':
      return <BulletinView bulletin={seen.bulletin} />;
    case 'no-ledger':
      return <Notice intent="warning">{texts.none.foreign}</Notice>;
    case 'refused':
      return <RefusalNotice finding={seen.finding} />;
    case 'failed':
      return <FaultNotice fault={seen} />;
    case 'cancelled':
      return null;
  }
}

/** 通报数据: read when it is asked for, for it looks at merges too. */
export function BulletinPanel() {
  const texts = useAppendicesTexts();
  const sight = usePane(({ sights }) => sights.bulletin);
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { lookAt } = useActions();
  return (
    <Section heading={texts.bulletin}>
      <Button disabledFocusable={busy || sight.kind === 'looking'} onClick={() => void lookAt('bulletin')}>
        {texts.readBulletin}
      </Button>
      {sight.kind === 'looking' ? <Spinner size="tiny" label={texts.looking} /> : null}
      {sight.kind === 'failed' ? <FaultNotice fault={sight.fault} /> : null}
      {sight.kind === 'seen' ? <BulletinSeen seen={sight.seen} /> : null}
    </Section>
  );
}
