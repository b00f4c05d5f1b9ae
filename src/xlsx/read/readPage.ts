import type { HeaderFooter, PageLayout, PageMargins } from '../model/PageLayout';
import { decodeString } from '../xml/entities';
import { textOf } from '../xml/textOf';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

/** How the sheet prints. */
export function readPage({ root, text }: SheetSource): PageLayout {
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const margins = readMargins(child(root, 'pageMargins'));
  const firstPage = flagOf(setup, 'useFirstPageNumber') ? numberOf(setup, 'firstPageNumber') : undefined;
  const orientation = setup?.attributes.get('orientation');
  return {
    orientation: orientation === 'landscape' || orientation === 'portrait' ? orientation : 'default',
    paper: numberOf(setup, 'paperSize') ?? 0,
    scale: readScale(root, setup),
    ...(margins && { margins }),
    centerHorizontally: flagOf(options, 'horizontalCentered'),
    centerVertically: flagOf(options, 'verticalCentered'),
    printGridlines: flagOf(options, 'gridLines'),
    printHeadings: flagOf(options, 'headings'),
    blackAndWhite: flagOf(setup, 'blackAndWhite'),
    draft: flagOf(setup, 'draft'),
    overThenDown: setup?.attributes.get('pageOrder') === 'overThenDown',
    ...(firstPage !== undefined && { firstPage }),
    headerFooter: readHeaderFooter(text, child(root, 'headerFooter')),
    rowBreaks: readBreaks(child(root, 'rowBreaks')),
    columnBreaks: readBreaks(child(root, 'colBreaks')),
  };
}

function readScale(root: XmlElement, setup: XmlElement | undefined): PageLayout['scale'] {
  if (!flagOf(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    return { kind: 'percent', percent: numberOf(setup, 'scale') ?? 100 };
  }
  return {
    kind: 'fit',
    across: numberOf(setup, 'fitToWidth') ?? 1,
    down: numberOf(setup, 'fitToHeight') ?? 1,
  };
}

function readMargins(element: XmlElement | undefined): PageMargins | undefined {
  if (!element) return undefined;
  const side = (name: string) => numberOf(element, name) ?? 0;
  return {
    left: side('left'),
    right: side('right'),
    top: side('top'),
    bottom: side('bottom'),
    header: side('header'),
    footer: side('footer'),
  };
}

const TEXTS: readonly [keyof HeaderFooter, string][] = [
  ['header', 'oddHeader'],
  ['footer', 'oddFooter'],
  ['evenHeader', 'evenHeader'],
  ['evenFooter', 'evenFooter'],
  ['firstHeader', 'firstHeader'],
  ['firstFooter', 'firstFooter'],
];

function readHeaderFooter(text: string, element: XmlElement | undefined): HeaderFooter {
  const found = TEXTS.flatMap(([name, local]): [string, string][] => {
    const inner = child(element, local);
    return inner ? [[name, decodeString(textOf(text, inner))]] : [];
  });
  return Object.fromEntries(found);
}

function readBreaks(element: XmlElement | undefined): number[] {
  return childrenOf(element, 'brk').flatMap((place) => numberOf(place, 'id') ?? []);
}
