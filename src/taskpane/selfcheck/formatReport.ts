import type { Observation } from '../../excel/selfcheck/Scenario';
import type { SelfCheckTexts } from '../../locales/SelfCheckTexts';

/** Whether Excel did what is assumed. */
export function isSame({ expected, observed }: Observation): boolean {
  return expected === observed;
}

/** A report as text, one scenario a line with its id, so that whoever receives it finds its row in docs/fidelity.md. */
export function formatReport(
  observations: readonly Observation[],
  texts: SelfCheckTexts,
  about: readonly string[],
): string {
  const same = observations.filter(isSame).length;
  const lines = observations.map((observation) => {
    const sign = isSame(observation) ? texts.same : texts.different;
    const { id, expected, observed } = observation;
    return [sign, id, texts.scenarios[id] ?? '', texts.expected(expected), texts.observed(observed)].join(
      '\t',
    );
  });
  return [...about, texts.summary(same, observations.length), ...lines].join('\n');
}
