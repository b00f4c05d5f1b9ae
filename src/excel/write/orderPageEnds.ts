import type { SheetDescription } from '../../domain/sheet/SheetDescription';
import type { Order } from './Order';

/**
 * Draws the line under each page's last row: where only the row below carries it, it is printed on the next page and the
 * table stays open at the foot of its own.
 */
export function orderPageEnds(
  getSheet: (context: Excel.RequestContext) => Excel.Worksheet,
  { print }: SheetDescription,
): readonly Order[] {
  const { breaks, printArea } = print;
  if (printArea === null || breaks.length === 0) return [];
  return [
    {
      weight: 500 * breaks.length,
      queue: (context) => {
        const sheet = getSheet(context);
        for (const row of breaks) {
          const { borders } = sheet.getRangeByIndexes(row - 1, printArea.column, 1, printArea.columns).format;
          const line = borders.getItem('EdgeBottom');
          line.style = 'Continuous';
          line.color = '#000000';
          line.weight = 'Thin';
        }
      },
    },
  ];
}
