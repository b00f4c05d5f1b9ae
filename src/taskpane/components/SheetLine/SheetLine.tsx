import { Link } from '@fluentui/react-components';
import { useActions } from '../../PaneContext';

/** A sentence about a sheet that leads to it. */
export function SheetLine({ sheet, text }: { readonly sheet: string; readonly text: string }) {
  const { activateSheet } = useActions();
  return (
    <div>
      <Link as="button" onClick={() => void activateSheet(sheet)}>
        {text}
      </Link>
    </div>
  );
}
