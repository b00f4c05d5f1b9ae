import { addressOf } from '../cells/areas';
import { clearRange } from '../cells/clear';
import type { Place } from '../cells/Place';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import { cellsLinks } from './rangeLinks';

const address = (place: Place): Json =>
  place.areas.map((area) => addressOf(place.scope, place.sheet, area)).join(',');

/** Excel.RangeAreas: several areas of one sheet. */
export const rangeAreasType = defineType<Place>({
  name: 'RangeAreas',
  referenced: true,
  get: {
    address,
    addressLocal: address,
    areaCount: (place) => place.areas.length,
    cellCount: (place) => place.areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  links: {
    ...cellsLinks,
    areas: (place) => rangeCollectionType.of(place),
  },
  methods: { clear: clearRange },
});

/** Excel.RangeCollection: the areas one by one. */
export const rangeCollectionType = defineType<Place>({
  name: 'RangeCollection',
  items: (place) => place.areas.map((area) => place.scope.make.range(place.sheet, area)),
  methods: {
    getCount: (place) => place.areas.length,
    getItemAt: (place, args) => place.scope.make.range(place.sheet, place.areas[args.count(0)] ?? place.area),
  },
});
