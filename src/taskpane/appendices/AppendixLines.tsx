import type { AppendicesReport } from '../../application';
import { SheetLine } from '../components/SheetLine/SheetLine';
import { useAppendicesTexts } from './appendicesTexts';

/** The three sheets with their titles, items and pages; those that stand already lead there. */
export function AppendixLines({
  report,
  written,
}: {
  readonly report: AppendicesReport;
  readonly written: boolean;
}) {
  const texts = useAppendicesTexts();
  return (
    <>
      {report.sheets.map(({ number, sheet, title, count, pages, change }) => {
        const text = `${texts.sheet({ sheet, count: String(count) })} · ${texts.pages({ pages: String(pages) })} · ${texts.change[change]}`;
        const stands = written || change !== 'made';
        return (
          <div key={number}>
            {stands ? <SheetLine sheet={sheet} text={text} /> : <div>{text}</div>}
            <div>{title}</div>
          </div>
        );
      })}
    </>
  );
}
