import type { UnitSheetWord } from './UnitSheetText';

/** A column of a unit's sheet: the word that heads it, its width in characters. */
export interface UnitSheetColumn {
  readonly word: UnitSheetWord;
  readonly width: number;
}

/** About as wide together as A4 laid across has room for between narrow margins. */
const COLUMNS: readonly UnitSheetColumn[] = [
  { word: 'number', width: 4.5 },
  { word: 'category', width: 10.5 },
  { word: 'name', width: 22 },
  { word: 'task', width: 14 },
  { word: 'progress', width: 24 },
  { word: 'ratio', width: 8.5 },
  { word: 'acceptance', width: 7.5 },
  { word: 'band', width: 9 },
  { word: 'remarks', width: 28 },
  { word: 'answer', width: 14.5 },
];

/** The columns of a sheet; without acceptance its room is the answer's. */
export function unitSheetColumns(acceptance: boolean): readonly UnitSheetColumn[] {
  if (acceptance) return COLUMNS;
  const room = COLUMNS.find(({ word }) => word === 'acceptance')?.width ?? 0;
  return COLUMNS.filter(({ word }) => word !== 'acceptance').map((column) =>
    column.word === 'answer' ? { ...column, width: column.width + room } : column,
  );
}
