import { decodeXml } from '../xml/entities';

/** Whether a part's text refers to a sheet: `台账!`, `'3 月'!`, `sheet="台账"`. */
export function saysSheet(text: string, name: string): boolean {
  const plain = decodeXml(text);
  const spellings = [`${name}!`, `${name.replaceAll("'", "''")}'!`, `sheet="${name}"`];
  return spellings.some((spelling) => plain.includes(spelling));
}
