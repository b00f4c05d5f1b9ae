import type { UnitFigure, UnitReading, Units } from '../../application';
import type { Sentences } from '../sentences/Sentences';
import { sortUnits, UNIT_FIGURES } from '../units/unitSort';
import { nameCell } from './nameCell';
import { renderTable } from './renderTable';
import { showMonth } from './reportDynamics';

/** What the report needs of its window and its language. */
export interface UnitsContext extends Pick<Sentences, 'texts' | 'sayFinding'> {
  readonly columns: number;
  readonly strong: (text: string) => string;
}

function showFigure(figure: UnitFigure, value: number | null): string {
  if (value === null) return '';
  return figure === 'acceptance' ? `${(value * 100).toFixed(1)}%` : String(value);
}

/** A column that no unit has anything in (lights, acceptance, dynamics) is left out. */
function figuresOf(units: readonly UnitReading[]): readonly UnitFigure[] {
  return UNIT_FIGURES.filter((figure) => units.some((unit) => unit.figures[figure] !== null));
}

function unitTable(units: readonly UnitReading[], { texts, columns }: UnitsContext): string {
  const figures = figuresOf(units);
  return renderTable({
    head: [texts.units.unit, ...figures.map((figure) => texts.units.figures[figure])],
    rows: units.map((unit) => [
      unit.name === '' ? texts.units.nameless : unit.name,
      ...figures.map((figure) => showFigure(figure, unit.figures[figure])),
    ]),
    shares: [1, ...figures.map(() => 0)],
    columns,
  });
}

function settleLines({ offers, merged }: Units, { texts }: UnitsContext): readonly string[] {
  const { listMark } = texts.report;
  const cells = merged.map(({ cell }) => nameCell(cell, [])).join(listMark);
  return [
    ...offers.map(({ name, others }) => texts.units.offer({ names: [name, ...others].join(listMark) })),
    ...(merged.length === 0 ? [] : [texts.units.merged({ count: String(merged.length), cells })]),
  ];
}

/** The printed report: which ledger, every unit with its figures, names and merges to settle, what was noticed. */
export function reportUnits(units: Units, sort: UnitFigure | null, context: UnitsContext): string {
  const { texts, strong, sayFinding } = context;
  const { ledgerOn, listMark, notes } = texts.report;
  const named = units.units.filter(({ name }) => name !== '').length;
  const parts = [
    [
      strong(ledgerOn({ sheets: units.ledger.sheets.join(listMark) })),
      texts.units.count({ count: String(named) }),
    ],
    [unitTable(sortUnits(units.units, sort), context)],
    settleLines(units, context),
    units.findings.length === 0
      ? []
      : [strong(notes), ...units.findings.map((finding) => `  ${sayFinding(finding)}`)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function unitToJson({ name, spellings, cell, figures, items, dynamics }: UnitReading): object {
  return {
    unit: name,
    spellings,
    cell: nameCell(cell, []),
    figures,
    items: items.map((item) => ({
      name: item.name,
      ratio: item.effectiveShown,
      band: item.band,
      review: item.review,
      cell: nameCell(item.cell, []),
      ...(item.acceptanceGap === undefined ? {} : { acceptanceGap: item.acceptanceGap.kind }),
    })),
    projects:
      dynamics?.projects.map((project) => ({
        name: project.name,
        without: project.without.map(showMonth),
      })) ?? null,
  };
}

/** What a program reads: ledger, every unit with its figures, items and projects, offers, merges, notes. */
export function unitsToJson(
  units: Units,
  sort: UnitFigure | null,
  { sayFinding }: Pick<Sentences, 'sayFinding'>,
): object {
  const { ledger, offers, merged, findings } = units;
  return {
    ledger: { sheets: ledger.sheets, title: ledger.title, period: ledger.period },
    units: sortUnits(units.units, sort).map(unitToJson),
    offers,
    merged: merged.map(({ cell, role, rows, text }) => ({ cell: nameCell(cell, []), role, rows, text })),
    notes: findings.map((finding) => ({ code: finding.code, text: sayFinding(finding) })),
  };
}
