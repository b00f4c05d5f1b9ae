import type { DescribedCell } from '../sheet/SheetDescription';
import type { DynamicsStyle } from './dynamicsStyles';
import type { DynamicsText, DynamicsWord } from './DynamicsText';

export type DynamicsCell = DescribedCell<DynamicsText>;

/** An empty cell; beside the table cells have no look of their own. */
export function blank(style: DynamicsStyle = 'besideText'): DynamicsCell {
  return { content: { kind: 'empty' }, style };
}

export function numberCell(value: number, style: DynamicsStyle): DynamicsCell {
  return { content: { kind: 'number', value }, style };
}

export function textCell(text: DynamicsText, style: DynamicsStyle): DynamicsCell {
  return { content: { kind: 'text', text }, style };
}

/** Text of the workbook, exactly as it stands there. */
export function verbatimCell(text: string, style: DynamicsStyle): DynamicsCell {
  return text === '' ? blank(style) : textCell({ kind: 'verbatim', text }, style);
}

export function wordCell(word: DynamicsWord, style: DynamicsStyle): DynamicsCell {
  return textCell({ kind: 'word', word }, style);
}
