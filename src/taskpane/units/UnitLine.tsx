import { Checkbox } from '@fluentui/react-components';
import type { UnitFigure } from '../../application';
import { useSpeech } from '../PaneContext';
import { sayFigure, sayUnit } from './sayFigures';
import { isFigure, type RankedUnit, type SortKey } from './sortUnits';
import { UnitDetails } from './UnitDetails';
import { useUnitsStyles } from './Units.styles';
import { useUnitsTexts } from './unitsTexts';

export interface UnitLineProps {
  readonly ranked: RankedUnit;
  readonly sortKey: SortKey;
  readonly chosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function Rank({ ranked, figure }: { readonly ranked: RankedUnit; readonly figure: UnitFigure }) {
  const texts = useUnitsTexts();
  const styles = useUnitsStyles();
  const { locale } = useSpeech().texts;
  const value = ranked.unit.figures[figure];
  const name = texts.figure[figure];
  return (
    <span className={styles.rank}>
      {ranked.rank === null || value === null
        ? texts.noFigure({ figure: name })
        : texts.rank({ rank: String(ranked.rank), figure: name, value: sayFigure(figure, value, locale) })}
    </span>
  );
}

/** One unit: its box to choose it by, its figures, and its items when it is opened. Items without a unit have no box. */
export function UnitLine({ ranked, sortKey, chosen, onChoose }: UnitLineProps) {
  const texts = useUnitsTexts();
  const styles = useUnitsStyles();
  const speech = useSpeech();
  const { unit } = ranked;
  const name = unit.name === '' ? texts.noUnit : unit.name;
  return (
    <li className={styles.unit}>
      {unit.name === '' ? null : (
        <Checkbox
          aria-label={texts.choose({ unit: name })}
          checked={chosen}
          onChange={(_, data) => {
            onChoose(data.checked === true);
          }}
        />
      )}
      <details className={styles.details}>
        <summary className={styles.summary}>
          <span className={styles.name}>{name}</span>
          {isFigure(sortKey) ? <Rank ranked={ranked} figure={sortKey} /> : null}
          {sayUnit(unit, texts, speech).map((fact) => (
            <span key={fact} className={styles.figures}>
              {fact}
            </span>
          ))}
        </summary>
        <UnitDetails unit={unit} name={name} />
      </details>
    </li>
  );
}
