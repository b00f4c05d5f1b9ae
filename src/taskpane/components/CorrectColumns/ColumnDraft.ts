import type { ColumnCorrection, ColumnRole, SingleRole } from '../../../domain/ledger/ColumnRole';
import type { InspectedBlock, InspectedNearMiss } from '../../../application/inspect/Inspection';

/** The places of the form: each role once, and a second column for a name that stands in two. */
export type DraftRole = ColumnRole | 'secondName';

/** What is chosen in the form so far; null is "there is none". */
export type ColumnDraft = Readonly<Record<DraftRole, number | null>>;

/** The places in the order in which the form asks for them. */
export const DRAFT_ROLES: readonly DraftRole[] = [
  'name',
  'secondName',
  'unit',
  'task',
  'progress',
  'ratio',
  'unitOfMeasure',
  'acceptance',
  'category',
  'number',
  'remark',
];

const NEEDED = ['name', 'task', 'progress'] as const;

/** What can be corrected: a block that was found, or a header that nearly was one. */
export type Correctable = InspectedBlock | InspectedNearMiss;

/** The form's start: what was matched. */
export function draftOf({ matched }: Correctable): ColumnDraft {
  const columnOf = (role: ColumnRole, place = 0): number | null =>
    matched.find((one) => one.role === role)?.columns[place] ?? null;
  return {
    name: columnOf('name'),
    secondName: columnOf('name', 1),
    unit: columnOf('unit'),
    task: columnOf('task'),
    progress: columnOf('progress'),
    ratio: columnOf('ratio'),
    unitOfMeasure: columnOf('unitOfMeasure'),
    acceptance: columnOf('acceptance'),
    category: columnOf('category'),
    number: columnOf('number'),
    remark: columnOf('remark'),
  };
}

/** What stands against saving: a role that a ledger needs is not chosen, or one column was chosen for two. */
export type DraftFault =
  | { readonly kind: 'needed'; readonly roles: readonly ('name' | 'task' | 'progress')[] }
  | { readonly kind: 'twice'; readonly column: number };

/** Checks the form; null where it can be saved. */
export function checkDraft(draft: ColumnDraft): DraftFault | null {
  const missing = NEEDED.filter((role) => draft[role] === null);
  if (missing.length > 0) return { kind: 'needed', roles: missing };
  const columns = DRAFT_ROLES.flatMap((role) => draft[role] ?? []);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  return twice === undefined ? null : { kind: 'twice', column: twice };
}

/**
 * The draft as a correction of the sheet: the places that differ from what was matched, and those corrected before. A
 * header that was no ledger's needs them all.
 */
export function correctionOf(correctable: Correctable, draft: ColumnDraft): ColumnCorrection {
  const whole = 'missing' in correctable || correctable.correction?.headerRow !== undefined;
  const before = draftOf(correctable);
  const kept = correctable.correction?.columns ?? {};
  const changed = (role: SingleRole): boolean => whole || draft[role] !== before[role] || role in kept;
  const single = DRAFT_ROLES.flatMap((role) =>
    role === 'name' || role === 'secondName' || !changed(role) ? [] : [[role, draft[role]] as const],
  );
  const name = [draft.name, draft.secondName].filter((column) => column !== null);
  const nameChanged =
    whole || 'name' in kept || draft.name !== before.name || draft.secondName !== before.secondName;
  return {
    sheetId: correctable.sheetId,
    ...(whole ? { headerRow: correctable.headerRow } : {}),
    columns: { ...Object.fromEntries(single), ...(nameChanged ? { name } : {}) },
  };
}
