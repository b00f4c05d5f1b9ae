import type { Sheet, Workbook } from '../../xlsx';
import { fontFamily } from '../page/text/fontFamily';
import { CssClasses } from './CssClasses';
import { escapeHtml } from './escapeHtml';
import { layoutPrint } from './layoutPrint';
import { pageRule } from './pageRule';
import { renderBlock } from './renderBlock';

/** What prints, and what its pages say of themselves. `file` is the workbook's name, `now` the time of printing. */
export interface PrintJob {
  readonly workbook: Workbook;
  readonly sheets: readonly Sheet[];
  readonly file: string;
  readonly now: Date;
}

/** A document for paper: nothing in `body` has a style of its own, so that a strict policy lets `css` be adopted as a sheet. */
export interface PrintedDocument {
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

const BASE = [
  'html{-webkit-print-color-adjust:exact;print-color-adjust:exact}',
  'body{margin:0;color:#000;background:#fff}',
  'section{break-before:page}section:first-child{break-before:auto}',
  '.more{break-before:page}',
  'table{border-collapse:collapse;table-layout:fixed}',
  '.front{break-after:avoid}',
  'thead,tr{break-inside:avoid}.begins{break-before:page}',
  'td{padding:0 1.5pt;overflow-wrap:anywhere}',
  '.centered table{margin-left:auto;margin-right:auto}',
  '.lined td{border:.5pt solid #bbb}',
  '@media screen{body{margin:16pt}section{margin-bottom:24pt}}',
];

/** Draws sheets for paper, each on pages of its own; `undefined` where none of them holds anything to print. */
export function renderPrint(job: PrintJob): PrintedDocument | undefined {
  const { workbook, sheets, file, now } = job;
  const classes = new CssClasses();
  const printed = sheets
    .map((sheet) => layoutPrint(workbook, sheet))
    .filter(({ blocks }) => blocks.length > 0);
  if (printed.length === 0) return undefined;
  const time = { date: now.toLocaleDateString('zh-CN'), time: now.toLocaleTimeString('zh-CN') };
  const rules = printed.map((one, index) =>
    pageRule(one, nameOf(index), { sheet: workbook.sheetName(one.sheet), file, ...time }),
  );
  const sections = printed.map((one, index) => {
    const { centerHorizontally, printGridlines } = one.sheet.page;
    const kinds = [nameOf(index), centerHorizontally ? 'centered' : '', printGridlines ? 'lined' : ''];
    const blocks = one.blocks.map((block, place) =>
      place === 0
        ? renderBlock(one, block, classes)
        : `<div class="more">${renderBlock(one, block, classes)}</div>`,
    );
    return `<section class="${kinds.filter(Boolean).join(' ')}">\n${blocks.join('')}</section>\n`;
  });
  const font = `html{font-family:${fontFamily(workbook.styles.get(0).font.name)}}@page{font:10pt ${fontFamily('宋体')}}`;
  return {
    title: file.replace(/\.\w+$/, ''),
    css: [...BASE, font, ...rules, classes.css].join('\n'),
    body: sections.join(''),
  };
}

const nameOf = (index: number): string => `sheet${String(index + 1)}`;

/** The document as one file that needs nothing else. */
export function printedHtml({ title, css, body }: PrintedDocument): string {
  return [
    '<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title><style>\n${css}\n</style></head>`,
    `<body>\n${body}</body></html>\n`,
  ].join('\n');
}
