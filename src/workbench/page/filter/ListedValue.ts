/** One of the texts that a column shows: how many rows show it, and whether the filter lets it through. */
export interface ListedValue {
  /** Empty for blank cells. */
  readonly text: string;
  readonly rows: number;
  readonly isOn: boolean;
}
