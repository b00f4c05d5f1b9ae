/** A text of the shared list. `rich`: it holds formatting or a phonetic guide that only its own XML says. */
export interface SharedString {
  readonly text: string;
  readonly rich: boolean;
}
