/**
 * What a person reads in a cell. A number carries its exact digits, never a float: `27.904`, not 27.903999.
 * `percent` says that its format shows it as a percentage (0.6 under `0%` is 60 %: digits "60").
 * `suffix` is text that the format itself draws behind the number (`0"公里"`).
 */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string; readonly percent: boolean; readonly suffix?: string }
  | { readonly kind: 'date'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };
