import type { CliTexts } from '../../locales/CliTexts';
import { parseUnitFigure, UNIT_FIGURES } from '../units/unitSort';
import type { Options, UnitSheetsWords } from './buildProgram';
import type { Parsed } from './parseArguments';

/** Reads `units IN`: nothing is written, so no OUT is named. */
export function parseUnits(input: string, options: Options, texts: CliTexts): Parsed {
  const { sheet = null, sort: word, json = false, force = false } = options;
  const sort = word === undefined ? null : parseUnitFigure(word);
  if (word !== undefined && sort === null) {
    const known = UNIT_FIGURES.join(texts.report.listMark);
    return { kind: 'wrong', sentence: texts.units.usage.badSort({ word, known }) };
  }
  return { kind: 'request', request: { kind: 'units', input, output: null, sheet, sort, json, force } };
}

/** Reads `filter IN OUT`: units to show, or that the filter is to be cleared. */
export function parseFilter(
  input: string,
  output: string,
  options: UnitSheetsWords,
  texts: CliTexts,
): Parsed {
  const { sheet = null, unit: units = [], replace = false, clear = false } = options;
  const { json = false, force = false } = options;
  const { noUnit, unitAndClear } = texts.units.usage;
  if (clear && units.length > 0) return { kind: 'wrong', sentence: unitAndClear };
  if (!clear && units.length === 0) return { kind: 'wrong', sentence: noUnit };
  return {
    kind: 'request',
    request: { kind: 'filter', input, output, sheet, units, replace, clear, json, force },
  };
}
