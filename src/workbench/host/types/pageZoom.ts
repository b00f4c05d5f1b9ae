import type { PageScale } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import type { Json } from '../protocol/Json';
import { recordIn } from './written';

const MAX_PAGES = 32_767;

/** `pageLayout.zoom` is read and written as a whole: a percentage, or a fit to pages. */
export function zoomJson(scale: PageScale): Json {
  if (scale.kind === 'percent')
    return { scale: scale.percent, horizontalFitToPages: null, verticalFitToPages: null };
  return {
    horizontalFitToPages: pagesJson(scale.across),
    verticalFitToPages: pagesJson(scale.down),
    scale: null,
  };
}

const pagesJson = (pages: number): Json => (pages === 0 ? null : pages);

/** What a written zoom makes of the old one. 0 or nothing for one direction: as many pages as it takes. */
export function readZoom(value: unknown, old: PageScale): PageScale {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = recordIn(value);
  const fits = isGiven(across) || isGiven(down);
  if (isGiven(scale)) {
    if (fits || typeof scale !== 'number' || scale < 10 || scale > 400)
      throw new HostError('InvalidArgument');
    return { kind: 'percent', percent: scale };
  }
  return fits ? { kind: 'fit', across: pages(across), down: pages(down) } : old;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function pages(value: unknown): number {
  if (!isGiven(value)) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > MAX_PAGES) {
    throw new HostError('InvalidArgument');
  }
  return value;
}
