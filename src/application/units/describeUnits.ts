import { notRecalculated } from '../appendices/listItems';
import type { GridRead } from '../dynamics/readGrid';
import type { Finding } from '../Finding';
import { identityOf } from '../recalculate/identityOf';
import type { AssessedLedger } from '../recalculate/LedgerRun';
import { offerUnitNames } from '../unitNames/offerUnitNames';
import type { UnitNameDecision } from '../unitNames/UnitNames';
import { describeMerged } from './describeMerged';
import { describeStanding } from './describeStanding';
import { describeUnit } from './describeUnit';
import { groupUnits } from './groupUnits';
import { dynamicsByUnit } from './unitDynamics';
import type { Units } from './UnitsResult';

const NO_GRID = { months: [], rows: [] };

/** The figures show the ledger as it stands: one sentence where ratios are due. */
function tellDue(assessed: AssessedLedger): readonly Finding[] {
  const { length: count } = notRecalculated(assessed);
  return count === 0 ? [] : [{ code: 'units-not-recalculated', params: { count }, cell: null }];
}

/** The ledger's units with their figures, from its ratios as they stand and the monthly grid where there is one. Pure. */
export function describeUnits(
  assessed: AssessedLedger,
  grid: GridRead | null,
  decisions: readonly UnitNameDecision[],
): Units {
  const { rows, ledger, yellowFrom } = assessed;
  const { dynamics } = grid?.read ?? { dynamics: NO_GRID };
  const groups = groupUnits(rows, decisions);
  const byUnit = dynamicsByUnit(dynamics, { rows, groups, decisions });
  const items = describeStanding(assessed);
  const source = { rows, items, lit: yellowFrom !== null, dynamics: byUnit.units };
  const written = [...rows.map(({ item }) => item.unit), ...dynamics.rows.map(({ project }) => project.unit)];
  return {
    ledger: identityOf(assessed),
    units: groups.map((group) => describeUnit(group, source)),
    offers: offerUnitNames(written, decisions),
    merged: describeMerged(ledger),
    findings: [...tellDue(assessed), ...byUnit.findings],
  };
}
