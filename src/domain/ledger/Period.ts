/** The month up to which a sheet reports (截至2024年9月, 1-9月): month 1-12; the year only where the sheet tells it. */
export interface Period {
  readonly year: number | null;
  readonly month: number;
}

/** Negative when the first is earlier. Years count only where both are known: a sheet often names the month alone. */
export function comparePeriods(first: Period, second: Period): number {
  if (first.year !== null && second.year !== null && first.year !== second.year)
    return first.year - second.year;
  return first.month - second.month;
}
