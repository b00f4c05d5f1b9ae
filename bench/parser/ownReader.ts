import { parseQuantities } from '../../src/domain/quantity/figures';
import type { Reader } from './Reader';

/** The project's own parser. */
export const ownReader: Reader = {
  name: 'own',
  read: (text) =>
    parseQuantities(text).map(({ value, unit }) => ({ value: value.valueOf(), unit: unit?.symbol ?? '' })),
};
