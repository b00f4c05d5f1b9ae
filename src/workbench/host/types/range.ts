import { defineType } from '../objects/defineType';
import type { Place } from '../cells/Place';
import { rangeContents, rangeWrites } from './rangeContents';
import { rangeMethods } from './rangeMethods';
import { rangeMoves } from './rangeMoves';
import { rangePlace } from './rangePlace';
import { rangeFormatType } from './rangeFormat';

/** Excel.Range. */
export const rangeType = defineType<Place>({
  name: 'Range',
  referenced: true,
  get: { ...rangeContents, ...rangePlace },
  set: rangeWrites,
  links: {
    format: (place) => rangeFormatType.of(place),
    worksheet: (place) => place.scope.make.worksheet(place.sheet),
  },
  methods: { ...rangeMoves, ...rangeMethods },
});
