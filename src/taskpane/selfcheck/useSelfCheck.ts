import { useState } from 'react';
import type { Observation } from '../../excel/selfcheck/Scenario';
import { toFault, type Fault } from '../store/toFault';
import type { SelfCheckServices } from './SelfCheckServices';

/** Where the self-check is: it asks before it touches a workbook that is not empty. */
export type SelfCheckStage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'scratch-opened' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly fault: Fault };

export interface SelfCheck {
  readonly stage: SelfCheckStage;
  readonly observations: readonly Observation[];
  readonly start: () => Promise<void>;
  readonly agree: () => Promise<void>;
  readonly openScratch: () => Promise<void>;
}

/** Runs the self-check, in an empty workbook at once, in another only when the user agreed. */
export function useSelfCheck(services: SelfCheckServices): SelfCheck {
  const [stage, setStage] = useState<SelfCheckStage>({ kind: 'ready' });
  const [observations, setObservations] = useState<readonly Observation[]>([]);

  async function guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      setStage({ kind: 'failed', fault: toFault(thrown) });
    }
  }

  const agree = (): Promise<void> =>
    guard(async () => {
      setObservations([]);
      setStage({ kind: 'running' });
      await services.runSelfCheck((observation) => {
        setObservations((before) => [...before, observation]);
      });
      setStage({ kind: 'done' });
    });

  return {
    stage,
    observations,
    agree,
    start: () =>
      guard(async () => {
        if (await services.isWorkbookEmpty()) await agree();
        else setStage({ kind: 'asking' });
      }),
    openScratch: () =>
      guard(async () => {
        await services.openScratchWorkbook();
        setStage({ kind: 'scratch-opened' });
      }),
  };
}
