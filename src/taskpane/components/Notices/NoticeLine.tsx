import { usePane, useSpeech } from '../../PaneContext';
import { Notice } from './Notice';

/** Something small that happened beside a job: a sheet was made, a cell could not be reached. */
export function NoticeLine() {
  const { texts } = useSpeech();
  const notice = usePane((state) => state.notice);
  if (notice === null || notice.kind === 'filter-cleared' || notice.kind === 'filter-failed') return null;
  if (notice.kind === 'template-made')
    return <Notice intent="success">{texts.none.templateMade({ sheet: notice.sheet })}</Notice>;
  return (
    <Notice intent="warning">
      {texts.failure.selection.what} {texts.failure.selection.next}
    </Notice>
  );
}
