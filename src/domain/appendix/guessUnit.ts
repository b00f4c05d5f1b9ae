/** The words before the office that fills a ledger in. */
const WORDS = ['填报单位', '填表单位', '报送单位', '上报单位', '制表单位', '编制单位'];
const LINE = new RegExp(`(?:${WORDS.join('|')})[:：]\\s*(\\S+)`);

/** The office that a ledger's particulars name (填报单位:…), the first that does; null for none. */
export function guessUnit(lines: readonly string[]): string | null {
  for (const line of lines) {
    const unit = LINE.exec(line)?.[1];
    if (unit !== undefined) return unit;
  }
  return null;
}
