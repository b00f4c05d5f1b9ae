import { Button } from '@fluentui/react-components';
import type { InspectedNearMiss } from '../../../application/inspect/Inspection';
import { useSpeech } from '../../PaneContext';
import { CorrectColumns } from '../CorrectColumns/CorrectColumns';
import { useOpen } from '../CorrectColumns/useOpen';

/** A row that nearly was a header, with the way to point out the columns it lacks. */
export function NearMissLine({ near }: { readonly near: InspectedNearMiss }) {
  const { texts } = useSpeech();
  const form = useOpen();
  const { role } = texts.found;
  return (
    <div>
      <p>
        {texts.none.nearly({
          sheet: near.sheetName,
          row: String(near.headerRow + 1),
          found: near.matched.map((one) => role[one.role]).join(texts.listMark),
          missing: near.missing.map((one) => role[one]).join(texts.listMark),
        })}
      </p>
      {form.isOpen ? (
        <CorrectColumns block={near} onClose={form.close} />
      ) : (
        <Button size="small" onClick={form.open}>
          {texts.none.point}
        </Button>
      )}
    </div>
  );
}
