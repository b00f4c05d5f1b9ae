/** The journal keeps at most ten steps and 2 MB; the oldest are dropped, and the result says so. */
export const JOURNAL_STEPS = 10;
export const JOURNAL_LETTERS = 2_000_000;

/** A run that began writing this long ago and never ended was cut off; a younger one still holds the workbook. */
export const LOCK_MINUTES = 5;
