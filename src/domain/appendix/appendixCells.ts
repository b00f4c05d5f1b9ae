import type Fraction from 'fraction.js';
import { decimalsForBand } from '../ledger/chooseRatioFormat';
import { cellNumber } from '../ledger/planRatioWrites';
import type { LabelPlace } from '../sheet/joinLabels';
import type { DescribedCell } from '../sheet/SheetDescription';
import type { Appendix, RatedItem } from './Appendix';
import type { TextSizes } from './appendixFrame';
import { MOST_DECIMALS } from './appendixStyles';
import type { AppendixText, AppendixWord } from './AppendixText';

export type AppendixCell = DescribedCell<AppendixText>;

export function appendixCell(text: AppendixText, style: string): AppendixCell {
  return { content: { kind: 'text', text }, style };
}

export function wordCell(word: AppendixWord, style: string): AppendixCell {
  return appendixCell({ kind: 'word', word }, style);
}

function verbatim(text: string, style: string): AppendixCell {
  if (text === '') return { content: { kind: 'empty' }, style };
  return appendixCell({ kind: 'verbatim', text }, style);
}

/** A ratio with as many decimals as its band needs; what is behind is bold and carries ▼. */
export function ratioCell(
  ratio: Fraction,
  band: Appendix['band'],
  threshold: Fraction,
): DescribedCell<never> {
  const decimals = Math.min(MOST_DECIMALS, decimalsForBand(ratio, 1, threshold));
  const style = `${band === 'behind' ? 'behind' : 'ratio'}${decimals}`;
  return { content: { kind: 'number', value: cellNumber(ratio, false) }, style };
}

/** Where an item stands: its number in the appendix, the sizes of its texts, its unit's place among equal ones. */
export interface ItemPlace {
  readonly number: number;
  readonly sizes: TextSizes;
  readonly unit: LabelPlace;
  readonly band: Appendix['band'];
  readonly threshold: Fraction;
}

/** The bulletin's seven columns: number, category, name, unit, task, progress, ratio; texts exactly as they stand. */
export function itemCells(item: RatedItem, place: ItemPlace): readonly AppendixCell[] {
  const { number, sizes, unit, band, threshold } = place;
  return [
    { content: { kind: 'number', value: number }, style: 'number' },
    verbatim(item.category, `center${sizes.category}`),
    verbatim(item.name, `left${sizes.name}`),
    verbatim(item.unit, `unit-${unit}${sizes.unit}`),
    verbatim(item.task, `center${sizes.task}`),
    verbatim(item.progress, `left${sizes.progress}`),
    ratioCell(item.ratio, band, threshold),
  ];
}
