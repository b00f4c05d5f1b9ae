import type { PageLayout, PageMargins } from '../../../xlsx';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import { headersFootersType } from './headersFooters';
import { PAPERS } from './papers';
import { pageMethods } from './pageMethods';
import { readZoom, zoomJson } from './pageZoom';
import type { SheetTarget } from './SheetTarget';
import { fileWord, officeWord } from './words';
import { flagIn, numberIn } from './written';

const POINTS = 72;
/** Excel's own margins, in inches, where the file says none. */
const NORMAL: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const FLAGS = [
  'centerHorizontally',
  'centerVertically',
  'printGridlines',
  'printHeadings',
  'blackAndWhite',
] as const;

const MARGINS = [
  ['leftMargin', 'left'],
  ['rightMargin', 'right'],
  ['topMargin', 'top'],
  ['bottomMargin', 'bottom'],
  ['headerMargin', 'header'],
  ['footerMargin', 'footer'],
] as const;

type Reads = Readonly<Record<string, (target: SheetTarget) => Json>>;
type Writes = Readonly<Record<string, (target: SheetTarget, value: unknown) => void>>;

const flagReads: Reads = Object.fromEntries(
  FLAGS.map((flag) => [flag, ({ sheet }: SheetTarget) => sheet.page[flag]]),
);
const flagWrites: Writes = Object.fromEntries(
  FLAGS.map((flag) => [flag, write((value) => ({ [flag]: flagIn(value) }))]),
);
const marginReads: Reads = Object.fromEntries(
  MARGINS.map(([name, side]) => [
    name,
    ({ sheet }: SheetTarget) => (sheet.page.margins ?? NORMAL)[side] * POINTS,
  ]),
);
const marginWrites: Writes = Object.fromEntries(
  MARGINS.map(([name, side]) => [
    name,
    write((value, page) => ({
      margins: { ...(page.margins ?? NORMAL), [side]: numberIn(value, 0, 10_000) / POINTS },
    })),
  ]),
);

function write(read: (value: unknown, page: PageLayout) => Partial<PageLayout>) {
  return ({ sheet }: SheetTarget, value: unknown): void => {
    sheet.changePage(read(value, sheet.page));
  };
}

/** Excel.PageLayout. Margins are points here and inches in the file. */
export const pageLayoutType = defineType<SheetTarget>({
  name: 'PageLayout',
  get: {
    ...flagReads,
    ...marginReads,
    draftMode: ({ sheet }) => sheet.page.draft,
    orientation: ({ sheet }) => (sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    paperSize: ({ sheet }) => officeWord(PAPERS, String(sheet.page.paper)),
    printOrder: ({ sheet }) => (sheet.page.overThenDown ? 'OverThenDown' : 'DownThenOver'),
    firstPageNumber: ({ sheet }) => sheet.page.firstPage ?? '',
    zoom: ({ sheet }) => zoomJson(sheet.page.scale),
  },
  set: {
    ...flagWrites,
    ...marginWrites,
    draftMode: write((value) => ({ draft: flagIn(value) })),
    orientation: write((value) => ({
      orientation: fileWord(ORIENTATIONS, value) === 'landscape' ? 'landscape' : 'portrait',
    })),
    paperSize: write((value) => ({ paper: Number(fileWord(PAPERS, value)) })),
    printOrder: write((value) => ({ overThenDown: fileWord(ORDERS, value) === 'over' })),
    firstPageNumber: write((value) => ({ firstPage: numberIn(value, -32_767, 32_767) })),
    zoom: write((value, page) => ({ scale: readZoom(value, page.scale) })),
  },
  links: { headersFooters: headersFootersType.of },
  methods: pageMethods,
});

const ORIENTATIONS = [
  ['Portrait', 'portrait'],
  ['Landscape', 'landscape'],
] as const;

const ORDERS = [
  ['DownThenOver', 'down'],
  ['OverThenDown', 'over'],
] as const;
