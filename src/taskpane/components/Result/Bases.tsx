import type { Figures } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { Disclosure } from '../Disclosure/Disclosure';

const BASES = [
  'decided',
  'platform',
  'computed',
  'stated',
  'claimed-complete',
  'reported',
  'missing',
] as const;

/** By which rule the ratios came, counted. */
export function Bases({ bases }: { readonly bases: Figures['bases'] }) {
  const { texts, words } = useSpeech();
  return (
    <Disclosure summary={texts.result.basesHeading}>
      <ul>
        {BASES.filter((basis) => bases[basis] > 0).map((basis) => (
          <li key={basis}>
            {words.bases[basis]} {texts.result.count(bases[basis])}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
