import type { Connection } from '../Connection';
import type { Scope } from '../Scope';
import { sheetIdOf } from '../types/sheetIds';
import { eventMessage } from './sheetEvents';
import type { Told } from './Watcher';

const EVERY_SHEET = 'Workbook';

/** Sends a pane what it registered for; nothing while it has switched events off (`runtime.enableEvents`). */
export function sendEvents(told: Told, connection: Connection, scope: Scope): void {
  if (!scope.session.eventsEnabled) return;
  const { registrations } = scope;
  for (const event of told.events) {
    const targets = [sheetIdOf(event.sheet), EVERY_SHEET].filter((target) =>
      registrations.hasEvent(event.kind, target),
    );
    for (const target of targets) {
      connection.send('richApiMessage', {
        ArrayData: [eventMessage(event, target, registrations.nextEvent())],
      });
    }
  }
  for (const message of told.messages) connection.send(message, {});
}
