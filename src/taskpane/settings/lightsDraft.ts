/** The points typed in the form: a whole number from 1 to 100; null for anything else. */
export function parsePoints(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(plain)) return null;
  const points = Number(plain);
  return points >= 1 && points <= 100 ? points : null;
}
