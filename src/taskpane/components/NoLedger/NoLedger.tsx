import { Button } from '@fluentui/react-components';
import type { Inspection } from '../../../application/inspect/Inspection';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { Section } from '../Section/Section';
import { NearMissLine } from './NearMissLine';

type NoneInspection = Extract<Inspection, { readonly kind: 'none' }>;

/** A workbook without a ledger: what was looked for, what was nearly found, and a template to start from. */
export function NoLedger({ inspection }: { readonly inspection: NoneInspection }) {
  const { texts } = useSpeech();
  const { addTemplate, look } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { role } = texts.found;
  const columns = [role.name, role.task, role.progress].join(texts.listMark);
  const header = texts.template.rows[0] ?? [];
  return (
    <Section heading={texts.found.heading}>
      <div>{inspection.empty ? texts.none.empty : texts.none.foreign}</div>
      <div>{texts.none.lookedFor({ columns })}</div>
      {inspection.near.map((near) => (
        <NearMissLine key={`${near.sheetId} ${near.headerRow}`} near={near} />
      ))}
      <Button disabledFocusable={busy} onClick={() => void addTemplate(texts.template)}>
        {texts.none.template}
      </Button>
      <div>{texts.none.templateHint}</div>
      <div>
        {texts.none.templateCopy} {header.join(texts.listMark)}
      </div>
      <Button appearance="subtle" onClick={() => void look()}>
        {texts.found.again}
      </Button>
    </Section>
  );
}
