import { XlsxError } from '../XlsxError';
import type { ChangeLog } from './ChangeLog';
import type { DefinedName } from './DefinedName';

const SYNTAX = /^(?:_xlnm\.)?[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** The defined names of the workbook and of its sheets, in the file's order. */
export class Names {
  private list: readonly DefinedName[] = [];

  constructor(private readonly log: ChangeLog) {}

  get all(): readonly DefinedName[] {
    return this.list;
  }

  /** The name of that scope: a sheet's id, or `undefined` for the workbook. Case does not count. */
  get(name: string, sheet?: string): DefinedName | undefined {
    return this.list.find((other) => isSame(other, name, sheet));
  }

  /** Adds the name or puts it in the place of the one of the same scope. */
  set(name: DefinedName): void {
    if (!SYNTAX.test(name.name) || LOOKS_LIKE_A_CELL.test(name.name) || name.name.length > 255) {
      throw new XlsxError('name-syntax', { name: name.name });
    }
    const known = this.get(name.name, name.sheet);
    this.replace(known ? this.list.map((other) => (other === known ? name : other)) : [...this.list, name]);
  }

  remove(name: string, sheet?: string): void {
    const rest = this.list.filter((other) => !isSame(other, name, sheet));
    if (rest.length < this.list.length) this.replace(rest);
  }

  /** Takes the names as they are; records nothing. */
  load(names: readonly DefinedName[]): void {
    this.list = names;
  }

  private replace(names: readonly DefinedName[]): void {
    this.list = names;
    this.log.record({ kind: 'workbookPart', part: 'names' });
  }
}

function isSame(other: DefinedName, name: string, sheet: string | undefined): boolean {
  return other.sheet === sheet && other.name.toLowerCase() === name.toLowerCase();
}
