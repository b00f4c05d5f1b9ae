import { bands, bases } from './reasons';

/** The words for bases, bands and kinds of change, as they stand in the check list, pane and command line. */
export const words = {
  bases,
  bands,
  behindLights: { yellow: 'behind (yellow)', red: 'behind (red)' },
  noBand: 'not listed',
  changes: { change: 'change', rounding: 'rounding', tidied: 'tidied' },
};
