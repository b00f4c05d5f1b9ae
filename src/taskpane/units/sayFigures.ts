import type { UnitFigure, UnitReading } from '../../application';
import type { UnitsPageTexts } from '../../locales/UnitsPageTexts';
import { showShare } from '../texts/shown';
import type { Speech } from '../texts/Speech';

const BANDS = ['completed', 'on-schedule', 'behind'] as const;
const LIGHTS = ['yellow', 'red'] as const;

/** A unit's items by band, in words: `已完成 3、达到进度 2`; bands without an item are left out. */
export function sayBands(
  { bands, withoutRatio }: UnitReading,
  texts: UnitsPageTexts,
  speech: Speech,
): string {
  const told = BANDS.filter((band) => bands[band] > 0).map((band) =>
    texts.inBand({ band: speech.words.bands[band], count: String(bands[band]) }),
  );
  const without = withoutRatio === 0 ? [] : [texts.withoutRatio(withoutRatio)];
  return [...told, ...without].join(speech.texts.listMark);
}

function sayAcceptance(
  { acceptance }: UnitReading,
  texts: UnitsPageTexts,
  locale: string,
): readonly string[] {
  if (acceptance === null) return [];
  const { average, lowest, highest, read, gaps } = acceptance;
  const gap = gaps.length === 0 ? [] : [texts.gaps(gaps.length)];
  if (average === null || lowest === null || highest === null) return gap;
  const shares = {
    average: showShare(average, locale),
    lowest: showShare(lowest, locale),
    highest: showShare(highest, locale),
  };
  return [texts.acceptance({ ...shares, read: String(read) }), ...gap];
}

/** Everything that a unit's line tells of it, one fact a line. */
export function sayUnit(unit: UnitReading, texts: UnitsPageTexts, speech: Speech): readonly string[] {
  const { lights, review, dynamics } = unit;
  const lit = LIGHTS.filter((light) => (lights?.[light] ?? 0) > 0).map((light) =>
    texts.inBand({ band: speech.words.behindLights[light], count: String(lights?.[light]) }),
  );
  return [
    [texts.items(unit.items.length), sayBands(unit, texts, speech)].filter((text) => text !== '').join(' · '),
    lit.join(speech.texts.listMark),
    ...sayAcceptance(unit, texts, speech.texts.locale),
    review === 0 ? '' : texts.review(review),
    dynamics === null || dynamics.without === 0 ? '' : texts.silent(dynamics.without),
  ].filter((text) => text !== '');
}

/** One figure of a unit as a person reads it; acceptance is a share, everything else a count. */
export function sayFigure(figure: UnitFigure, value: number, locale: string): string {
  if (figure !== 'acceptance') return String(value);
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);
}
