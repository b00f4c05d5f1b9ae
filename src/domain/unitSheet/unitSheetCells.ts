import type Fraction from 'fraction.js';
import { ratioCell } from '../appendix/appendixCells';
import { cellNumber } from '../ledger/planRatioWrites';
import type { DescribedCell } from '../sheet/SheetDescription';
import type { UnitSheetItem, UnitSheetProject } from './UnitSheet';
import type { UnitSheetColumn } from './unitSheetColumns';
import type { TextSizes } from './unitSheetFrame';
import type { UnitSheetText, UnitSheetWord } from './UnitSheetText';

export type UnitSheetCell = DescribedCell<UnitSheetText>;

/** An empty cell: of a merge, or to be written in. */
export function blank(style: string): UnitSheetCell {
  return { content: { kind: 'empty' }, style };
}

export function wordCell(word: UnitSheetWord, style: string): UnitSheetCell {
  return { content: { kind: 'text', text: { kind: 'word', word } }, style };
}

/** A text exactly as it stands. */
export function verbatimCell(text: string, style: string): UnitSheetCell {
  if (text === '') return blank(style);
  return { content: { kind: 'text', text: { kind: 'verbatim', text } }, style };
}

function numberCell(number: number): UnitSheetCell {
  return { content: { kind: 'number', value: number }, style: 'number' };
}

function acceptanceCell({ acceptance, gap }: UnitSheetItem): UnitSheetCell {
  const style = gap ? 'gap' : 'acceptance';
  if (acceptance === null) return blank(style);
  return { content: { kind: 'number', value: cellNumber(acceptance, false) }, style };
}

/** Where an item stands: its number on the sheet, the sizes of its texts, and the threshold of its band. */
export interface ItemPlace {
  readonly number: number;
  readonly sizes: TextSizes;
  readonly threshold: Fraction;
}

/** An item's cell under one heading. */
export function itemCell(
  item: UnitSheetItem,
  { number, sizes, threshold }: ItemPlace,
  { word }: UnitSheetColumn,
): UnitSheetCell {
  const { ratio, band } = item;
  switch (word) {
    case 'number':
      return numberCell(number);
    case 'category':
      return verbatimCell(item.category, `center${sizes.category}`);
    case 'name':
      return verbatimCell(item.name, `left${sizes.name}`);
    case 'task':
      return verbatimCell(item.task, `center${sizes.task}`);
    case 'progress':
      return verbatimCell(item.progress, `left${sizes.progress}`);
    case 'ratio':
      return ratio === null || band === null ? blank('status') : ratioCell(ratio, band, threshold);
    case 'acceptance':
      return acceptanceCell(item);
    case 'band':
      return verbatimCell(item.status, band === 'behind' ? 'behind' : 'status');
    case 'remarks':
      return verbatimCell(item.remarks, `left${sizes.remarks}`);
    default:
      return blank('answer');
  }
}

/** A project's cell under one heading: its months reach from the task to the status, as one. */
export function projectCell(
  { name, marked, remarks }: UnitSheetProject,
  number: number,
  { word }: UnitSheetColumn,
): UnitSheetCell {
  switch (word) {
    case 'number':
      return numberCell(number);
    case 'name':
      return verbatimCell(name, 'left0');
    case 'task':
      return verbatimCell(marked, 'left0');
    case 'remarks':
      return verbatimCell(remarks, 'left0');
    case 'answer':
      return blank('answer');
    default:
      return blank('left0');
  }
}
