import { readFileSync } from 'node:fs';
import { scenarios } from '../../src/excel/selfcheck/runSelfCheck';

/** The ids that a row of the table names after "self-check:", as code. */
function claimedIds(): readonly string[] {
  const rows = readFileSync('docs/fidelity.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const claims = rows.map((row) => row.split('self-check:')[1] ?? '');
  return claims.flatMap((claim) => [...claim.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? ''));
}

it('names each scenario of the self-check at one row, and no other', () => {
  const ids = scenarios.map(({ id }) => id).sort();
  expect([...claimedIds()].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
