import type { Outcome } from '../objects/HostObject';
import type { Scope } from '../Scope';

/** Kinds of worksheet events, as office.js names them when it registers (`_RegisterDataChangedEvent`). */
export const EVENT_KINDS = [
  'DataChanged',
  'Activated',
  'Deactivated',
  'Added',
  'Deleted',
  'SelectionChanged',
  'FormatChanged',
  'Calculated',
  'RowHiddenChanged',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** The methods with which a pane starts and ends listening to events of a sheet, or of all sheets (`Workbook`). */
export function eventMethods<T>(
  scopeOf: (target: T) => Scope,
  targetOf: (target: T) => string,
): Readonly<Record<string, (target: T) => Outcome>> {
  const pairs = EVENT_KINDS.flatMap((kind): [string, (target: T) => Outcome][] => [
    [
      `_Register${kind}Event`,
      (target) => {
        scopeOf(target).registrations.addEvent(kind, targetOf(target));
        return null;
      },
    ],
    [
      `_Unregister${kind}Event`,
      (target) => {
        scopeOf(target).registrations.removeEvent(kind, targetOf(target));
        return null;
      },
    ],
  ]);
  return Object.fromEntries(pairs);
}
