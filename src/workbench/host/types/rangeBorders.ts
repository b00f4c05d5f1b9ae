import { HostError } from '../errors/HostError';
import type { Place } from '../cells/Place';
import { defineType } from '../objects/defineType';
import { rangeBorderType } from './rangeBorder';
import { SIDES } from './borderSides';

/** Excel.RangeBorderCollection: the sides of a range, by `Excel.BorderIndex`. */
export const rangeBordersType = defineType<Place>({
  name: 'RangeBorderCollection',
  get: { count: () => SIDES.length },
  items: (place) => SIDES.map((side) => rangeBorderType.of({ place, side })),
  item: (place, key) => {
    const side = SIDES.find((known) => known.name === key);
    if (!side)
      throw new HostError(
        key === 'DiagonalUp' || key === 'DiagonalDown' ? 'NotImplemented' : 'InvalidArgument',
      );
    return rangeBorderType.of({ place, side });
  },
  methods: {
    getItemAt: (place, args) => {
      const side = SIDES[args.count(0)];
      if (!side) throw new HostError('InvalidArgument');
      return rangeBorderType.of({ place, side });
    },
  },
});
