import { wordsOfCategory } from '../../domain/bulletin/wordsOfCategory';
import type Fraction from 'fraction.js';
import { formatQuantity } from '../../domain/quantity/formatQuantity';
import { formatArea } from '../../domain/sheet/formatAddress';
import type { DescribedCell } from '../../domain/sheet/SheetDescription';
import { fillIn } from '../../locales';
import { decimalsOf } from '../recalculate/showRatio';
import type { ItemResult } from '../recalculate/RecalculationResult';

import type { CheckListSource } from './CheckListSource';
import type { CheckListStyle } from './checkListStyles';
import { excelNumber } from './excelNumber';
import { sayGap } from './sayGap';

/** One column: its heading, its width in characters, and what it says of an item. */
export interface CheckListColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (item: ItemResult) => DescribedCell<string>;
}

function text(value: string, style: CheckListStyle = 'text'): DescribedCell<string> {
  return { content: value === '' ? { kind: 'empty' } : { kind: 'text', text: value }, style };
}

/** The look of what is behind, by its light; null for everything else. */
function behindLook({ band, light }: ItemResult): 'behind' | 'warned' | null {
  if (band !== 'behind') return null;
  return light === 'yellow' ? 'warned' : 'behind';
}

function ratio(
  value: Fraction | null,
  decimals: number,
  look: 'behind' | 'warned' | null = null,
): DescribedCell<string> {
  if (value === null) return text('', 'center');
  const places = decimals <= 1 ? 1 : decimals === 2 ? 2 : 3;
  return {
    content: { kind: 'number', value: excelNumber(value) },
    style: `${look ?? 'percent'}${places}`,
  };
}

function targets(item: ItemResult): string {
  const { parts, taskQuantities } = item.assessment;
  const amounts = taskQuantities.filter((quantity) => quantity.role === 'amount');
  const told = parts.length > 0 ? parts.map((part) => part.target) : amounts;
  return told.map(formatQuantity).join('\n');
}

function achieved(item: ItemResult): string {
  return item.assessment.parts.map((part) => formatQuantity(part.achieved)).join('\n');
}

function reported(item: ItemResult): DescribedCell<string> {
  if (item.reported === null) return text(item.reportedShown, 'center');
  return ratio(item.reported, decimalsOf(item.reportedShown));
}

/** Sheets are named, not numbered: ids may be others when the file is opened again, and the sheet must stay the same. */
function link(item: ItemResult): DescribedCell<string> {
  const { sheet, row, column } = item.cell;
  const place = `${sheet}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
  return {
    content: { kind: 'link', text: place, sheetId: sheet, row, column },
    style: 'link',
  };
}

function band(item: ItemResult, { texts }: CheckListSource): DescribedCell<string> {
  if (item.band === null) return text(texts.words.noBand, 'center');
  const word = texts.words.bands[item.band];
  const look = behindLook(item);
  if (look === null) return text(word, 'center');
  const lit = item.light === undefined ? word : texts.words.behindLights[item.light];
  const mark = look === 'warned' ? texts.checkList.warnedMark : texts.checkList.behindMark;
  return text(fillIn(mark, { band: lit }), look);
}

/** What is amiss with the acceptance, in words beside its look: black-and-white paper. */
function reasons(item: ItemResult, { texts, sayReason }: CheckListSource): string {
  const gap = sayGap(item.acceptanceGap, texts);
  return [...item.assessment.reasons.map(sayReason), ...(gap === null ? [] : [gap])].join('\n');
}

function acceptanceColumn({ items, texts }: CheckListSource): readonly CheckListColumn[] {
  const { acceptance: header, noAcceptance } = texts.checkList;
  if (items.every(({ acceptance, acceptanceGap }) => acceptance === null && acceptanceGap === undefined))
    return [];
  const cell = (item: ItemResult): DescribedCell<string> => {
    if (item.acceptanceGap?.kind === 'none') return text(noAcceptance, 'warned');
    return ratio(item.acceptance, 1, item.acceptanceGap === undefined ? null : 'warned');
  };
  return [{ header, width: 8, cell }];
}

/** The columns that are printed, in their order; acceptance only where the ledger has any. */
export function checkListColumns(source: CheckListSource): readonly CheckListColumn[] {
  const { checkList, words } = source.texts;
  return [
    { header: checkList.number, width: 6, cell: (item) => text(item.number, 'center') },
    { header: checkList.category, width: 10, cell: (item) => text(item.category, 'center') },
    { header: checkList.name, width: 26, cell: (item) => text(item.name) },
    { header: checkList.unit, width: 12, cell: (item) => text(item.unit, 'center') },
    { header: checkList.task, width: 14, cell: (item) => text(item.task) },
    { header: checkList.progress, width: 28, cell: (item) => text(item.progress) },
    { header: checkList.target, width: 12, cell: (item) => text(targets(item), 'center') },
    { header: checkList.achieved, width: 12, cell: (item) => text(achieved(item), 'center') },
    { header: checkList.reported, width: 9, cell: reported },
    {
      header: checkList.effective,
      width: 9,
      cell: (item) => ratio(item.effective, decimalsOf(item.effectiveShown), behindLook(item)),
    },
    { header: checkList.last, width: 9, cell: (item) => ratio(item.last, 1) },
    ...acceptanceColumn(source),
    {
      header: checkList.basis,
      width: 11,
      cell: (item) => text(words.bases[item.assessment.basis], 'center'),
    },
    { header: checkList.band, width: 13, cell: (item) => band(item, source) },
    { header: checkList.review, width: 7, cell: (item) => text(item.review ? checkList.yes : '', 'center') },
    {
      header: checkList.reason,
      width: 34,
      cell: (item) => text(reasons(item, source)),
    },
    { header: checkList.cell, width: 14, cell: link },
  ];
}

/** One column for each word of the categories, beside the printed ones: filter it by 是. */
export function categoryColumns(
  words: readonly string[],
  { texts }: CheckListSource,
): readonly CheckListColumn[] {
  return words.map((word) => ({
    header: fillIn(texts.checkList.categoryWord, { word }),
    width: 12,
    cell: (item) => text(wordsOfCategory(item.category).includes(word) ? texts.checkList.yes : '', 'center'),
  }));
}
