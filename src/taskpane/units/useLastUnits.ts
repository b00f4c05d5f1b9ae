import { useState } from 'react';
import type { Units } from '../../application';

import type { SeenBy, Sight } from '../store/Sights';

/** The units as they were seen last: while they are read again the list stays, and with it what is typed and chosen. */
export function useLastUnits(sight: Sight<SeenBy['units']>): Units | null {
  const [last, setLast] = useState<Units | null>(null);
  const seen = sight.kind === 'seen' && sight.seen.kind === 'read' ? sight.seen.units : null;
  if (seen !== null && seen !== last) setLast(seen);
  return seen ?? (sight.kind === 'looking' || sight.kind === 'unseen' ? last : null);
}
