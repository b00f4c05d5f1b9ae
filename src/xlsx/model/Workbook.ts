import { ChangeLog } from './ChangeLog';
import { CustomXml, type NamespaceOf } from './CustomXml';
import { Names } from './Names';
import type { Properties } from './Properties';
import type { WorkbookProtection } from './Protection';
import { Settings } from './Settings';
import { Sheet, type SheetKind, type Visibility } from './Sheet';
import { SheetList } from './SheetList';
import { restructure } from './restructure';
import { shiftLines } from './shiftLines';
import type { LineShift } from '../reference/LineShift';
import { renameReferences } from '../reference/renameReferences';
import type { Color } from './Style';
import { StyleTable } from './StyleTable';
import { without } from './without';

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
  private readonly list = new SheetList();
  private active: string | undefined;
  private state: WorkbookState = {};

  constructor(
    namespaceOf: NamespaceOf,
    readonly styles: StyleTable = new StyleTable(),
  ) {
    this.customXml = new CustomXml(this.log, namespaceOf);
  }

  get sheets(): readonly Sheet[] {
    return this.list.all.map((entry) => entry.sheet);
  }

  get activeSheet(): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === this.active) ?? this.sheets[0];
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
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Finds a sheet by its name; case does not count. */
  sheetNamed(name: string): Sheet | undefined {
    return this.list.all.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.sheet;
  }

  sheetName(sheet: Sheet): string {
    return this.list.get(sheet).name;
  }

  position(sheet: Sheet): number {
    return this.list.position(sheet);
  }

  visibility(sheet: Sheet): Visibility {
    return this.list.get(sheet).visibility;
  }

  tabColor(sheet: Sheet): Color | undefined {
    return this.list.get(sheet).tabColor;
  }

  /** Adds an empty worksheet, at the end unless a position is given. */
  addSheet(name: string, position: number = this.sheets.length): Sheet {
    this.list.checkName(name);
    const sheet = this.makeSheet(this.list.freeId(), 'worksheet');
    this.list.insert({ sheet, name, visibility: 'visible' }, position);
    this.log.record({ kind: 'sheetAdded', sheet: sheet.id });
    return sheet;
  }

  /** Removes the sheet and its own names; what refers to it is the caller's concern, as in Excel. */
  deleteSheet(sheet: Sheet): void {
    this.list.checkLastVisible(sheet);
    const place = this.position(sheet);
    this.list.remove(sheet);
    this.names.load(this.names.all.filter((name) => name.sheet !== sheet.id));
    if (this.active === sheet.id) this.active = this.list.neighbour(place)?.id;
    this.log.record({ kind: 'sheetDeleted', sheet: sheet.id });
  }

  /** Gives a sheet another name, also in every formula, rule, link and name that says the old one. */
  renameSheet(sheet: Sheet, name: string): void {
    const before = this.sheetName(sheet);
    if (before === name) return;
    this.list.checkName(name, sheet);
    this.list.replace({ ...this.list.get(sheet), name });
    restructure(this, () => (formula) => renameReferences(formula, { before, after: name }));
    this.log.record({ kind: 'sheetRenamed', sheet: sheet.id, before, after: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.list.move(sheet, position);
    this.log.record({ kind: 'sheetMoved', sheet: sheet.id });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    if (visibility !== 'visible') this.list.checkLastVisible(sheet);
    const place = this.position(sheet);
    this.list.replace({ ...this.list.get(sheet), visibility });
    if (visibility !== 'visible' && this.active === sheet.id) this.active = this.list.neighbour(place)?.id;
    this.log.record({ kind: 'sheetVisibility', sheet: sheet.id });
  }

  setTabColor(sheet: Sheet, color: Color | undefined): void {
    const rest = without(this.list.get(sheet), 'tabColor');
    this.list.replace(color ? { ...rest, tabColor: color } : rest);
    this.log.record({ kind: 'tabColor', sheet: sheet.id });
  }

  /**
   * Inserts or deletes whole rows or columns. Cells, merges, rules, links, filter, breaks, names and every formula that refers to them
   * move along; refused before anything moves where something on the sheet cannot.
   */
  shiftLines(sheet: Sheet, shift: LineShift): void {
    shiftLines(this, sheet, shift);
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
    this.list.insert({ ...rest, sheet }, this.sheets.length);
    return sheet;
  }

  /** Takes the state as the file has it; records nothing. */
  load(state: WorkbookState & { readonly activeSheet?: string }): void {
    const { activeSheet, ...rest } = state;
    this.state = { ...this.state, ...rest };
    if (activeSheet !== undefined) this.active = activeSheet;
  }

  private makeSheet(id: string, kind: SheetKind): Sheet {
    const allTables = () => this.sheets.flatMap((sheet) => sheet.tables.all);
    return new Sheet({ sheet: id, log: this.log, styles: this.styles }, kind, allTables);
  }
}
