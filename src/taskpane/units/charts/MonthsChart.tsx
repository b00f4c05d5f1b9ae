import { HorizontalBarChart } from '@fluentui/react-charts';
import Fraction from 'fraction.js';
import { useSpeech } from '../../PaneContext';
import { showShare } from '../../texts/shown';
import { useUnitsTexts } from '../unitsTexts';
import type { MonthCoverage } from './chartData';
import { ChartTable } from './ChartTable';
import { useChartsStyles } from './Charts.styles';
import { Drawing } from './Drawing';
import { fillOf } from './Patterns';

function useSaid() {
  const { charts } = useUnitsTexts();
  const { locale } = useSpeech().texts;
  return ({ month, marked, projects }: MonthCoverage) => ({
    month: charts.monthName({ year: String(month.year), month: String(month.month) }),
    marked: String(marked),
    projects: String(projects),
    share: projects === 0 ? '' : showShare(new Fraction(marked, projects), locale),
  });
}

function barOf({ marked, projects }: MonthCoverage, title: string) {
  const point = (legend: string, x: number, color: string) => ({
    legend,
    color,
    placeHolder: x === 0 || legend === ' ',
    horizontalBarChartdata: { x, total: projects },
  });
  const rest = projects - marked;
  return {
    chartTitle: title,
    chartData: [
      ...(marked > 0 ? [point('marked', marked, fillOf('completed'))] : []),
      ...(rest > 0 ? [point(' ', rest, 'transparent')] : []),
    ],
  };
}

/** How many assessed projects published something in each month. */
export function MonthsChart({ months }: { readonly months: readonly MonthCoverage[] }) {
  const { charts } = useUnitsTexts();
  const styles = useChartsStyles();
  const said = useSaid();
  return (
    <>
      <h3 className={styles.heading}>{charts.months}</h3>
      <div>{charts.monthsMeans}</div>
      <Drawing>
        <HorizontalBarChart
          data={months.map((month) => barOf(month, charts.monthBar(said(month))))}
          chartDataMode="hidden"
          hideTooltip
          showLegendForSinglePointBar
        />
      </Drawing>
      <ChartTable
        caption={charts.months}
        columns={[charts.month, charts.marked, charts.projects, charts.share]}
        rows={months.map((one) => {
          const { month, marked, projects, share } = said(one);
          return [month, marked, projects, share];
        })}
      />
    </>
  );
}
