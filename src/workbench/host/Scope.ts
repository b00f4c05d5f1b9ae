import type { Area, Sheet, Table, Workbook } from '../../xlsx';
import type { Place } from './cells/Place';
import type { HostOptions } from './HostOptions';
import type { HostObject } from './objects/HostObject';
import type { References } from './References';
import type { Registrations } from './events/Registrations';
import type { Session } from './Session';

/** Makes objects whose classes lead back to each other: a range knows its sheet, a sheet makes ranges. */
export interface Make {
  readonly range: (sheet: Sheet, area: Area) => HostObject;
  readonly rangeAreas: (sheet: Sheet, areas: readonly Area[]) => HostObject;
  readonly worksheet: (sheet: Sheet) => HostObject;
  readonly table: (sheet: Sheet, table: Table) => HostObject;
  /** The cells behind a range argument. */
  readonly placeOf: (object: HostObject | undefined) => Place | undefined;
  /** The sheet behind a worksheet argument. */
  readonly sheetOf: (object: HostObject | undefined) => Sheet | undefined;
}

/** What every object of one pane works on: the shared workbook and session, and what this pane keeps. */
export interface Scope {
  readonly workbook: Workbook;
  readonly options: HostOptions;
  readonly session: Session;
  readonly references: References;
  readonly registrations: Registrations;
  readonly make: Make;
}
