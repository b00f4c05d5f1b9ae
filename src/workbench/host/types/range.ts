import { defineType } from '../objects/defineType';
import type { Place } from '../cells/Place';
import { rangeContents, rangeWrites } from './rangeContents';
import { cellsLinks } from './rangeLinks';
import { rangeLookReads, rangeLooks } from './rangeLooks';
import { rangeMethods } from './rangeMethods';
import { rangeMoves } from './rangeMoves';
import { rangePlace } from './rangePlace';

/** Excel.Range. */
export const rangeType = defineType<Place>({
  name: 'Range',
  referenced: true,
  get: { ...rangeContents, ...rangePlace, ...rangeLookReads },
  set: { ...rangeWrites, ...rangeLooks },
  links: cellsLinks,
  methods: { ...rangeMoves, ...rangeMethods },
});
