import type { Words } from './words';

/** `Excel.PaperType` and the file's paper numbers; 0, where a file says none, shows as the first. */
export const PAPERS: Words = [
  ['Letter', '1'],
  ['Legal', '5'],
  ['Executive', '7'],
  ['A3', '8'],
  ['A4', '9'],
  ['A4Small', '10'],
  ['A5', '11'],
  ['B4', '12'],
  ['B5', '13'],
  ['Folio', '14'],
];
