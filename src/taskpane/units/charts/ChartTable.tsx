import { Disclosure } from '../../components/Disclosure/Disclosure';
import { useUnitsTexts } from '../unitsTexts';
import { useChartsStyles } from './Charts.styles';

export interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each begins with its name. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart's figures as a table, for screen readers and for whoever would rather read. */
export function ChartTable({ caption, columns, rows }: ChartTableProps) {
  const { charts } = useUnitsTexts();
  const styles = useChartsStyles();
  return (
    <Disclosure summary={charts.table({ chart: caption })}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...values]) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {values.map((value, index) => (
                <td key={columns[index + 1]} className={styles.cell}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
