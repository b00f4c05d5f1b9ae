import { covers, overlaps, shiftFormula, type Area, type ConditionalFormat } from '../../../xlsx';
import { intersection } from './areas';
import type { Copy } from './copyFrom';
import { without } from './clear';

/** How far each repetition of the source lies from it. */
function offsets({ from, to }: Copy): readonly { readonly down: number; readonly across: number }[] {
  const { area } = to;
  const found: { down: number; across: number }[] = [];
  for (
    let down = area.row - from.area.row;
    down < area.row + area.rows - from.area.row;
    down += from.area.rows
  ) {
    const end = area.column + area.columns - from.area.column;
    for (let across = area.column - from.area.column; across < end; across += from.area.columns) {
      found.push({ down, across });
    }
  }
  return found;
}

const moved = (area: Area, down: number, across: number): Area => ({
  ...area,
  row: area.row + down,
  column: area.column + across,
});

/** Merges wholly inside the source are made in the target too; the cells they cover keep their content. */
export function copyMerges(copy: Copy): void {
  const inside = copy.from.sheet.merges.areas.filter((merged) => covers(copy.from.area, merged));
  for (const { down, across } of offsets(copy)) {
    for (const merged of inside) {
      const target = moved(merged, down, across);
      if (copy.to.sheet.merges.areas.some((other) => overlaps(other, target) && !covers(target, other)))
        continue;
      copy.to.sheet.merge(target, { keepCovered: true });
    }
  }
}

/** Conditional formats of the source hold in the target too: within a sheet the same rule, elsewhere a new one. */
export function copyRules(copy: Copy): void {
  const rules = copy.from.sheet.conditionalFormats.all.filter((rule) =>
    rule.areas.some((area) => overlaps(area, copy.from.area)),
  );
  for (const rule of rules) {
    if (copy.from.sheet === copy.to.sheet) extend(rule, copy);
    else addElsewhere(rule, copy);
  }
}

function targets(rule: ConditionalFormat, copy: Copy): Area[] {
  const parts = rule.areas.flatMap((area) => intersection(area, copy.from.area) ?? []);
  return offsets(copy).flatMap(({ down, across }) => parts.map((part) => moved(part, down, across)));
}

function extend(rule: ConditionalFormat, copy: Copy): void {
  const added = targets(rule, copy).flatMap((area) =>
    rule.areas.reduce<Area[]>((left, own) => left.flatMap((piece) => without(piece, own)), [area]),
  );
  if (added.length > 0)
    copy.to.sheet.conditionalFormats.change(rule.id, { areas: [...rule.areas, ...added] });
}

/** The formula is relative to the rule's first cell, so it moves by the distance between the two first cells. */
function addElsewhere(rule: ConditionalFormat, copy: Copy): void {
  const areas = targets(rule, copy);
  const [first] = areas;
  const [own] = rule.areas;
  if (!first || !own) return;
  const shift = (formula: string) => shiftFormula(formula, first.row - own.row, first.column - own.column);
  const shifted =
    rule.rule.kind === 'formula' ? { ...rule.rule, formula: shift(rule.rule.formula) } : rule.rule;
  const { stopIfTrue, style } = rule;
  copy.to.sheet.conditionalFormats.add({ areas, stopIfTrue, style, rule: shifted });
}
