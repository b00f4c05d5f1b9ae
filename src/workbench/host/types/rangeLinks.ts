import type { Place } from '../cells/Place';
import type { HostObject } from '../objects/HostObject';
import { conditionalFormatsType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { rangeFormatType } from './rangeFormat';

/** Navigation properties that ranges and several areas share. */
export const cellsLinks: Readonly<Record<string, (place: Place) => HostObject>> = {
  conditionalFormats: conditionalFormatsType.of,
  dataValidation: dataValidationType.of,
  format: rangeFormatType.of,
  worksheet: (place) => place.scope.make.worksheet(place.sheet),
};
