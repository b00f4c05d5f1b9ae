import type { Workbook } from '../../../xlsx';
import { isList, recordOf } from './Json';

/** The workbook's settings as pairs of key and JSON text, as a pane gets them at its start. */
export function settingPairs(workbook: Workbook): readonly (readonly [string, string])[] {
  return [...workbook.settings.all];
}

/** `Office.context.document.settings.saveAsync`: the pane sends every setting that there shall be. */
export function saveSettings(workbook: Workbook, method: unknown): void {
  const { Properties } = recordOf(method);
  const pairs = isList(Properties) ? Properties.flatMap(readPair) : [];
  const keys = new Set(pairs.map(([key]) => key));
  workbook.log.as('api', () => {
    for (const [key] of workbook.settings.all) if (!keys.has(key)) workbook.settings.remove(key);
    for (const [key, json] of pairs)
      if (workbook.settings.get(key) !== json) workbook.settings.set(key, json);
  });
}

function readPair(pair: unknown): [string, string][] {
  if (!isList(pair)) return [];
  const [key, json] = pair;
  return typeof key === 'string' && typeof json === 'string' ? [[key, json]] : [];
}
