import { XlsxError } from '../XlsxError';
import { ChangeLog } from './ChangeLog';
import { CustomXml, type NamespaceOf } from './CustomXml';
import { Names } from './Names';
import type { Properties } from './Properties';
import type { WorkbookProtection } from './Protection';
import { Settings } from './Settings';
import { Sheet, type SheetKind, type Visibility } from './Sheet';
import { checkSheetName } from './sheetName';
import { checkShift, shiftSheet, shiftSheetReferences } from './shiftSheet';
import type { LineShift } from '../reference/LineShift';
import { shiftReferences } from '../reference/shiftReferences';
import type { Color } from './Style';
import { StyleTable } from './StyleTable';
import { without } from './without';

/** What the workbook knows of a sheet: its place is its place in the list. */
interface SheetEntry {
  readonly sheet: Sheet;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: Color;
}

/** What a workbook is opened with. */
export interface WorkbookState {
  readonly date1904?: boolean;
  readonly protection?: WorkbookProtection;
  readonly properties?: Properties;
}

/**
 * The one workbook that grid, host and codec share. Every change goes through methods of the model and is recorded in `log`.
 * It refuses what Excel's own rules forbid; whether a protected sheet may be written is the caller's to ask.
 */
export class Workbook {
  readonly log = new ChangeLog();
  readonly names = new Names(this.log);
  readonly settings = new Settings(this.log);
  readonly customXml: CustomXml;
  private entries: readonly SheetEntry[] = [];
  private active: string | undefined;
  private state: WorkbookState = {};

  constructor(
    namespaceOf: NamespaceOf,
    readonly styles: StyleTable = new StyleTable(),
  ) {
    this.customXml = new CustomXml(this.log, namespaceOf);
  }

  get sheets(): readonly Sheet[] {
    return this.entries.map((entry) => entry.sheet);
  }

  get activeSheet(): Sheet | undefined {
    return this.entries.find((entry) => entry.sheet.id === this.active)?.sheet ?? this.entries[0]?.sheet;
  }

  get date1904(): boolean {
    return this.state.date1904 ?? false;
  }

  get protection(): WorkbookProtection | undefined {
    return this.state.protection;
  }

  get properties(): Properties {
    return this.state.properties ?? {};
  }

  sheet(id: string): Sheet | undefined {
    return this.entries.find((entry) => entry.sheet.id === id)?.sheet;
  }

  /** Finds a sheet by its name; case does not count. */
  sheetNamed(name: string): Sheet | undefined {
    return this.entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.sheet;
  }

  sheetName(sheet: Sheet): string {
    return this.entry(sheet).name;
  }

  position(sheet: Sheet): number {
    return this.entries.indexOf(this.entry(sheet));
  }

  visibility(sheet: Sheet): Visibility {
    return this.entry(sheet).visibility;
  }

  tabColor(sheet: Sheet): Color | undefined {
    return this.entry(sheet).tabColor;
  }

  /** Adds an empty worksheet, at the end unless a position is given. */
  addSheet(name: string, position: number = this.entries.length): Sheet {
    this.checkName(name);
    const id = String(Math.max(0, ...this.entries.map((entry) => Number(entry.sheet.id)), this.lastId) + 1);
    const sheet = this.makeSheet(id, 'worksheet');
    this.entries = this.entries.toSpliced(position, 0, { sheet, name, visibility: 'visible' });
    this.log.record({ kind: 'sheetAdded', sheet: id });
    return sheet;
  }

  /** Removes the sheet and its own names; what refers to it is the caller's concern, as in Excel. */
  deleteSheet(sheet: Sheet): void {
    this.checkLastVisible(sheet);
    const place = this.position(sheet);
    this.lastId = Math.max(this.lastId, Number(sheet.id));
    this.entries = this.entries.filter((entry) => entry.sheet !== sheet);
    this.names.load(this.names.all.filter((name) => name.sheet !== sheet.id));
    if (this.active === sheet.id) this.active = this.neighbour(place)?.id;
    this.log.record({ kind: 'sheetDeleted', sheet: sheet.id });
  }

  renameSheet(sheet: Sheet, name: string): void {
    const before = this.sheetName(sheet);
    if (before === name) return;
    this.checkName(name, sheet);
    this.assign(sheet, { name });
    this.log.record({ kind: 'sheetRenamed', sheet: sheet.id, before, after: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    const entry = this.entry(sheet);
    const rest = this.entries.filter((other) => other !== entry);
    this.entries = rest.toSpliced(position, 0, entry);
    this.log.record({ kind: 'sheetMoved', sheet: sheet.id });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    if (visibility !== 'visible') this.checkLastVisible(sheet);
    const place = this.position(sheet);
    this.assign(sheet, { visibility });
    if (visibility !== 'visible' && this.active === sheet.id) this.active = this.neighbour(place)?.id;
    this.log.record({ kind: 'sheetVisibility', sheet: sheet.id });
  }

  setTabColor(sheet: Sheet, color: Color | undefined): void {
    const rest = without(this.entry(sheet), 'tabColor');
    const next = color ? { ...rest, tabColor: color } : rest;
    this.entries = this.entries.map((entry) => (entry.sheet === sheet ? next : entry));
    this.log.record({ kind: 'tabColor', sheet: sheet.id });
  }

  /**
   * Inserts or deletes whole rows or columns. Cells, merges, rules, links, filter, breaks, names and every formula that refers to them
   * move along; refused before anything moves where something on the sheet cannot.
   */
  shiftLines(sheet: Sheet, shift: LineShift): void {
    const name = this.sheetName(sheet);
    checkShift(sheet, name, shift);
    const change = (own: boolean) => (formula: string) => shiftReferences(formula, { name, shift, own });
    const names = this.names.all.map((other) => ({ ...other, formula: change(false)(other.formula) }));
    for (const other of this.sheets) checkFormulas(other, change(other === sheet));
    shiftSheet(sheet, shift);
    for (const other of this.sheets) shiftSheetReferences(other, { name, shift, own: other === sheet });
    if (names.some((other, index) => other.formula !== this.names.all[index]?.formula))
      this.names.load(names);
    const { kind, axis, first, count } = shift;
    this.log.record({ kind, sheet: sheet.id, axis, first, count });
  }

  activate(sheet: Sheet): void {
    if (this.activeSheet === sheet) return;
    this.active = sheet.id;
    this.log.record({ kind: 'workbookPart', part: 'activeSheet' });
  }

  setProperties(patch: Properties): void {
    this.state = { ...this.state, properties: { ...this.properties, ...patch } };
    this.log.record({ kind: 'workbookPart', part: 'properties' });
  }

  /** Takes a sheet as the file has it; records nothing. */
  loadSheet(entry: {
    id: string;
    name: string;
    kind: SheetKind;
    visibility: Visibility;
    tabColor?: Color;
  }): Sheet {
    const { id, kind, ...rest } = entry;
    const sheet = this.makeSheet(id, kind);
    this.entries = [...this.entries, { ...rest, sheet }];
    return sheet;
  }

  /** Takes the state as the file has it; records nothing. */
  load(state: WorkbookState & { readonly activeSheet?: string }): void {
    const { activeSheet, ...rest } = state;
    this.state = { ...this.state, ...rest };
    if (activeSheet !== undefined) this.active = activeSheet;
  }

  private lastId = 0;

  private makeSheet(id: string, kind: SheetKind): Sheet {
    const allTables = () => this.entries.flatMap((entry) => entry.sheet.tables.all);
    return new Sheet({ sheet: id, log: this.log, styles: this.styles }, kind, allTables);
  }

  private entry(sheet: Sheet): SheetEntry {
    const entry = this.entries.find((other) => other.sheet === sheet);
    if (!entry) throw new TypeError(`Sheet ${sheet.id} is not in this workbook.`);
    return entry;
  }

  private assign(sheet: Sheet, patch: Partial<SheetEntry>): void {
    this.entries = this.entries.map((entry) => (entry.sheet === sheet ? { ...entry, ...patch } : entry));
  }

  private checkName(name: string, own?: Sheet): void {
    const others = this.entries.filter((entry) => entry.sheet !== own);
    checkSheetName(
      name,
      others.map((entry) => entry.name),
    );
  }

  private checkLastVisible(sheet: Sheet): void {
    const others = this.entries.some((entry) => entry.sheet !== sheet && entry.visibility === 'visible');
    if (!others) throw new XlsxError('last-visible-sheet', { sheet: this.sheetName(sheet) });
  }

  private neighbour(place: number): Sheet | undefined {
    const visible = (entry: SheetEntry) => entry.visibility === 'visible';
    const after = this.entries.slice(place).find(visible);
    return (after ?? this.entries.slice(0, place).findLast(visible))?.sheet;
  }
}

/** Lets every formula be read once, so that a refusal comes before anything moves. */
function checkFormulas(sheet: Sheet, change: (formula: string) => string): void {
  for (const row of sheet.cells.rowNumbers()) {
    for (const cell of sheet.cells.row(row)?.values() ?? []) if (cell.formula) change(cell.formula.text);
  }
}
