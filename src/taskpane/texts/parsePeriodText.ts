const PERIOD = /^(?:\d{4}-)?(?:0?[1-9]|1[0-2])$/;

/** A month that somebody typed as it is kept: `2024年9月` is `2024-09`, `9` is `09`; null where it is none. */
export function parsePeriodText(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[./年]/g, '-')
    .replace(/月$/, '');
  if (!PERIOD.test(plain)) return null;
  const [month = '', year] = plain.split('-').reverse();
  const padded = month.padStart(2, '0');
  return year === undefined ? padded : `${year}-${padded}`;
}
