import { XlsxError } from '../XlsxError';
import { overlaps } from './Area';
import type { AutoFilter } from './AutoFilter';
import { recordPart, type SheetContext } from './SheetContext';
import type { Table } from './Table';

export type NewTable = Omit<Table, 'id'>;

/** The tables of a sheet; ids and names are unique in the workbook, which `taken` answers for. */
export class Tables {
  private list: readonly Table[] = [];

  constructor(
    private readonly context: SheetContext,
    private readonly taken: () => readonly Table[],
  ) {}

  get all(): readonly Table[] {
    return this.list;
  }

  add(table: NewTable): Table {
    this.checkName(table.name);
    if (this.list.some((other) => overlaps(other.area, table.area))) throw new XlsxError('table-overlap');
    const id = Math.max(0, ...this.taken().map((other) => other.id)) + 1;
    const added = { ...table, id };
    this.replace([...this.list, added]);
    return added;
  }

  /** Renames, restyles or changes the filter of a table; area and columns change with the cells only. */
  change(id: number, patch: Partial<Pick<Table, 'name' | 'styleName' | 'bandedRows'>>): void {
    if (patch.name !== undefined) this.checkName(patch.name, id);
    this.replace(this.list.map((table) => (table.id === id ? { ...table, ...patch } : table)));
  }

  setFilter(id: number, filter: AutoFilter | undefined): void {
    this.replace(
      this.list.map(({ filter: old, ...table }) => {
        const kept = table.id === id ? filter : old;
        return kept ? { ...table, filter: kept } : table;
      }),
    );
  }

  /** Makes the table a plain range; its cells stay. */
  remove(id: number): void {
    this.replace(this.list.filter((table) => table.id !== id));
  }

  /** Takes the tables as they are; records nothing. */
  load(tables: readonly Table[]): void {
    this.list = tables;
  }

  private checkName(name: string, own?: number): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new XlsxError('table-name', { name });
    const same = this.taken().some(
      (other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (same) throw new XlsxError('name-taken', { name });
  }

  private replace(tables: readonly Table[]): void {
    this.list = tables;
    recordPart(this.context, 'tables');
  }
}
