const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days between the calendar from 1900 and the one from 1904. */
const DAYS_TO_1904 = 1462;

/** The serial number of a day, or `undefined` where the calendar has no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? (date.getTime() - EPOCH) / DAY : undefined;
}

/** The same day in another year; 29 February stays only in leap years. */
export function inYear(serial: number, year: number): number | undefined {
  const date = new Date(EPOCH + serial * DAY);
  return serialOf(year, date.getUTCMonth() + 1, date.getUTCDate());
}

/** A serial number in the workbook's own calendar. */
export function inCalendar(serial: number, date1904: boolean): number {
  return date1904 ? serial - DAYS_TO_1904 : serial;
}
