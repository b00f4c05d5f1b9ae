import { useState } from 'react';
import { monthNumber, monthOfNumber, type Month } from '../../domain/dynamics/Month';
import type { DynamicsRequest } from '../store/PaneActions';

/** What a user chooses over what was found; what is not touched is left to the rules. */
export interface DynamicsChoice {
  readonly request: DynamicsRequest;
  readonly setFirst: (month: Month) => void;
  readonly setLast: (month: Month) => void;
  readonly setRoster: (sheet: string) => void;
}

/** The choices of the page while it is shown. */
export function useDynamicsChoice(): DynamicsChoice {
  const [request, setRequest] = useState<DynamicsRequest>({});
  return {
    request,
    setFirst: (first) => {
      setRequest({ ...request, first });
    },
    setLast: (last) => {
      setRequest({ ...request, last });
    },
    setRoster: (roster) => {
      setRequest({ ...request, roster });
    },
  };
}

/** The months that may be chosen around a period: the whole years that it touches. */
export function monthsAround(first: Month, last: Month): readonly Month[] {
  const start = monthNumber({ year: first.year, month: 1 });
  const end = monthNumber({ year: last.year, month: 12 });
  return Array.from({ length: end - start + 1 }, (_, index) => monthOfNumber(start + index));
}
