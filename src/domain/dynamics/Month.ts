/** A month of the calendar; `month` is 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Months counted through the years: neighbours differ by one. */
export function monthNumber({ year, month }: Month): number {
  return year * 12 + month - 1;
}

/** The month of a number that `monthNumber` gave. */
export function monthOfNumber(number: number): Month {
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}

/** All months from the first to the last, both included; none where the last is earlier. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const start = monthNumber(first);
  const length = Math.max(0, monthNumber(last) - start + 1);
  return Array.from({ length }, (_, index) => monthOfNumber(start + index));
}
