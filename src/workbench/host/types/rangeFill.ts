import type { Fill } from '../../../xlsx';
import { readColor } from '../cells/colors';
import { requireAllowed } from '../cells/guards';
import { commonLook } from '../cells/looks';
import type { Place } from '../cells/Place';
import { restyle } from '../cells/restyle';
import { defineType } from '../objects/defineType';

const NO_FILL = '#FFFFFF';

/** A fill's colour as Excel tells it: white where there is none. */
export function fillColor(fill: Fill): string {
  if (fill.kind === 'solid') return fill.color.hex;
  return fill.kind === 'pattern' ? (fill.background?.hex ?? NO_FILL) : NO_FILL;
}

/** `fill.color = …`; an empty text takes the fill away. */
export function fillOf(value: unknown): Fill {
  return value === '' ? { kind: 'none' } : { kind: 'solid', color: { hex: readColor(value) } };
}

/** Excel.RangeFill. */
export const rangeFillType = defineType<Place>({
  name: 'RangeFill',
  get: { color: (place) => commonLook(place, (style) => fillColor(style.fill)) },
  set: {
    color: (place, value) => {
      requireAllowed(place.sheet, 'formatCells');
      restyle(place, { fill: fillOf(value) });
    },
  },
  methods: {
    clear: (place) => {
      requireAllowed(place.sheet, 'formatCells');
      restyle(place, { fill: { kind: 'none' } });
      return null;
    },
  },
});
