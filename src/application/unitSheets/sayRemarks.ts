import type Fraction from 'fraction.js';
import { sayThreshold } from '../appendices/sayAppendix';
import { sayGap } from '../checkList/sayGap';
import { fillIn, sayReason, type Texts } from '../../locales';
import type { ItemResult } from '../recalculate/RecalculationResult';
import { sayPoints } from '../recalculate/sayPoints';

function sayBand({ band, effective, effectiveShown }: ItemResult, threshold: Fraction, texts: Texts): string {
  const { unitSheets } = texts;
  if (effective === null) return unitSheets.noRatio;
  if (band !== 'behind') return '';
  const points = sayPoints(threshold.sub(effective));
  return fillIn(unitSheets.behind, { ratio: effectiveShown, threshold: sayThreshold(threshold), points });
}

function sayReview({ review, assessment }: ItemResult, texts: Texts): string {
  if (!review) return '';
  const reasons = assessment.reasons.map((reason) => sayReason(texts, reason)).join('');
  return fillIn(texts.unitSheets.review, { reasons });
}

/** What an item's unit is to answer: that it is behind, why it is in review, what is amiss with its acceptance; a line each. */
export function sayRemarks(item: ItemResult, threshold: Fraction, texts: Texts): string {
  return [sayBand(item, threshold, texts), sayReview(item, texts), sayGap(item.acceptanceGap, texts) ?? '']
    .filter((line) => line !== '')
    .join('\n');
}
