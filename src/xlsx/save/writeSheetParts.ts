import type { Area } from '../model/Area';
import type { DataValidation } from '../model/DataValidation';
import type { ColumnRun } from '../model/Columns';
import { areaAddress } from '../reference/a1';
import { readAttributes } from '../xml/attributes';
import type { PartEdits } from './PartEdits';

/** Writes the runs of columns. */
export function writeColumns(
  part: PartEdits,
  runs: readonly ColumnRun[],
  styleNumber: (id: number) => number,
): void {
  const columns = runs.map((run) =>
    part.element('col', {
      min: run.first + 1,
      max: run.last + 1,
      width: run.width ?? 8.43,
      style: run.style === 0 ? undefined : styleNumber(run.style),
      hidden: run.hidden ? true : undefined,
      customWidth: run.width === undefined ? undefined : true,
      ...Object.fromEntries(readAttributes(run.more ?? '', 0, run.more?.length ?? 0)),
    }),
  );
  part.setChild('cols', columns.length === 0 ? '' : part.element('cols', {}, columns.join('')));
}

/** Writes the merged areas. */
export function writeMerges(part: PartEdits, areas: readonly Area[]): void {
  const merges = areas.map((area) => part.element('mergeCell', { ref: areaAddress(area) })).join('');
  part.setChild(
    'mergeCells',
    merges === '' ? '' : part.element('mergeCells', { count: areas.length }, merges),
  );
}

/** Writes the rules for typing with the areas to which they moved; their own XML stays. */
export function writeValidations(part: PartEdits, rules: readonly DataValidation[]): void {
  const xml = rules.map((rule) => {
    const areas = rule.areas.map(areaAddress).join(' ');
    return rule.xml.replace(/\ssqref=(?:"[^"]*"|'[^']*')/, ` sqref="${areas}"`);
  });
  const old = Object.fromEntries(part.child('dataValidations')?.attributes ?? []);
  const attributes = { ...old, count: xml.length };
  part.setChild(
    'dataValidations',
    xml.length === 0 ? '' : part.element('dataValidations', attributes, xml.join('')),
  );
}

/** Writes the area that holds cells, where the file says one and it grew. */
export function writeDimension(part: PartEdits, area: Area | undefined): void {
  if (area && part.child('dimension')) part.patchChild('dimension', { ref: areaAddress(area) });
}
