/** A plain decimal string moved by places: `shiftDigits('0.874', 2)` is `87.4`. No exponent, no needless zeros. */
export function shiftDigits(digits: string, places: number): string {
  const negative = digits.startsWith('-');
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const padded = '0'.repeat(Math.max(0, -places)) + whole + part + '0'.repeat(Math.max(0, places));
  const point = Math.max(0, -places) + whole.length + places;
  const left = padded.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = padded.slice(point).replace(/0+$/, '');
  const text = right === '' ? left : `${left}.${right}`;
  return negative && text !== '0' ? `-${text}` : text;
}

/**
 * A number's digits as Excel shows them: 15 significant ones, never a float's tail. 27.904 is `27.904`, 0.1+0.2 is
 * `0.3`, 1e-7 is `0.0000001`.
 */
export function exactDigits(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  return shiftDigits(mantissa, Number(exponent));
}
