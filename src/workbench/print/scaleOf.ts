import type { PageScale } from '../../xlsx';
import type { Paper } from './paperOf';

/** How much smaller a sheet prints: its own percentage, or whatever fits the pages asked for; a fit never enlarges. */
export function scaleOf(
  scale: PageScale,
  { room }: Paper,
  size: { readonly width: number; readonly height: number },
): number {
  if (scale.kind === 'percent') return scale.percent / 100;
  const across = scale.across === 0 ? 1 : (room.width * scale.across) / size.width;
  const down = scale.down === 0 ? 1 : (room.height * scale.down) / size.height;
  return Math.min(1, across, down);
}
