import type { DynamicsReport } from '../../application';
import type { Month } from '../../domain/dynamics/Month';
import { TICK } from '../../domain/dynamics/dynamicsWords';
import type { Sentences } from '../sentences/Sentences';
import { nameCell } from './nameCell';
import { renderTable } from './renderTable';

/** What the report needs of its window and its language. */
export interface DynamicsContext extends Pick<Sentences, 'texts' | 'sayFinding'> {
  readonly columns: number;
  readonly strong: (text: string) => string;
}

/** A month without its year where no sheet tells one. */
export function showMonth({ year, month }: Month): string {
  return year === 0 ? String(month) : `${year}-${String(month).padStart(2, '0')}`;
}

/** The printed report of one grid: where it was read from, the grid, its totals, what to settle, what was noticed. */
export function reportDynamics(report: DynamicsReport, context: DynamicsContext): string {
  const parts = [
    sourceLines(report, context),
    [gridTable(report, context)],
    totalLines(report, context),
    conflictLines(report, context),
    findingLines(report, context),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sourceLines(
  { sources, sheet, months }: DynamicsReport,
  { texts, strong }: DynamicsContext,
): string[] {
  const { dynamics, listMark } = texts.report;
  const [first, last] = [months[0], months.at(-1)].map((month) => (month ? showMonth(month) : ''));
  const list = (names: readonly string[]): string => names.join(listMark);
  return [
    strong(dynamics.madeOn({ sheet, first: first ?? '', last: last ?? '' })),
    ...sources.logs.map(({ sheet: log, entries }) => dynamics.log({ sheet: log, entries: String(entries) })),
    dynamics.roster({ sheet: sources.roster }),
    ...(sources.others.length === 0 ? [] : [dynamics.otherRosters({ sheets: list(sources.others) })]),
    ...(sources.grids.length === 0 ? [] : [dynamics.grids({ sheets: list(sources.grids) })]),
    ...(sources.ledger.length === 0 ? [] : [dynamics.ledger({ sheets: list(sources.ledger) })]),
  ];
}

function gridTable({ months, rows }: DynamicsReport, { texts, columns }: DynamicsContext): string {
  const { dynamics } = texts.report;
  return renderTable({
    head: [dynamics.unit, dynamics.project, ...months.map(({ month }) => String(month))],
    rows: rows.map(({ project, marks }) => [
      project.unit,
      project.name,
      ...marks.map((mark) => (mark === null ? '' : TICK)),
    ]),
    shares: [0, 1, ...months.map(() => 0)],
    columns,
  });
}

function totalLines({ months, totals }: DynamicsReport, { texts }: DynamicsContext): string[] {
  const { dynamics, listMark } = texts.report;
  const { marks, possible } = totals.coverage;
  const share = possible === 0 ? '0' : ((marks / possible) * 100).toFixed(1);
  const counts = months.map((month, index) =>
    dynamics.inMonth({ month: showMonth(month), count: String(totals.months[index] ?? 0) }),
  );
  return [
    dynamics.coverage({ marks: String(marks), possible: String(possible), share: `${share}%` }),
    counts.join(listMark),
  ];
}

function conflictLines({ conflicts }: DynamicsReport, { texts, strong }: DynamicsContext): string[] {
  const { dynamics } = texts.report;
  if (conflicts.length === 0) return [];
  return [
    strong(dynamics.conflicts({ count: String(conflicts.length) })),
    ...conflicts.map(
      ({ name, likely, cells }) => `  ${dynamics.conflict({ name, likely, count: String(cells.length) })}`,
    ),
  ];
}

function findingLines({ findings }: DynamicsReport, context: DynamicsContext): string[] {
  if (findings.length === 0) return [];
  return [
    context.strong(context.texts.report.notes),
    ...findings.map((finding) => `  ${context.sayFinding(finding)}`),
  ];
}

/** What a program reads: sources, months, the grid, totals, conflicts, notes. */
export function dynamicsToJson(
  report: DynamicsReport,
  { sayFinding }: Pick<Sentences, 'sayFinding'>,
): object {
  const { sources, sheet, months, rows, totals, conflicts, findings } = report;
  return {
    sheet,
    sources,
    months: months.map(showMonth),
    rows: rows.map(({ project, marks }, index) => ({
      ...project,
      marks: marks.map((mark) => mark !== null),
      typed: marks.map((mark) => mark === 'typed'),
      ...totals.projects[index],
    })),
    totals: { months: totals.months, units: totals.units, coverage: totals.coverage },
    conflicts: conflicts.map(({ name, likely, cells }) => {
      return { name, likely, cells: cells.map((cell) => nameCell(cell, [])) };
    }),
    notes: findings.map((finding) => ({
      code: finding.code,
      cell: finding.cell === null ? null : nameCell(finding.cell, []),
      text: sayFinding(finding),
    })),
  };
}
