import { Button } from '@fluentui/react-components';
import { Choice } from '../components/Choice/Choice';
import { TextField } from '../components/TextField/TextField';
import { knownFigures, type SortKey } from './sortUnits';
import { useUnitsStyles } from './Units.styles';
import { useUnitsTexts } from './unitsTexts';
import type { UnitList } from './useUnitList';

/** What the list can be sorted by, with a word for each; only figures that the workbook tells. */
function useSortOptions({ all }: UnitList): readonly { readonly value: SortKey; readonly label: string }[] {
  const texts = useUnitsTexts();
  return [
    { value: 'ledger', label: texts.byLedger },
    { value: 'name', label: texts.byName },
    ...knownFigures(all).map((figure) => ({ value: figure, label: texts.figure[figure] })),
  ];
}

/** Search, order, and choosing all or none of what is shown; how many are shown is announced. */
export function ListControls({ list }: { readonly list: UnitList }) {
  const texts = useUnitsTexts();
  const styles = useUnitsStyles();
  const options = useSortOptions(list);
  const { key, falling } = list.sorting;
  const byFigure = key !== 'ledger' && key !== 'name';
  return (
    <>
      <div className={styles.controls}>
        <TextField label={texts.search} value={list.typed} onType={list.type} />
        <Choice
          label={texts.sort}
          value={key}
          options={options}
          onChoose={(value) => {
            const chosen = options.find((option) => option.value === value);
            if (chosen !== undefined) list.sort({ key: chosen.value, falling });
          }}
        />
        {byFigure ? (
          <Choice
            label={texts.order}
            value={falling ? 'falling' : 'rising'}
            options={[
              { value: 'falling', label: texts.falling },
              { value: 'rising', label: texts.rising },
            ]}
            onChoose={(value) => {
              list.sort({ key, falling: value === 'falling' });
            }}
          />
        ) : null}
      </div>
      <div className={styles.row}>
        <Button size="small" onClick={list.chooseShown}>
          {texts.chooseShown}
        </Button>
        <Button size="small" onClick={list.chooseNone}>
          {texts.chooseNone}
        </Button>
        <span role="status" className={styles.quiet}>
          {texts.shown({
            shown: String(list.shown.length),
            all: String(list.all.length),
            chosen: String(list.chosen.length),
          })}
        </span>
      </div>
    </>
  );
}
