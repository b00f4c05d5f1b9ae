import type { Inspection } from '../../../application/inspect/Inspection';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { showPeriod } from '../../texts/shown';
import { Choice } from '../Choice/Choice';
import { Section } from '../Section/Section';
import { FoundBlock } from './FoundBlock';

type FoundInspection = Extract<Inspection, { readonly kind: 'found' }>;

/** What was found before a run: which ledger and why, its rows, which column is what, and the way to correct it. */
export function Found({ inspection }: { readonly inspection: FoundInspection }) {
  const { texts } = useSpeech();
  const { chooseLedger } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const { chosen, ledgers, choice } = inspection;
  const period = chosen.period === null ? '' : showPeriod(chosen.period);
  return (
    <Section heading={texts.found.heading}>
      <div>
        {texts.found.summary({ sheets: chosen.sheets.join(texts.listMark), items: String(chosen.items) })}
        {period === '' ? null : ` · ${texts.found.period({ period })}`}
      </div>
      {ledgers.length === 1 ? null : (
        <>
          <Choice
            label={texts.found.several}
            value={chosen.asked}
            disabled={busy}
            options={ledgers.map((ledger) => ({
              value: ledger.asked,
              label: texts.found.option({
                sheets: ledger.sheets.join(texts.listMark),
                items: String(ledger.items),
                period: ledger.period === null ? '' : showPeriod(ledger.period),
              }),
            }))}
            onChoose={(sheet) => void chooseLedger(sheet)}
          />
          <div>
            {texts.found.choice[choice]}
            {texts.found.others}
          </div>
        </>
      )}
      {chosen.blocks.map((block) => (
        <FoundBlock
          key={`${block.sheetId} ${block.headerRow} ${block.choices[0]?.letters ?? ''}`}
          block={block}
        />
      ))}
    </Section>
  );
}
