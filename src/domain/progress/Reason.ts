/** Why an assessment came out as it did: a stable code, and what a sentence about it needs. Texts live in `locales`. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
