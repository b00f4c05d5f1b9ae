import type { Alignment, Style } from '../../../xlsx';
import { autofitColumns, autofitRows } from '../cells/autofit';
import { requireAllowed } from '../cells/guards';
import { commonLook } from '../cells/looks';
import type { Place } from '../cells/Place';
import { restyle } from '../cells/restyle';
import { defineType } from '../objects/defineType';
import type { Json } from '../protocol/Json';
import { formatProtectionType } from './formatProtection';
import { rangeBordersType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';
import { rangeSizes, rangeSizeWrites } from './rangeSizes';
import { fileWord, HORIZONTAL, officeWord, VERTICAL } from './words';
import { flagIn, numberIn } from './written';

const look =
  (pick: (style: Style) => Json) =>
  (place: Place): Json =>
    commonLook(place, pick);

const align = (read: (value: unknown) => Partial<Alignment>) => (place: Place, value: unknown) => {
  requireAllowed(place.sheet, 'formatCells');
  restyle(place, { alignment: read(value) });
};

/** Excel.RangeFormat. A property of which the cells differ is `null`. */
export const rangeFormatType = defineType<Place>({
  name: 'RangeFormat',
  get: {
    horizontalAlignment: look((style) => officeWord(HORIZONTAL, style.alignment.horizontal)),
    verticalAlignment: look((style) => officeWord(VERTICAL, style.alignment.vertical)),
    wrapText: look((style) => style.alignment.wrap),
    indentLevel: look((style) => style.alignment.indent),
    shrinkToFit: look((style) => style.alignment.shrink),
    textOrientation: look((style) => rotationOf(style.alignment.rotation)),
    ...rangeSizes,
  },
  set: {
    horizontalAlignment: align((value) => ({ horizontal: fileWord(HORIZONTAL, value) })),
    verticalAlignment: align((value) => ({ vertical: fileWord(VERTICAL, value) })),
    wrapText: align((value) => ({ wrap: flagIn(value) })),
    indentLevel: align((value) => ({ indent: numberIn(value, 0, 250) })),
    shrinkToFit: align((value) => ({ shrink: flagIn(value) })),
    textOrientation: align((value) => ({ rotation: fileRotation(value) })),
    ...rangeSizeWrites,
  },
  links: {
    fill: (place) => rangeFillType.of(place),
    font: (place) => rangeFontType.of(place),
    borders: (place) => rangeBordersType.of(place),
    protection: (place) => formatProtectionType.of(place),
  },
  methods: { autofitColumns, autofitRows },
});

const STACKED = 255;
const STACKED_IN_OFFICE = 180;

/** The file counts downward angles from 90; Office as negative numbers; 180 is text one letter below another. */
function rotationOf(file: number): number {
  if (file === STACKED) return STACKED_IN_OFFICE;
  return file > 90 ? 90 - file : file;
}

function fileRotation(value: unknown): number {
  if (value === STACKED_IN_OFFICE) return STACKED;
  const angle = numberIn(value, -90, 90);
  return angle < 0 ? 90 - angle : angle;
}
