/** A link from one part to another. `type` is the last word of the type's address, equal in strict and common files. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly fullType: string;
  /** The path of the part, or the address outside of the file. */
  readonly target: string;
  readonly external: boolean;
}
