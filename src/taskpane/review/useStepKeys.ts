import { useEffect } from 'react';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Keys that a field or a choice needs for itself are left to it. */
function isTaken({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, [role="tablist"]') !== null
  );
}

/** The keys ← and → as steps, wherever in the pane the focus is. */
export function useStepKeys(move: (step: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || isTaken(event)) return;
      event.preventDefault();
      move(step);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [move]);
}
