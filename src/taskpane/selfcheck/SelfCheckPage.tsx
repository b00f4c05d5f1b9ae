import { Button, Spinner } from '@fluentui/react-components';
import type { Language } from '../../locales';
import { selfcheck as english } from '../../locales/en-US/selfcheck';
import { selfcheck as chinese } from '../../locales/zh-CN/selfcheck';
import type { SelfCheckTexts } from '../../locales/SelfCheckTexts';
import { Notice } from '../components/Notices/Notice';
import { useSpeech } from '../PaneContext';
import { formatReport, isSame } from './formatReport';
import { Observations } from './Observations';
import { Report } from './Report';
import type { SelfCheckServices } from './SelfCheckServices';
import { useSelfCheck, type SelfCheck } from './useSelfCheck';

const tables: Readonly<Record<Language, SelfCheckTexts>> = { 'zh-CN': chinese, 'en-US': english };

function Start({ check, texts }: { readonly check: SelfCheck; readonly texts: SelfCheckTexts }) {
  if (check.stage.kind !== 'asking')
    return (
      <Button appearance="primary" onClick={() => void check.start()}>
        {texts.run}
      </Button>
    );
  return (
    <Notice
      intent="warning"
      actions={
        <>
          <Button appearance="primary" onClick={() => void check.openScratch()}>
            {texts.scratch}
          </Button>
          <Button onClick={() => void check.agree()}>{texts.agree}</Button>
        </>
      }
    >
      {texts.ask}
    </Notice>
  );
}

/** The self-check: asks where it must, shows what it sees as it comes, and gives a report to copy. */
export function SelfCheckPage({ services }: { readonly services: SelfCheckServices }) {
  const { language, sayFault } = useSpeech();
  const texts = tables[language];
  const check = useSelfCheck(services);
  const { stage, observations } = check;
  return (
    <>
      <div>{texts.intro}</div>
      {stage.kind === 'running' ? <Spinner label={texts.running} /> : <Start check={check} texts={texts} />}
      {stage.kind === 'scratch-opened' ? <Notice intent="success">{texts.scratchOpened}</Notice> : null}
      {stage.kind === 'failed' ? (
        <div role="alert">
          <Notice intent="error">
            {texts.failed} {sayFault(stage.fault)} {stage.fault.detail}
          </Notice>
        </div>
      ) : null}
      <div role="status">
        {stage.kind === 'done' ? texts.summary(observations.filter(isSame).length, observations.length) : ''}
      </div>
      <Observations observations={observations} texts={texts} />
      {stage.kind === 'done' ? (
        <Report
          text={formatReport(observations, texts, services.about())}
          texts={texts}
          copy={services.copy}
        />
      ) : null}
    </>
  );
}
