import Fraction from 'fraction.js';
import type { CellContent } from '../sheet/CellContent';
import { parseRatioText } from './parseRatioText';

const HUNDRED = new Fraction(100);
/** Plain numbers above this are hundredths: an acceptance is never more than 100 %. */
const LARGEST_FRACTION = new Fraction(1);

/** Reads an acceptance cell (验收率) as a fraction of one; null where it holds none. */
export function readAcceptance(content: CellContent): Fraction | null {
  if (content.kind === 'number') {
    const value = new Fraction(content.digits);
    if (content.percent || content.suffix === '%' || value.gt(LARGEST_FRACTION)) return value.div(HUNDRED);
    return value;
  }
  if (content.kind !== 'text') return null;
  const read = parseRatioText(content.text);
  if (read === null) return null;
  return read.percent || read.value.gt(LARGEST_FRACTION) ? read.value.div(HUNDRED) : read.value;
}
