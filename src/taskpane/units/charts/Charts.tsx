import type { Units } from '../../../application';
import { useUnitsTexts } from '../unitsTexts';
import { BandsChart } from './BandsChart';
import { coverageByMonth } from './chartData';
import { MonthsChart } from './MonthsChart';
import { Patterns } from './Patterns';

/** Items by unit and band, and coverage by month. */
export function Charts({ units }: { readonly units: Units }) {
  const { charts } = useUnitsTexts();
  const months = coverageByMonth(units);
  return (
    <>
      <Patterns />
      <BandsChart units={units.units} />
      {months.length === 0 ? <div>{charts.noMonths}</div> : <MonthsChart months={months} />}
    </>
  );
}
