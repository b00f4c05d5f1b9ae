import { marginContents, type MarginFacts, type Place } from './marginContents';
import type { PrintedSheet } from './PrintedSheet';

const inches = (value: number): string => `${String(value)}in`;
const PLACES: readonly Place[] = ['left', 'center', 'right'];

/** The CSS of a sheet's pages: paper, margins, and header and footer in the margin's boxes. */
export function pageRule(printed: PrintedSheet, name: string, facts: MarginFacts): string {
  const { sheet, paper } = printed;
  const { margins, size } = paper;
  const { header = '', footer = '' } = sheet.page.headerFooter;
  const sides = [margins.top, margins.right, margins.bottom, margins.left].map(inches).join(' ');
  const boxes = [
    ...boxesOf('top', header, `vertical-align:top;padding-top:${inches(margins.header)}`, facts),
    ...boxesOf('bottom', footer, `vertical-align:bottom;padding-bottom:${inches(margins.footer)}`, facts),
  ];
  return [
    `@page ${name}{size:${size.map((side) => `${String(side)}mm`).join(' ')};margin:${sides};${boxes.join('')}}`,
    `.${name}{page:${name}}`,
  ].join('\n');
}

function boxesOf(edge: 'top' | 'bottom', text: string, place: string, facts: MarginFacts): readonly string[] {
  const contents = marginContents(text, facts);
  return PLACES.flatMap((where) => {
    const content = contents[where];
    return content === undefined ? [] : [`@${edge}-${where}{content:${content};${place}}`];
  });
}
