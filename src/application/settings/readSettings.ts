import type { Storage } from '../storage/Storage';
import { parseReport } from './parseReport';
import { defaultSettings, YELLOW_POINTS, type LightsSetting, type Settings } from './Settings';

/** The entry of the store that holds the settings, as one line of JSON. */
export const SETTINGS_ENTRY = 'settings';

function readThreshold(value: unknown): Settings['threshold'] {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return defaultSettings.threshold;
  if (value.kind === 'elapsed') return { kind: 'elapsed' };
  if (value.kind !== 'fixed' || !('share' in value) || typeof value.share !== 'string')
    return defaultSettings.threshold;
  return { kind: 'fixed', share: value.share };
}

/** Points between 0 and 100 with at most two decimals; anything else is the usual ten. */
function readPoints(value: unknown): number {
  const isPoints = typeof value === 'number' && value > 0 && value <= 100;
  return isPoints && /^\d+(?:\.\d{1,2})?$/.test(String(value)) ? value : YELLOW_POINTS;
}

function readLights(value: unknown): LightsSetting {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return { kind: 'off' };
  if (value.kind !== 'on') return { kind: 'off' };
  return { kind: 'on', points: readPoints('points' in value ? value.points : undefined) };
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
      lights: readLights(fields.lights),
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
