import type { HeaderFooter } from '../../../xlsx';
import { defineType } from '../objects/defineType';
import type { SheetTarget } from './SheetTarget';
import { textIn } from './written';

type Key = keyof HeaderFooter;
type Section = 'L' | 'C' | 'R';

interface Pages {
  readonly target: SheetTarget;
  readonly header: Key;
  readonly footer: Key;
}

const SECTIONS: readonly (readonly [member: string, part: 'header' | 'footer', section: Section])[] = [
  ['leftHeader', 'header', 'L'],
  ['centerHeader', 'header', 'C'],
  ['rightHeader', 'header', 'R'],
  ['leftFooter', 'footer', 'L'],
  ['centerFooter', 'footer', 'C'],
  ['rightFooter', 'footer', 'R'],
];

/** Excel.HeaderFooter: three sections above and three below, in Excel's own codes (`&P`, `&N`, `&"宋体"`). */
export const headerFooterType = defineType<Pages>({
  name: 'HeaderFooter',
  get: Object.fromEntries(
    SECTIONS.map(([member, part, section]) => [
      member,
      (pages: Pages) => sections(textOf(pages, part))[section],
    ]),
  ),
  set: Object.fromEntries(
    SECTIONS.map(([member, part, section]) => [
      member,
      (pages: Pages, value: unknown) => {
        write(pages, part, { ...sections(textOf(pages, part)), [section]: textIn(value) });
      },
    ]),
  ),
});

function textOf(pages: Pages, part: 'header' | 'footer'): string {
  return pages.target.sheet.page.headerFooter[pages[part]] ?? '';
}

/** `&L左&C中&R右` by section; text before the first mark stands in the middle. */
function sections(text: string): Readonly<Record<Section, string>> {
  const found = { L: '', C: '', R: '' };
  let current: Section = 'C';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      current = piece === '&L' ? 'L' : piece === '&C' ? 'C' : 'R';
    else found[current] += piece;
  }
  return found;
}

function write(pages: Pages, part: 'header' | 'footer', parts: Readonly<Record<Section, string>>): void {
  const { sheet } = pages.target;
  const text = (['L', 'C', 'R'] as const)
    .map((key) => (parts[key] === '' ? '' : `&${key}${parts[key]}`))
    .join('');
  const key = pages[part];
  const others = Object.entries(sheet.page.headerFooter).filter(([name]) => name !== key);
  sheet.changePage({
    headerFooter: { ...Object.fromEntries(others), ...(text === '' ? {} : { [key]: text }) },
  });
}

/** Excel.HeaderFooterGroup. */
export const headersFootersType = defineType<SheetTarget>({
  name: 'HeaderFooterGroup',
  get: { state: ({ sheet }) => stateOf(sheet.page.headerFooter) },
  links: {
    defaultForAllPages: (target) => headerFooterType.of({ target, header: 'header', footer: 'footer' }),
    evenPages: (target) => headerFooterType.of({ target, header: 'evenHeader', footer: 'evenFooter' }),
    firstPage: (target) => headerFooterType.of({ target, header: 'firstHeader', footer: 'firstFooter' }),
    oddPages: (target) => headerFooterType.of({ target, header: 'header', footer: 'footer' }),
  },
});

function stateOf(texts: HeaderFooter): string {
  const first = texts.firstHeader !== undefined || texts.firstFooter !== undefined;
  const even = texts.evenHeader !== undefined || texts.evenFooter !== undefined;
  if (first) return even ? 'FirstOddAndEven' : 'FirstAndDefault';
  return even ? 'OddAndEven' : 'Default';
}
