import { CheckmarkCircleRegular, DismissCircleRegular } from '@fluentui/react-icons';
import type { Observation } from '../../excel/selfcheck/Scenario';
import type { SelfCheckTexts } from '../../locales/SelfCheckTexts';
import { isSame } from './formatReport';
import { useSelfCheckStyles } from './SelfCheck.styles';

export interface ObservationsProps {
  readonly observations: readonly Observation[];
  readonly texts: SelfCheckTexts;
}

/** What was seen so far, each with a sign and a word, and both sides where they differ. */
export function Observations({ observations, texts }: ObservationsProps) {
  const styles = useSelfCheckStyles();
  return (
    <ul className={styles.list}>
      {observations.map((observation) => {
        const same = isSame(observation);
        return (
          <li key={observation.id} className={styles.line}>
            {same ? <CheckmarkCircleRegular aria-hidden /> : <DismissCircleRegular aria-hidden />}
            <span>
              {same ? texts.same : texts.different} · {texts.scenarios[observation.id] ?? observation.id}
              {same ? null : (
                <>
                  <br />
                  {texts.expected(observation.expected)}
                  <br />
                  {texts.observed(observation.observed === '' ? texts.nothing : observation.observed)}
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
