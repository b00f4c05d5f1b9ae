import Fraction from 'fraction.js';
import type { ItemReason, ItemResult, Recalculation } from '../../../src/application';
import type { Band, Basis } from '../../../src/domain/progress/Assessment';

export interface SampleItem {
  readonly row: number;
  readonly name: string;
  readonly basis: Basis;
  readonly ratio: string | null;
  readonly shown: string;
  readonly band: Band | null;
  readonly review?: boolean;
  readonly sheet?: string;
}

/** An item's result with what the report looks at; the rest is empty. */
export function sampleItem({
  row,
  name,
  basis,
  ratio,
  shown,
  band,
  review = false,
  sheet = '台账',
}: SampleItem): ItemResult {
  const exact = ratio === null ? null : new Fraction(ratio);
  const reasons: readonly ItemReason[] = [{ code: 'merged-ratio-smallest', params: {} }];
  return {
    number: String(row),
    category: '县级实事',
    name,
    unit: '林业局',
    task: '60',
    progress: '52.8',
    cell: { sheet, row, column: 6 },
    assessment: {
      ...{ basis, ratio: exact, effective: exact, replaces: false, review, reasons },
      ...{ parts: [], taskQuantities: [], progressQuantities: [] },
    },
    reported: null,
    reportedShown: '',
    effective: exact,
    effectiveShown: shown,
    last: null,
    acceptance: null,
    band,
    review,
  };
}

const greening = sampleItem({
  row: 3,
  name: '义务植树(万株)',
  basis: 'computed',
  ratio: '0.88',
  shown: '88.0%',
  band: 'on-schedule',
});
const tending = sampleItem({
  row: 4,
  name: '森林抚育(亩)',
  basis: 'computed',
  ratio: '1.0375',
  shown: '103.8%',
  band: 'completed',
});
const titles = sampleItem({
  row: 5,
  name: '不动产登记历史遗留问题化解(户)',
  basis: 'computed',
  ratio: '0.67',
  shown: '67.0%',
  band: 'behind',
});
const fitness = sampleItem({
  row: 6,
  name: '全民健身路径更新(套)',
  basis: 'reported',
  ratio: '0.4',
  shown: '40.0%',
  band: 'behind',
  review: true,
});
const markets = sampleItem({
  row: 7,
  name: '农贸市场改造(个)',
  basis: 'missing',
  ratio: null,
  shown: '',
  band: null,
});

/** A small run with one of each: a change, a rounding, a text that became a number, a review, an item without a ratio. */
export const sampleRecalculation: Recalculation = {
  ledger: {
    sheets: ['台账'],
    others: ['8月'],
    title: '望川县2024年重点民生实事项目进度台账',
    period: '2024-09',
    threshold: new Fraction('3/4'),
  },
  figures: {
    items: 5,
    units: 4,
    bands: { completed: 1, 'on-schedule': 1, behind: 2 },
    bases: {
      decided: 0,
      platform: 0,
      computed: 3,
      stated: 0,
      'claimed-complete': 0,
      reported: 1,
      missing: 1,
    },
    withoutRatio: 1,
    review: 1,
    changes: { change: 1, rounding: 1, tidied: 1 },
  },
  items: [greening, tending, titles, fitness, markets],
  changes: [
    { kind: 'change', item: titles, before: '60.0%', after: '67.0%', reasons: titles.assessment.reasons },
    {
      kind: 'rounding',
      item: tending,
      before: '103.7%',
      after: '103.8%',
      reasons: tending.assessment.reasons,
    },
    { kind: 'tidied', item: greening, before: '88.0%', after: '88.0%', reasons: [] },
  ],
  review: [fitness],
  findings: [{ code: 'total', params: { row: 9, text: '小计' }, cell: null }],
  checkList: '核对清单',
};
