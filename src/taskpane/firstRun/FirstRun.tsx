import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedExport } from '../../excel/pane/openExported';
import { firstRun as english } from '../../locales/en-US/firstRun';
import type { FirstRunTexts } from '../../locales/FirstRunTexts';
import { firstRun as chinese } from '../../locales/zh-CN/firstRun';
import { Section } from '../components/Section/Section';
import { useActions, useSpeech } from '../PaneContext';
import { SAMPLE_ADDRESS } from '../start/sampleAddress';

function Opened({ opened, texts }: { readonly opened: OpenedExport; readonly texts: FirstRunTexts }) {
  if (opened.kind === 'opened') return texts.opened;
  return (
    <>
      {texts.refused}{' '}
      <Link href={SAMPLE_ADDRESS} target="_blank">
        {texts.download}
      </Link>
    </>
  );
}

/** For somebody who has never recalculated anything: what it does in three sentences, and a sample to try it on. */
export default function FirstRun() {
  const texts = useSpeech().language === 'zh-CN' ? chinese : english;
  const { openSample, isSampleOpen } = useActions();
  const [opened, setOpened] = useState<OpenedExport | null>(null);
  return (
    <Section heading={texts.heading}>
      {texts.sentences.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      {isSampleOpen() ? (
        <div>{texts.here}</div>
      ) : (
        <div>
          <Button onClick={() => void openSample().then(setOpened)}>{texts.open}</Button>
        </div>
      )}
      <div role="status">{opened === null ? null : <Opened opened={opened} texts={texts} />}</div>
    </Section>
  );
}
