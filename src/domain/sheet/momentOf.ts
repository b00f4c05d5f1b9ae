/** A day of the calendar with its time. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly second: number;
}

/** Days from 0000-03-01 to 1899-12-30, Excel's day zero (which counts a 29 February 1900 that never was). */
const EPOCH = 693_899;
const ERA = 146_097;

/** The calendar day of a date number; exact for every year, no time zone and no clock. */
export function momentOf(serial: number): Moment {
  const days = Math.floor(serial) + EPOCH;
  const era = Math.floor(days / ERA);
  const dayOfEra = days - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(seconds / 3600),
    second: seconds % 60,
  };
}
