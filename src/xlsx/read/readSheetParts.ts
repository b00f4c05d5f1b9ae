import type { Area } from '../model/Area';
import type { ColumnRun } from '../model/Columns';
import type { DataValidation } from '../model/DataValidation';
import type { Hyperlink } from '../model/Hyperlink';
import { parseArea, parseAreas } from '../reference/a1';
import { buildAttributes } from '../xml/buildXml';
import { textOf } from '../xml/textOf';
import { attribute, child, childrenOf, flagOf, numberOf } from '../xml/XmlElement';
import type { SheetSource } from './SheetSource';

const COLUMN_READ = ['min', 'max', 'width', 'hidden', 'style', 'customWidth'];

/** The sheet's runs of columns. */
export function readColumns({ root }: SheetSource): ColumnRun[] {
  return childrenOf(child(root, 'cols'), 'col').map((column) => {
    const width = numberOf(column, 'width');
    const rest = [...column.attributes].filter(([name]) => !COLUMN_READ.includes(name));
    const more = buildAttributes(Object.fromEntries(rest));
    return {
      first: (numberOf(column, 'min') ?? 1) - 1,
      last: (numberOf(column, 'max') ?? 1) - 1,
      ...(width !== undefined && { width }),
      hidden: flagOf(column, 'hidden'),
      style: numberOf(column, 'style') ?? 0,
      ...(more !== '' && { more }),
    };
  });
}

/** The merged areas. */
export function readMerges({ root }: SheetSource): Area[] {
  const merges = childrenOf(child(root, 'mergeCells'), 'mergeCell');
  return merges.flatMap((merge) => parseArea(merge.attributes.get('ref') ?? '') ?? []);
}

/** The links, inside the workbook and outside. */
export function readHyperlinks({ root, relationships }: SheetSource): Hyperlink[] {
  return childrenOf(child(root, 'hyperlinks'), 'hyperlink').flatMap((link): Hyperlink[] => {
    const area = parseArea(link.attributes.get('ref') ?? '');
    const id = attribute(link, 'id');
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const { location, tooltip, display } = Object.fromEntries(link.attributes);
    if (!area) return [];
    return [
      {
        area,
        ...(location !== undefined && { location }),
        ...(id !== undefined && target !== undefined && { target }),
        ...(tooltip !== undefined && { tooltip }),
        ...(display !== undefined && { display }),
      },
    ];
  });
}

/** The rules for typing, to be shown; they stay in the file as they are. */
export function readValidations({ root, text }: SheetSource): DataValidation[] {
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').map((rule) => {
    const operator = rule.attributes.get('operator');
    const formulas = ['formula1', 'formula2'].map((name) => child(rule, name));
    const [formula1, formula2] = formulas.map((formula) => (formula ? textOf(text, formula) : undefined));
    return {
      areas: parseAreas(rule.attributes.get('sqref') ?? ''),
      type: rule.attributes.get('type') ?? 'none',
      ...(formula1 !== undefined && { formula1 }),
      ...(formula2 !== undefined && { formula2 }),
      ...(operator !== undefined && { operator }),
      xml: text.slice(rule.start, rule.end),
    };
  });
}
