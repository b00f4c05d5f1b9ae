import pc from 'picocolors';
import type { LedgerIdentity, UnitFigure } from '../application';
import type { Outcome } from './Outcome';
import { appendicesToJson, reportAppendices } from './report/reportAppendices';
import { dynamicsToJson, reportDynamics } from './report/reportDynamics';
import { notesToJson, reportCleared, reportFiltered } from './report/reportFilter';
import { reportRecalculation } from './report/reportRecalculation';
import { reportUndo } from './report/reportUndo';
import { reportUnits, unitsToJson } from './report/reportUnits';
import { reportUnitSheets, unitSheetsToJson } from './report/reportUnitSheets';
import type { ReportContext } from './report/ReportContext';
import { toJson } from './report/toJson';
import type { Request } from './Request';
import type { Sentences } from './sentences/Sentences';
import type { Terminal } from './Terminal';

export interface Telling {
  readonly request: Request;
  readonly sentences: Sentences;
  readonly terminal: Terminal;
}

type Refused = Pick<Extract<Outcome, { readonly kind: 'refused' }>, 'code' | 'sentences'>;

/** Prints how a command ended: the report on `out` (JSON where asked for), a refusal's sentence on `err`. */
export function tellOutcome(outcome: Outcome, telling: Telling): void {
  if (outcome.kind === 'refused') tellRefusal(outcome, telling);
  else if (telling.request.json) tellJson(outcome, telling);
  else tellText(outcome, telling);
}

/** A refusal is told on `err`; a program that asked for JSON finds it on `out` as well. */
export function tellRefusal(refused: Refused, { request, terminal }: Omit<Telling, 'sentences'>): void {
  terminal.err(`${refused.sentences.join('\n')}\n`);
  if (request.json) print({ error: { code: refused.code, text: refused.sentences.join(' ') } }, terminal);
}

function tellJson(outcome: Exclude<Outcome, { readonly kind: 'refused' }>, telling: Telling): void {
  const { request, terminal } = telling;
  const files = { input: request.input, output: request.output };
  if (outcome.kind === 'undone') {
    print({ ...files, undone: outcome.undone }, terminal);
    return;
  }
  if (outcome.kind === 'exported') {
    print({ ...files, sheets: outcome.sheets }, terminal);
    return;
  }
  if (outcome.kind === 'appendices') {
    const { appendices, bulletin, written } = outcome;
    print({ ...files, written, ...appendicesToJson(appendices, bulletin, telling.sentences) }, terminal);
    return;
  }
  if (outcome.kind === 'unit-sheets') {
    const { unitSheets, written } = outcome;
    print({ ...files, written, ...unitSheetsToJson(unitSheets, telling.sentences) }, terminal);
    return;
  }
  if (outcome.kind === 'units') {
    print({ ...files, ...unitsToJson(outcome.units, sortOf(request), telling.sentences) }, terminal);
    return;
  }
  if (outcome.kind === 'filtered' || outcome.kind === 'unfiltered') {
    const { kind, findings, ...told } = outcome.kind === 'filtered' ? outcome.filtered : outcome.cleared;
    print({ ...files, kind, ...told, notes: notesToJson(findings, telling.sentences) }, terminal);
    return;
  }
  if (outcome.kind === 'dynamics') {
    const { dynamics, written } = outcome;
    print({ ...files, written, ...dynamicsToJson(dynamics, telling.sentences) }, terminal);
    return;
  }
  const report = toJson(outcome.recalculation, contextOf(outcome.recalculation.ledger, telling));
  print({ ...files, written: outcome.written, ...report }, terminal);
}

function tellText(outcome: Exclude<Outcome, { readonly kind: 'refused' }>, telling: Telling): void {
  const { terminal } = telling;
  const last = outcome.kind === 'units' ? '' : `\n${lastLine(outcome, telling)}\n`;
  terminal.out(`${reportOf(outcome, telling)}\n${last}`);
}

function reportOf(outcome: Exclude<Outcome, { readonly kind: 'refused' }>, telling: Telling): string {
  const { sentences, terminal } = telling;
  switch (outcome.kind) {
    case 'undone':
      return reportUndo(outcome.undone, sentences.texts);
    case 'exported':
      return sentences.texts.report.exported({
        sheets: outcome.sheets.join(sentences.texts.report.listMark),
      });
    case 'appendices':
      return reportAppendices(outcome.appendices, outcome.bulletin, {
        ...sentences,
        strong: strongOn(terminal),
      });
    case 'unit-sheets':
      return reportUnitSheets(outcome.unitSheets, { ...sentences, strong: strongOn(terminal) });
    case 'units':
      return reportUnits(outcome.units, sortOf(telling.request), {
        ...sentences,
        strong: strongOn(terminal),
        columns: terminal.columns,
      });
    case 'filtered':
      return reportFiltered(outcome.filtered, sentences);
    case 'unfiltered':
      return reportCleared(outcome.cleared, sentences);
    case 'dynamics':
      return reportDynamics(outcome.dynamics, {
        ...sentences,
        strong: strongOn(terminal),
        columns: terminal.columns,
      });
    case 'recalculated':
      return reportRecalculation(outcome.recalculation, contextOf(outcome.recalculation.ledger, telling));
  }
}

const sortOf = (request: Request): UnitFigure | null => (request.kind === 'units' ? request.sort : null);

function lastLine(outcome: Outcome, { request, sentences }: Telling): string {
  const texts = sentences.texts.outcome;
  const file = request.output;
  if (file === null) return texts.previewed;
  return 'written' in outcome && !outcome.written ? texts.unchanged({ file }) : texts.written({ file });
}

function contextOf(ledger: LedgerIdentity, { sentences, terminal }: Telling): ReportContext {
  return { ...sentences, ledger, strong: strongOn(terminal), columns: terminal.columns };
}

const strongOn = ({ colour }: Terminal): ((text: string) => string) =>
  colour ? pc.createColors(true).bold : (text) => text;

const print = (value: object, { out }: Terminal): void => {
  out(`${JSON.stringify(value, null, 2)}\n`);
};
