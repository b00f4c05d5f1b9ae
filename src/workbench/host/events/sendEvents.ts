import type { PaneConnection } from '../PaneConnection';
import type { Scope } from '../Scope';
import { sheetIdOf } from '../types/sheetIds';
import { eventMessage, type SheetEvent } from './sheetEvents';
import type { Told } from './Watcher';

const EVERY_SHEET = 'Workbook';

/** Sends a pane what it registered for; nothing while it has switched events off (`runtime.enableEvents`). */
export function sendEvents(told: Told, connection: PaneConnection, scope: Scope): void {
  if (!scope.session.eventsEnabled) return;
  const { registrations } = scope;
  for (const event of told.events) {
    const targets = [sheetIdOf(event.sheet), EVERY_SHEET].filter((target) =>
      registrations.hasEvent(event.kind, target),
    );
    for (const target of targets) {
      const message = eventMessage(event, target, registrations.nextEvent(), referenceFor(event, scope));
      connection.send('richApiMessage', { ArrayData: [message] });
    }
  }
  for (const message of told.messages) connection.send(message, {});
}

/** Keeps the cells that an event tells of, so that its handler can ask for them as they are by then. */
function referenceFor(event: SheetEvent, scope: Scope): string | undefined {
  const sheet = scope.workbook.sheet(event.sheet);
  if (!event.area || !sheet) return undefined;
  return scope.references.keepForEvent(scope.make.range(sheet, event.area));
}
