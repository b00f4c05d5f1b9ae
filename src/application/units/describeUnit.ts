import { countFigures } from '../recalculate/countFigures';
import type { AssessedRow } from '../recalculate/LedgerRun';
import type { ItemResult } from '../recalculate/RecalculationResult';
import type { UnitGroup } from './groupUnits';
import { unitAcceptance } from './unitAcceptance';
import type { UnitDynamics, UnitReading } from './UnitsResult';

/** What a unit is described from; `items` are all of the ledger's, in the order of its rows. */
export interface UnitSource {
  readonly rows: readonly AssessedRow[];
  readonly items: readonly ItemResult[];
  readonly lit: boolean;
  readonly dynamics: ReadonlyMap<string, UnitDynamics>;
}

function pick<Value>(all: readonly Value[], places: readonly number[]): readonly Value[] {
  return places.flatMap((place) => all[place] ?? []);
}

function firstCell(rows: readonly AssessedRow[]): UnitReading['cell'] {
  const item = rows[0]?.item;
  const column = item?.block.columns.unit ?? item?.block.columns.name[0] ?? 0;
  return { sheet: item?.sheetName ?? '', row: item?.row ?? 0, column };
}

function figuresOf({
  items,
  bands,
  lights,
  withoutRatio,
  review,
  acceptance,
  dynamics,
}: Omit<UnitReading, 'figures'>): UnitReading['figures'] {
  return {
    items: items.length,
    ...bands,
    yellow: lights?.yellow ?? null,
    red: lights?.red ?? null,
    'without-ratio': withoutRatio,
    review,
    acceptance: acceptance?.average?.valueOf() ?? null,
    'acceptance-gaps': acceptance?.gaps.length ?? null,
    'without-dynamics': dynamics?.without ?? null,
  };
}

/** A unit with its items, its figures, its acceptance and its monthly dynamics. */
export function describeUnit(
  { key, name, spellings, places }: UnitGroup,
  { rows, items, lit, dynamics }: UnitSource,
): UnitReading {
  const own = pick(items, places);
  const ownRows = pick(rows, places);
  const { bands, lights = null, withoutRatio, review } = countFigures(own, [], { unitNames: [], lit });
  const hasAcceptance = ownRows.some(({ item }) => item.block.columns.acceptance !== null);
  const unit = {
    name,
    spellings,
    cell: firstCell(ownRows),
    items: own,
    bands,
    lights,
    withoutRatio,
    review,
    acceptance: hasAcceptance ? unitAcceptance(own) : null,
    dynamics: dynamics.get(key) ?? null,
  };
  return { ...unit, figures: figuresOf(unit) };
}
