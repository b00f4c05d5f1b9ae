import { normaliseUnit } from './sayUnit';
import type { UnitNameDecision } from './UnitNames';

/** Units that may be one, written in more than one way; `name` is the way that stands in most rows. */
export interface UnitNameOffer {
  readonly name: string;
  readonly others: readonly string[];
}

/** What may stand before a unit's own name without making it another unit: 县, 市, or a place and one of these. */
const PLACE = /^\p{Script=Han}{0,5}[省市州县区旗]$/u;

interface Written {
  readonly text: string;
  readonly plain: string;
  readonly rows: number;
}

function isShorterName(short: string, long: string): boolean {
  return short.length >= 2 && long.endsWith(short) && PLACE.test(long.slice(0, -short.length));
}

function gather(units: readonly string[]): readonly Written[] {
  const rows = new Map<string, Written>();
  for (const text of units) {
    const plain = normaliseUnit(text);
    if (plain === '') continue;
    const written = rows.get(plain);
    rows.set(plain, { text: written?.text ?? text.trim(), plain, rows: (written?.rows ?? 0) + 1 });
  }
  return [...rows.values()];
}

function isSettled({ name, others }: UnitNameOffer, decisions: readonly UnitNameDecision[]): boolean {
  const offered = [name, ...others].map(normaliseUnit);
  return decisions.some((decision) => {
    const known = new Set([decision.name, ...decision.others].map(normaliseUnit));
    return offered.every((text) => known.has(text));
  });
}

/** Two longer names of one short one agree when one of their places ends with the other: 县 and 湘乡县, not 甲县 and 乙县. */
function agree(first: Written, second: Written): boolean {
  return first.plain.endsWith(second.plain) || second.plain.endsWith(first.plain);
}

function offerFor(short: Written, written: readonly Written[]): readonly UnitNameOffer[] {
  const longer = written.filter(({ plain }) => isShorterName(short.plain, plain));
  const isPart = written.some(({ plain }) => isShorterName(plain, short.plain));
  const atOdds = longer.some((one) => longer.some((other) => !agree(one, other)));
  if (longer.length === 0 || isPart || atOdds) return [];
  const [first, ...rest] = [short, ...longer].sort((one, other) => other.rows - one.rows);
  return first === undefined ? [] : [{ name: first.text, others: rest.map(({ text }) => text) }];
}

/**
 * Units that differ only by the place before them (县民政局, 湘乡县民政局, 民政局), each offered once. A short name that
 * fits two long ones which differ among themselves (甲县民政局, 乙县民政局) is no offer: they may be two offices.
 */
export function offerUnitNames(
  units: readonly string[],
  decisions: readonly UnitNameDecision[],
): readonly UnitNameOffer[] {
  const written = gather(units);
  return written.flatMap((short) => offerFor(short, written)).filter((offer) => !isSettled(offer, decisions));
}
