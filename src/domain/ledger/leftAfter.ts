import type { RatioReading } from './RatioReading';
import type { RatioWrite } from './planRatioWrites';
import { shownDecimals } from './chooseRatioFormat';
import { encodeRatio } from './storedRatio';

/** What stands in an item's ratio cell after the run, as the store keeps it: what was written, else what stood. */
export function leftAfter(reading: RatioReading | undefined, write: RatioWrite | undefined): string {
  if (reading === undefined) return '';
  if (write === undefined) return encodeRatio(reading.cell);
  if (write.after === null) return '';
  const { numberFormat } = write.change.after;
  const decimals = shownDecimals(numberFormat, write.after.valueOf(), { ...reading.column }) ?? 1;
  return encodeRatio({ kind: 'ratio', ratio: write.after, decimals, stale: false });
}
