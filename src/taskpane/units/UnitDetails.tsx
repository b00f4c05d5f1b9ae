import type { ItemResult, UnitReading } from '../../application';
import { ItemLine } from '../components/ItemList/ItemLine';
import { PagedList } from '../components/ItemList/PagedList';
import { nameOf } from '../components/Result/nameOf';
import type { UnitsPageTexts } from '../../locales/UnitsPageTexts';
import { useSpeech } from '../PaneContext';
import { showCell, showShare } from '../texts/shown';
import { useUnitsStyles } from './Units.styles';
import { useUnitsTexts } from './unitsTexts';

/** What is amiss with an item's acceptance, in words; empty where nothing is. */
function gapOf({ acceptanceGap }: ItemResult, { gap }: UnitsPageTexts): string {
  return acceptanceGap === undefined ? '' : gap[acceptanceGap.kind];
}

/** The assessed projects of a unit with the months in which they published nothing. */
function Silent({ unit }: { readonly unit: UnitReading }) {
  const texts = useUnitsTexts();
  const { listMark } = useSpeech().texts;
  const styles = useUnitsStyles();
  const { dynamics } = unit;
  if (dynamics === null) return null;
  if (dynamics.without === 0) return <div className={styles.quiet}>{texts.everyMonth}</div>;
  return dynamics.projects
    .filter(({ without }) => without.length > 0)
    .map(({ name, without }) => {
      const months = without.map(({ month }) => texts.charts.monthName({ year: '', month: String(month) }));
      return (
        <div key={name} className={styles.quiet}>
          {texts.silentProject({ project: name, months: months.join(listMark) })}
        </div>
      );
    });
}

/** What a unit is opened for: its items, each leading to its cell, its spellings, and its silent months. */
export function UnitDetails({ unit, name }: { readonly unit: UnitReading; readonly name: string }) {
  const texts = useUnitsTexts();
  const styles = useUnitsStyles();
  const speech = useSpeech();
  const { lists, listMark, locale } = speech.texts;
  return (
    <>
      {unit.spellings.length < 2 ? null : (
        <div className={styles.quiet}>{texts.spellings({ names: unit.spellings.join(listMark) })}</div>
      )}
      <PagedList
        label={texts.list({ unit: name })}
        lines={unit.items}
        keyOf={({ cell }) => showCell(cell)}
        render={(item) => (
          <ItemLine
            cell={item.cell}
            name={nameOf(item)}
            ratio={item.effectiveShown === '' ? texts.noRatio : item.effectiveShown}
            light={item.light}
            lines={[
              item.band === null ? '' : speech.words.bands[item.band],
              item.acceptance === null ? '' : lists.acceptance({ ratio: showShare(item.acceptance, locale) }),
              gapOf(item, texts),
              item.review ? texts.figure.review : '',
            ]}
          />
        )}
      />
      <Silent unit={unit} />
    </>
  );
}
