import type { Change, ChangeSet } from './ChangeSet';

function invertChange(change: Change): Change {
  switch (change.kind) {
    case 'cell':
      return { ...change, before: change.after, after: change.before };
    case 'rules':
      return { ...change, before: change.after, after: change.before };
    case 'sheet':
      return { ...change, before: change.after, after: change.before };
    case 'store':
      return { ...change, before: change.after, after: change.before };
  }
}

/** The change set that puts back exactly what another replaces, last change first; computed before the other runs. */
export function invertChangeSet(set: ChangeSet): ChangeSet {
  return { changes: set.changes.map(invertChange).reverse() };
}
