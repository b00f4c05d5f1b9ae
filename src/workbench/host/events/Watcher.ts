import { areaAddress, sameArea, type Area, type Change, type Sheet, type Workbook } from '../../../xlsx';
import { EVENT_TYPE, sheetEvent, type SheetEvent } from './sheetEvents';

/** What a change means to panes: events of sheets, and the two old messages without content. */
export interface Told {
  readonly events: readonly SheetEvent[];
  readonly messages: readonly ('documentSelectionChanged' | 'settingsChanged')[];
}

/** Makes events of the changes of a workbook; it remembers what was active and selected before. */
export class Watcher {
  private readonly workbook: Workbook;
  private active: Sheet | undefined;
  private readonly selections = new WeakMap<Sheet, Area>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.active = workbook.activeSheet;
    for (const sheet of workbook.sheets) this.selections.set(sheet, sheet.view.selection);
  }

  tell(change: Change): Told {
    if (change.kind === 'workbookPart' && change.part === 'settings')
      return { events: [], messages: ['settingsChanged'] };
    const event = sheetEvent(change, this.workbook);
    const moved = [...this.activation(), ...this.selection(change)];
    return {
      events: [...(event ? [event] : []), ...moved],
      messages: moved.length > 0 ? ['documentSelectionChanged'] : [],
    };
  }

  private activation(): SheetEvent[] {
    const before = this.active;
    const after = this.workbook.activeSheet;
    if (before === after) return [];
    this.active = after;
    return [
      ...(before
        ? [{ kind: 'Deactivated' as const, type: EVENT_TYPE.deactivated, sheet: before.id, says: {} }]
        : []),
      ...(after
        ? [{ kind: 'Activated' as const, type: EVENT_TYPE.activated, sheet: after.id, says: {} }]
        : []),
    ];
  }

  private selection(change: Change): SheetEvent[] {
    if (change.kind !== 'sheetPart' || change.part !== 'view') return [];
    const sheet = this.workbook.sheet(change.sheet);
    if (!sheet) return [];
    const before = this.selections.get(sheet);
    const after = sheet.view.selection;
    this.selections.set(sheet, after);
    if (before && sameArea(before, after)) return [];
    const says = { address: areaAddress(after), isInsideTable: false };
    return [{ kind: 'SelectionChanged', type: EVENT_TYPE.selection, sheet: sheet.id, says }];
  }
}
