/** One reading of a phrase: digits of the value, and the unit in the project's own words. */
export interface Reading {
  readonly value: number;
  readonly unit: string;
}

/** A library that reads quantities from Chinese text. */
export interface Reader {
  readonly name: string;
  readonly read: (text: string) => readonly Reading[];
}
