import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../../../xlsx';
import { absoluteReference, readAddress } from '../cells/areas';
import { HostError } from '../errors/HostError';
import type { Arguments } from '../objects/Arguments';
import type { HostObject, Outcome } from '../objects/HostObject';
import type { SheetTarget } from './SheetTarget';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';
/** One of the measures that `setPrintMargins` takes, in inches. */
const UNITS: Readonly<Record<string, number>> = { Points: 1 / 72, Inches: 1, Centimeters: 1 / 2.54 };

function argumentAreas({ scope, sheet }: SheetTarget, args: Arguments): readonly Area[] {
  const place = scope.make.placeOf(args.object(0));
  return (
    place?.areas ??
    args
      .text(0)
      .split(',')
      .map((part) => readAddress(scope, sheet, part.trim()))
  );
}

function write({ scope, sheet }: SheetTarget, name: string, areas: readonly Area[]): void {
  const formula = absoluteReference(scope, sheet, areas);
  scope.workbook.names.set({ name, formula, sheet: sheet.id, hidden: false });
}

function areasOf({ scope, sheet }: SheetTarget, name: string): readonly Area[] {
  const { formula = '' } = scope.workbook.names.get(name, sheet.id) ?? {};
  const parts = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return parts.flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

const isRows = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

function setTitles(target: SheetTarget, rows: boolean, args: Arguments): Outcome {
  const [area] = argumentAreas(target, args);
  if (!area) throw new HostError('InvalidArgument');
  const given = rows ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
  const others = areasOf(target, TITLES).filter((other) => isRows(other) !== rows);
  write(target, TITLES, rows ? [...others, given] : [given, ...others]);
  return null;
}

function titles(target: SheetTarget, rows: boolean): HostObject | null {
  const area = areasOf(target, TITLES).find((other) => isRows(other) === rows);
  return area ? target.scope.make.range(target.sheet, area) : null;
}

function printArea(target: SheetTarget): HostObject | null {
  const areas = areasOf(target, AREA);
  return areas.length > 0 ? target.scope.make.rangeAreas(target.sheet, areas) : null;
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function setMargins({ sheet }: SheetTarget, args: Arguments): Outcome {
  const unit = UNITS[args.word(0, Object.keys(UNITS), 'Points')] ?? 1;
  const old = sheet.page.margins ?? {
    left: 0.7,
    right: 0.7,
    top: 0.75,
    bottom: 0.75,
    header: 0.3,
    footer: 0.3,
  };
  const given = Object.entries(args.record(1)).flatMap(([side, value]) =>
    typeof value === 'number' && side in old ? [[side, value * unit] as const] : [],
  );
  sheet.changePage({ margins: { ...old, ...Object.fromEntries(given) } });
  return null;
}

/** Methods of a page layout. Print area and titles are names of the sheet, as in the file. */
export const pageMethods: Readonly<Record<string, (target: SheetTarget, args: Arguments) => Outcome>> = {
  setPrintArea: (target, args) => {
    write(target, AREA, argumentAreas(target, args));
    return null;
  },
  setPrintTitleRows: (target, args) => setTitles(target, true, args),
  setPrintTitleColumns: (target, args) => setTitles(target, false, args),
  setPrintMargins: setMargins,
  getPrintArea: (target) => required(printArea(target)),
  getPrintAreaOrNullObject: printArea,
  getPrintTitleRows: (target) => required(titles(target, true)),
  getPrintTitleRowsOrNullObject: (target) => titles(target, true),
  getPrintTitleColumns: (target) => required(titles(target, false)),
  getPrintTitleColumnsOrNullObject: (target) => titles(target, false),
};
