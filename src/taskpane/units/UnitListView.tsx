import { Section } from '../components/Section/Section';
import { ListControls } from './ListControls';
import { UnitLine } from './UnitLine';
import { useUnitsStyles } from './Units.styles';
import { useUnitsTexts } from './unitsTexts';
import type { UnitList } from './useUnitList';

/** Every unit of the ledger, to search, sort, choose and open. */
export function UnitListView({ list }: { readonly list: UnitList }) {
  const texts = useUnitsTexts();
  const styles = useUnitsStyles();
  const heading = texts.heading(list.all.length);
  return (
    <Section heading={heading}>
      <ListControls list={list} />
      {list.shown.length === 0 ? <p>{texts.none}</p> : null}
      <ul aria-label={heading} className={styles.list}>
        {list.shown.map((ranked) => (
          <UnitLine
            key={ranked.unit.name}
            ranked={ranked}
            sortKey={list.sorting.key}
            chosen={list.chosen.includes(ranked.unit.name)}
            onChoose={(isChosen) => {
              list.choose(ranked.unit.name, isChosen);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
