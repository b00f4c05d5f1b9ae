import type { Area, Sheet } from '../../xlsx';
import { Place } from './cells/Place';
import type { HostObject } from './objects/HostObject';
import type { HostType } from './objects/defineType';
import type { Make, Scope } from './Scope';
import { rangeAreasType } from './types/rangeAreas';
import { rangeType } from './types/range';
import { tableType } from './types/table';
import { worksheetType } from './types/worksheet';

/** The makers of one pane's objects. */
export function makeObjects(scopeOf: () => Scope): Make {
  const cells = (type: HostType<Place>, sheet: Sheet, areas: readonly Area[]): HostObject => {
    const scope = scopeOf();
    const place = new Place(scope, sheet, areas);
    return scope.references.watch(type.of(place), place);
  };
  return {
    range: (sheet, area) => cells(rangeType, sheet, [area]),
    rangeAreas: (sheet, areas) => cells(rangeAreasType, sheet, areas),
    worksheet: (sheet) => worksheetType.of({ scope: scopeOf(), sheet }),
    table: (sheet, table) => tableType.of({ scope: scopeOf(), sheet, id: table.id }),
    placeOf: (object) => rangeType.targetOf(object) ?? rangeAreasType.targetOf(object),
    sheetOf: (object) => worksheetType.targetOf(object)?.sheet,
  };
}
