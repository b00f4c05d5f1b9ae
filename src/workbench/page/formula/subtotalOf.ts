import type { Expression } from './Expression';

const NAMES: Readonly<Record<number, string>> = {
  102: 'COUNT',
  103: 'COUNTA',
  104: 'MAX',
  105: 'MIN',
  109: 'SUM',
};

/**
 * The function that SUBTOTAL's first argument names. Only those that leave every hidden row out (from 101 on) are worked
 * out here: the others tell rows hidden by a filter from rows hidden by hand.
 */
export function subtotalOf(code: Expression | undefined): string | undefined {
  return code?.kind === 'constant' && typeof code.value === 'number' ? NAMES[code.value] : undefined;
}
