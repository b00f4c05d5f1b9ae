import type { CSSProperties } from 'react';
import type { Fill, Font } from '../../../xlsx';
import { lineHeight, pointsToPixels } from '../axis/pixels';
import { CELL_PADDING, INDENT } from '../scene/cellPadding';
import type { CellLayout } from '../scene/CellLayout';
import { fontFamily } from '../text/fontFamily';
import { lineOf } from './edges';

const GRID_LINE = '#d9d9d9';
const NONE = 'transparent';

const VERTICAL: Readonly<Record<string, CSSProperties['justifyContent']>> = {
  top: 'flex-start',
  center: 'center',
  justify: 'flex-start',
  distributed: 'center',
};
const SIDES = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

/** The look of a cell's box and of the text in it. */
export interface CellCss {
  readonly box: CSSProperties;
  readonly text: CSSProperties;
}

/**
 * The box is one pixel larger to the left and top, where it draws its own edges over its neighbours'; the grid lines are
 * its right and bottom edges.
 */
export function cellCss(cell: CellLayout, gridLines: boolean): CellCss {
  const fill = fillColor(cell.added?.fill) ?? fillColor(cell.style.fill);
  const line = fill ?? (gridLines ? GRID_LINE : NONE);
  const borders = { ...cell.borders, ...cell.added?.borders };
  const left = lineOf(borders.left, NONE);
  const top = lineOf(borders.top, NONE);
  return {
    box: {
      left: cell.x - 1,
      top: cell.y - 1,
      width: cell.width + 1,
      height: cell.height + 1,
      borderLeft: left.css,
      borderTop: top.css,
      borderRight: lineOf(borders.right, cell.isCrossed ? NONE : line).css,
      borderBottom: lineOf(borders.bottom, line).css,
      ...(fill === undefined ? {} : { backgroundColor: fill }),
    },
    text: {
      left: 1 - left.width - cell.over.left,
      top: 1 - top.width,
      width: cell.width + cell.over.left + cell.over.right,
      height: cell.height,
      ...textCss(cell),
    },
  };
}

function textCss(cell: CellLayout): CSSProperties {
  const { alignment } = cell.style;
  const font: Font = { ...cell.style.font, ...cell.added?.font };
  const indent = CELL_PADDING + alignment.indent * INDENT;
  return {
    ...fontCss(font),
    color: cell.added?.font?.color?.hex ?? cell.color ?? font.color?.hex ?? '#000',
    justifyContent: VERTICAL[alignment.vertical] ?? 'flex-end',
    alignItems: alignment.wrap ? 'stretch' : SIDES[cell.side],
    textAlign: cell.side,
    whiteSpace: alignment.wrap ? 'pre-wrap' : 'pre',
    paddingLeft: cell.side === 'left' ? indent : CELL_PADDING,
    paddingRight: cell.side === 'right' ? indent : CELL_PADDING,
    ...turned(alignment.rotation),
  };
}

function fontCss(font: Font): CSSProperties {
  const lines = [font.underline === 'none' ? '' : 'underline', font.strike ? 'line-through' : '']
    .join(' ')
    .trim();
  return {
    fontFamily: fontFamily(font.name),
    fontSize: pointsToPixels(font.size),
    lineHeight: `${String(lineHeight(font.size))}px`,
    ...(font.bold ? { fontWeight: 'bold' } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(lines === '' ? {} : { textDecoration: lines }),
  };
}

const STACKED = 255;

/** The file counts 1 to 90 degrees upwards, then 91 to 180 downwards; 255 is one sign below the other. */
function turned(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === STACKED)
    return { writingMode: 'vertical-rl', textOrientation: 'upright', alignItems: 'center' };
  const degrees = rotation > 90 ? rotation - 90 : -rotation;
  return {
    transform: `rotate(${String(degrees)}deg)`,
    overflow: 'visible',
    whiteSpace: 'pre',
    alignItems: 'center',
  };
}

function fillColor(fill: Fill | undefined): string | undefined {
  switch (fill?.kind) {
    case 'solid':
      return fill.color.hex;
    case 'pattern':
      return fill.background?.hex ?? fill.color?.hex;
    default:
      return undefined;
  }
}
