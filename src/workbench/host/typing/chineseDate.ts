import { serialOf } from './serialDate';

/** A date read from text, and the format that Excel gives the cell. */
export interface ReadDate {
  readonly serial: number;
  readonly format: string;
}

const FULL = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const MONTH = /^(\d{4})年(\d{1,2})月$/u;
const DAY = /^(\d{1,2})月(\d{1,2})日$/u;

/** The dates that Chinese Excel reads and general parsers do not: 2024年9月30日, 2024年9月, 9月30日 (of this year). */
export function chineseDate(text: string, thisYear: number): ReadDate | undefined {
  const full = FULL.exec(text);
  if (full) return made([full[1], full[2], full[3]], 'yyyy"年"m"月"d"日"');
  const month = MONTH.exec(text);
  if (month) return made([month[1], month[2], '1'], 'yyyy"年"m"月"');
  const day = DAY.exec(text);
  return day ? made([String(thisYear), day[1], day[2]], 'm"月"d"日"') : undefined;
}

function made(parts: readonly (string | undefined)[], format: string): ReadDate | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const serial = serialOf(year, month, day);
  return serial === undefined ? undefined : { serial, format };
}
