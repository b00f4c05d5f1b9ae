import type { HeaderFooter, PageLayout } from '../model/PageLayout';
import { MAX_COLUMNS, MAX_ROWS } from '../model/Area';
import { encodeString, encodeText } from '../xml/entities';
import { child } from '../xml/XmlElement';
import type { PartEdits } from './PartEdits';
import { same } from './same';
import { appendChild, patchStartTag } from './startTag';

/** Writes what changed of the page: attributes where they stand, breaks and headers as wholes. */
export function writePage(part: PartEdits, page: PageLayout, old: PageLayout): void {
  const flag = (on: boolean) => (on ? true : undefined);
  part.patchChild('printOptions', {
    horizontalCentered: flag(page.centerHorizontally),
    verticalCentered: flag(page.centerVertically),
    headings: flag(page.printHeadings),
    gridLines: flag(page.printGridlines),
  });
  if (page.margins && !same(page.margins, old.margins)) part.patchChild('pageMargins', { ...page.margins });
  writeSetup(part, page, old);
  if (!same(page.headerFooter, old.headerFooter)) writeHeaderFooter(part, page.headerFooter);
  if (!same(page.rowBreaks, old.rowBreaks)) writeBreaks(part, 'rowBreaks', page.rowBreaks, MAX_COLUMNS);
  if (!same(page.columnBreaks, old.columnBreaks)) writeBreaks(part, 'colBreaks', page.columnBreaks, MAX_ROWS);
}

function writeSetup(part: PartEdits, page: PageLayout, old: PageLayout): void {
  const { scale } = page;
  const changed = <T>(name: keyof PageLayout, value: T) => (same(page[name], old[name]) ? {} : value);
  part.patchChild('pageSetup', {
    ...changed('paper', { paperSize: page.paper === 0 ? undefined : page.paper }),
    ...(scale.kind === 'percent' &&
      changed('scale', { scale: scale.percent === 100 ? undefined : scale.percent })),
    ...changed('firstPage', {
      firstPageNumber: page.firstPage,
      useFirstPageNumber: page.firstPage === undefined ? undefined : true,
    }),
    ...(scale.kind === 'fit' &&
      changed('scale', {
        fitToWidth: scale.across === 1 ? undefined : scale.across,
        fitToHeight: scale.down === 1 ? undefined : scale.down,
      })),
    ...changed('overThenDown', { pageOrder: page.overThenDown ? 'overThenDown' : undefined }),
    ...changed('orientation', { orientation: page.orientation === 'default' ? undefined : page.orientation }),
    ...changed('blackAndWhite', { blackAndWhite: page.blackAndWhite ? true : undefined }),
    ...changed('draft', { draft: page.draft ? true : undefined }),
  });
}

/** The sheet's own properties: the colour of its tab ('' is none), and whether it is fitted to pages. */
export function writeSheetProperties(
  part: PartEdits,
  what: { readonly tabColor: string | undefined; readonly fit: boolean | undefined },
): void {
  const properties = part.child('sheetPr');
  const tab = child(properties, 'tabColor');
  const setup = child(properties, 'pageSetUpPr');
  const fit = what.fit === undefined ? '' : part.element('pageSetUpPr', { fitToPage: what.fit });
  if (!properties) {
    part.setChild(
      'sheetPr',
      (what.tabColor ?? '') + fit === '' ? '' : part.element('sheetPr', {}, (what.tabColor ?? '') + fit),
    );
    return;
  }
  if (tab && what.tabColor !== undefined) part.edits.replace(tab.start, tab.end, what.tabColor);
  if (setup && what.fit !== undefined) patchStartTag(part.edits, setup, { fitToPage: what.fit });
  const before = tab ? '' : (what.tabColor ?? '');
  const after = setup ? '' : fit;
  if (properties.selfClosed) {
    if (before + after !== '') appendChild(part.edits, properties, before + after);
    return;
  }
  part.edits.insert(properties.innerStart, before);
  part.edits.insert(properties.innerEnd, after);
}

const TEXTS: readonly [keyof HeaderFooter, string][] = [
  ['header', 'oddHeader'],
  ['footer', 'oddFooter'],
  ['evenHeader', 'evenHeader'],
  ['evenFooter', 'evenFooter'],
  ['firstHeader', 'firstHeader'],
  ['firstFooter', 'firstFooter'],
];

function writeHeaderFooter(part: PartEdits, texts: HeaderFooter): void {
  const inner = TEXTS.flatMap(([name, local]) => {
    const text = texts[name];
    return text === undefined || text === ''
      ? []
      : [`<${part.name(local)}>${encodeText(encodeString(text))}</${part.name(local)}>`];
  });
  const differs = (first: keyof HeaderFooter, second: keyof HeaderFooter) =>
    texts[first] !== undefined || texts[second] !== undefined;
  const old = part.child('headerFooter');
  const attributes = {
    ...Object.fromEntries(old?.attributes ?? []),
    differentOddEven: differs('evenHeader', 'evenFooter') ? true : undefined,
    differentFirst: differs('firstHeader', 'firstFooter') ? true : undefined,
  };
  part.setChild(
    'headerFooter',
    inner.length === 0 ? '' : part.element('headerFooter', attributes, inner.join('')),
  );
}

function writeBreaks(part: PartEdits, local: string, places: readonly number[], end: number): void {
  const sorted = [...places].sort((a, b) => a - b);
  const breaks = sorted.map((id) => part.element('brk', { id, max: end - 1, man: true }));
  const attributes = { count: breaks.length, manualBreakCount: breaks.length };
  part.setChild(local, breaks.length === 0 ? '' : part.element(local, attributes, breaks.join('')));
}
