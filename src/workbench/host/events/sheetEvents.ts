import {
  areaAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
  type Cell,
  type Change,
  type ChangeDetail,
  type Workbook,
} from '../../../xlsx';
import { valueOf, valueTypeOf } from '../cells/contents';
import type { Json } from '../protocol/Json';
import type { EventKind } from '../types/eventMethods';
import { sheetIdOf } from '../types/sheetIds';

/** One event of a sheet: the kind it is registered under, office.js's number for it, and what it says. */
export interface SheetEvent {
  readonly kind: EventKind;
  readonly type: number;
  readonly sheet: string;
  readonly says: Readonly<Record<string, Json>>;
  /** The cells it tells of, for `event.getRange(context)`. */
  readonly area?: Area;
}

/** office.js's numbers of the events. */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  format: 18,
  rowHidden: 21,
} as const;

/** The event that a change of the model is; nothing for a change that Excel tells no one. */
export function sheetEvent(change: Change, workbook: Workbook): SheetEvent | undefined {
  switch (change.kind) {
    case 'cells':
      return change.aspect === 'contents'
        ? contentsEvent(change, change.source)
        : formatEvent(change.sheet, change.area);
    case 'inserted':
    case 'deleted':
      return shiftEvent(change, change.source);
    case 'rows':
      return change.aspect === 'hidden' ? hiddenEvent(change, workbook) : undefined;
    case 'sheetAdded':
      return { kind: 'Added', type: EVENT_TYPE.added, sheet: change.sheet, says: { source: 'Local' } };
    case 'sheetDeleted':
      return { kind: 'Deleted', type: EVENT_TYPE.deleted, sheet: change.sheet, says: { source: 'Local' } };
    default:
      return undefined;
  }
}

type Of<K extends ChangeDetail['kind']> = Extract<ChangeDetail, { readonly kind: K }>;

function contentsEvent(change: Of<'cells'>, source: Change['source']): SheetEvent {
  const says = {
    address: areaAddress(change.area),
    changeType: 'RangeEdited',
    ...changeSays(source),
    ...cellSays(change),
  };
  return { kind: 'DataChanged', type: EVENT_TYPE.changed, sheet: change.sheet, says, area: change.area };
}

/** Only where exactly one cell changed does Excel tell its values. */
function cellSays({ area, before, after }: Of<'cells'>): Readonly<Record<string, Json>> {
  if (area.rows !== 1 || area.columns !== 1) return {};
  return { ...told('Before', before), ...told('After', after) };
}

function told(when: 'Before' | 'After', cell: Cell | undefined): Readonly<Record<string, Json>> {
  return { [`value${when}`]: valueOf(cell), [`valueType${when}`]: valueTypeOf(cell) };
}

function changeSays(source: Change['source']): Readonly<Record<string, Json>> {
  return { source: 'Local', triggerSource: source === 'api' ? 'ThisLocalAddin' : 'Unknown' };
}

function formatEvent(sheet: string, area: Area): SheetEvent {
  const says = { address: areaAddress(area), source: 'Local' };
  return { kind: 'FormatChanged', type: EVENT_TYPE.format, sheet, says, area };
}

function shiftEvent(change: Of<'inserted' | 'deleted'>, source: Change['source']): SheetEvent {
  const { axis, first, count, kind } = change;
  const area =
    axis === 'rows'
      ? { row: first, rows: count, column: 0, columns: MAX_COLUMNS }
      : { row: 0, rows: MAX_ROWS, column: first, columns: count };
  const changeType = `${axis === 'rows' ? 'Row' : 'Column'}${kind === 'inserted' ? 'Inserted' : 'Deleted'}`;
  const says = { address: areaAddress(area), changeType, ...changeSays(source) };
  return { kind: 'DataChanged', type: EVENT_TYPE.changed, sheet: change.sheet, says };
}

function hiddenEvent(change: Of<'rows'>, workbook: Workbook): SheetEvent {
  const hidden = workbook.sheet(change.sheet)?.rows.isHidden(change.first) ?? false;
  const area = { row: change.first, rows: change.count, column: 0, columns: MAX_COLUMNS };
  const says = { address: areaAddress(area), changeType: hidden ? 'Hidden' : 'Unhidden', source: 'Local' };
  return { kind: 'RowHiddenChanged', type: EVENT_TYPE.rowHidden, sheet: change.sheet, says };
}

/** The event in the form that office.js reads. */
export function eventMessage(event: SheetEvent, target: string, id: number, referenceId?: string): Json {
  const reference = referenceId === undefined ? {} : { referenceId };
  const text = JSON.stringify({ ...event.says, ...reference, worksheetId: sheetIdOf(event.sheet) });
  return [65536, event.type, target, text, id, false];
}
