import type { Band, Basis } from '../../domain/progress/Assessment';

/** The bases, as a column of the review sheet names them. */
const bases: Readonly<Record<Basis, string>> = {
  decided: 'Decided by a reviewer',
  platform: 'Taken from a platform',
  computed: 'Computed',
  stated: 'Stated in the text',
  'claimed-complete': 'Claimed complete',
  reported: 'As reported',
  missing: 'Cannot be worked out',
};

/** The bands in words, for paper without colour. */
const bands: Readonly<Record<Band, string>> = {
  completed: 'Completed',
  'on-schedule': 'On schedule',
  behind: 'Behind',
};

/** The words for bases, bands and kinds of change, as they stand in the check list, pane and command line. */
export const words = {
  bases,
  bands,
  behindLights: { yellow: 'behind (yellow)', red: 'behind (red)' },
  noBand: 'not listed',
  changes: { change: 'change', rounding: 'rounding', tidied: 'tidied' },
};
