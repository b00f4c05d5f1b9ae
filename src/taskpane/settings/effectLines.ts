import type { AppendicesResult, RecalculationResult } from '../../application';
import type { SettingsTexts } from '../../locales/SettingsTexts';
import type { Speech } from '../texts/Speech';

/** The ledger under one set of settings, without anything written. */
export interface SettingsSight {
  readonly run: RecalculationResult;
  readonly appendices: AppendicesResult;
}

const BANDS = ['completed', 'on-schedule', 'behind'] as const;
const LIGHTS = ['yellow', 'red'] as const;

type Named = readonly [name: string, value: string];

function figuresOf({ run }: SettingsSight, speech: Speech, texts: SettingsTexts): readonly Named[] {
  if (!('recalculation' in run)) return [];
  const { figures } = run.recalculation;
  const { count } = speech.texts.result;
  return [
    ...BANDS.map((band): Named => [speech.words.bands[band], count(figures.bands[band])]),
    ...LIGHTS.map((light): Named => [texts.light[light], count(figures.lights?.[light] ?? 0)]),
  ];
}

function titlesOf({ appendices }: SettingsSight, texts: SettingsTexts): readonly Named[] {
  if (!('appendices' in appendices)) return [];
  return appendices.appendices.sheets.map(({ band, title }): Named => [texts.title[band], title]);
}

/** What each figure and title is now and would be, in sentences; what both have none of (lights) is left out. */
export function effectLines(
  { before, after }: { readonly before: SettingsSight; readonly after: SettingsSight },
  speech: Speech,
  texts: SettingsTexts,
): readonly string[] {
  const none = speech.texts.result.count(0);
  const old = new Map([...figuresOf(before, speech, texts), ...titlesOf(before, texts)]);
  const lights = LIGHTS.map((light) => texts.light[light]);
  return [...figuresOf(after, speech, texts), ...titlesOf(after, texts)].flatMap(([name, value]) => {
    const was = old.get(name) ?? '';
    if (lights.includes(name) && was === none && value === none) return [];
    return [was === value ? texts.same({ name, value }) : texts.fromTo({ name, before: was, after: value })];
  });
}
