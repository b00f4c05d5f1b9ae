import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { OpeningReport } from '../../../application';
import { useActions, usePane, useSpeech } from '../../PaneContext';
import { shortList } from '../../texts/shortList';
import { showTime } from '../../texts/shown';
import { Section } from '../Section/Section';

/** What can be undone: the newest step with its button, and how many stand behind it. */
export function UndoPanel({ opening }: { readonly opening: OpeningReport }) {
  const { texts } = useSpeech();
  const { undo } = useActions();
  const busy = usePane(({ task }) => task.kind !== 'idle');
  const [newest] = opening.steps;
  if (newest === undefined) return null;
  const earlier = opening.steps.length - 1;
  return (
    <Section heading={texts.undo.heading}>
      <div>
        {texts.undo.step({
          action: texts.undo.action[newest.action] ?? newest.action,
          time: showTime(newest.at, texts.locale),
          sheets: shortList(newest.sheets, texts),
          cells: String(newest.cells),
        })}
      </div>
      <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => void undo()}>
        {texts.undo.undo}
      </Button>
      {earlier === 0 ? null : <div>{texts.undo.more(earlier)}</div>}
      {opening.dropped === 0 ? null : <div>{texts.undo.dropped(opening.dropped)}</div>}
    </Section>
  );
}
