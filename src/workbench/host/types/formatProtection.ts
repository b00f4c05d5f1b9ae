import type { CellProtection } from '../../../xlsx';
import { requireAllowed } from '../cells/guards';
import { commonLook } from '../cells/looks';
import type { Place } from '../cells/Place';
import { restyle } from '../cells/restyle';
import { defineType } from '../objects/defineType';
import { flagIn } from './written';

const write = (part: (value: boolean) => Partial<CellProtection>) => (place: Place, value: unknown) => {
  requireAllowed(place.sheet, 'nothing');
  restyle(place, { protection: part(flagIn(value)) });
};

/** Excel.FormatProtection: it counts only while the sheet is protected, and then cannot be changed. */
export const formatProtectionType = defineType<Place>({
  name: 'FormatProtection',
  get: {
    locked: (place) => commonLook(place, (style) => style.protection.locked),
    formulaHidden: (place) => commonLook(place, (style) => style.protection.hidden),
  },
  set: {
    locked: write((locked) => ({ locked })),
    formulaHidden: write((hidden) => ({ hidden })),
  },
});
