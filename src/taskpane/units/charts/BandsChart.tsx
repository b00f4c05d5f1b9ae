import { HorizontalBarChart } from '@fluentui/react-charts';
import type { UnitReading } from '../../../application';
import { useSpeech } from '../../PaneContext';
import { sayBands } from '../sayFigures';
import { useUnitsTexts } from '../unitsTexts';
import { countOf, parts } from './chartData';
import { ChartTable } from './ChartTable';
import { useChartsStyles } from './Charts.styles';
import { Drawing } from './Drawing';
import { fillOf, Sample } from './Patterns';

function Legend() {
  const { charts } = useUnitsTexts();
  const styles = useChartsStyles();
  return (
    <ul className={styles.legend}>
      {parts.map((part) => (
        <li key={part} className={styles.key}>
          <Sample part={part} />
          {charts.band[part]}
        </li>
      ))}
    </ul>
  );
}

/** A bar as long as the unit's items are many, beside the unit with the most of them. */
function barOf(unit: UnitReading, most: number, title: string) {
  const drawn = parts
    .map((part) => ({ part, count: countOf(unit, part) }))
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => ({
      legend: part,
      color: fillOf(part),
      horizontalBarChartdata: { x: count, total: most },
    }));
  const rest = most - unit.items.length;
  const padding = {
    legend: ' ',
    color: 'transparent',
    placeHolder: true,
    horizontalBarChartdata: { x: rest, total: most },
  };
  return { chartTitle: title, chartData: rest > 0 ? [...drawn, padding] : drawn };
}

/** Every unit's items by band, each bar with its counts in words above it. */
export function BandsChart({ units }: { readonly units: readonly UnitReading[] }) {
  const texts = useUnitsTexts();
  const speech = useSpeech();
  const styles = useChartsStyles();
  const { charts } = texts;
  const nameOf = ({ name }: UnitReading) => (name === '' ? texts.noUnit : name);
  const most = Math.max(1, ...units.map(({ items }) => items.length));
  return (
    <>
      <h3 className={styles.heading}>{charts.bands}</h3>
      <Legend />
      <Drawing>
        <HorizontalBarChart
          data={units.map((unit) =>
            barOf(unit, most, charts.bar({ unit: nameOf(unit), bands: sayBands(unit, texts, speech) })),
          )}
          chartDataMode="hidden"
          hideTooltip
          showLegendForSinglePointBar
        />
      </Drawing>
      <ChartTable
        caption={charts.bands}
        columns={[charts.unit, ...parts.map((part) => charts.band[part]), charts.total]}
        rows={units.map((unit) => [
          nameOf(unit),
          ...parts.map((part) => String(countOf(unit, part))),
          String(unit.items.length),
        ])}
      />
    </>
  );
}
