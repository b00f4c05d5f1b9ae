import type { Storage } from '../storage/Storage';
import { parseReport } from './parseReport';
import { defaultSettings, type Settings } from './Settings';

/** The entry of the store that holds the settings, as one line of JSON. */
export const SETTINGS_ENTRY = 'settings';

function readThreshold(value: unknown): Settings['threshold'] {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return defaultSettings.threshold;
  if (value.kind === 'elapsed') return { kind: 'elapsed' };
  if (value.kind !== 'fixed' || !('share' in value) || typeof value.share !== 'string')
    return defaultSettings.threshold;
  return { kind: 'fixed', share: value.share };
}

function parseSettings(text: string): Settings {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return defaultSettings;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    return {
      threshold: readThreshold(fields.threshold),
      sheetLanguage: fields.sheetLanguage === 'en-US' ? 'en-US' : 'zh-CN',
      ledgerSheet: typeof fields.ledgerSheet === 'string' ? fields.ledgerSheet : null,
      report: parseReport(fields.report),
    };
  } catch {
    return defaultSettings;
  }
}

/** The workbook's settings, a field that cannot be read as by default. */
export function readSettings(storage: Storage): Settings {
  const line = storage.get(SETTINGS_ENTRY)?.lines?.[0];
  return line === undefined ? defaultSettings : parseSettings(line);
}

/** Settings as the lines of their entry; null where all are as by default: a plain workbook stays plain. */
export function formatSettings(settings: Settings): readonly string[] | null {
  const line = JSON.stringify(settings);
  return line === JSON.stringify(defaultSettings) ? null : [line];
}
