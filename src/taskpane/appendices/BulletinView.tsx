import type { Bulletin, BulletinFigure } from '../../application';
import type { AppendicesPageTexts } from '../../locales/AppendicesPageTexts';
import { Disclosure } from '../components/Disclosure/Disclosure';
import { FindingList } from '../components/Result/FindingList';
import { useAppendicesTexts } from './appendicesTexts';
import { CopyText } from './CopyText';
import { ListedItems } from './ListedItems';

function nameOf(figure: BulletinFigure, texts: AppendicesPageTexts): string {
  const count = String(figure.count);
  switch (figure.kind) {
    case 'ledger':
      return texts.count({ name: texts.figure[figure.code], count });
    case 'units':
      return texts.count({ name: texts.figure.units, count });
    case 'category':
      return figure.projects === null
        ? texts.count({ name: texts.category({ category: figure.category }), count })
        : texts.categoryProjects({ category: figure.category, count, projects: String(figure.projects) });
    case 'without-dynamics':
      return texts.count({ name: texts.silent({ month: String(figure.month.month) }), count });
  }
}

/** The opening paragraph to copy, and each of its figures with the rows that make it up. */
export function BulletinView({ bulletin }: { readonly bulletin: Bulletin }) {
  const texts = useAppendicesTexts();
  return (
    <>
      <CopyText label={texts.paragraph} text={bulletin.paragraph} />
      <div>{texts.figures}</div>
      {bulletin.figures.map((figure) => {
        const name = nameOf(figure, texts);
        return (
          <Disclosure key={name} summary={name}>
            <ListedItems label={name} items={figure.rows} />
          </Disclosure>
        );
      })}
      {bulletin.findings.length === 0 ? null : (
        <FindingList label={texts.notes} findings={bulletin.findings} />
      )}
    </>
  );
}
