import { parseArea, type DefinedName, type Sheet } from '../../../xlsx';
import { absoluteReference, sheetOfAddress } from '../cells/areas';
import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { Json } from '../protocol/Json';
import type { Scope } from '../Scope';
import { flagIn, textIn } from './written';

/** Names of the workbook (`sheet` left out) or of one sheet. */
export interface NamesTarget {
  readonly scope: Scope;
  readonly sheet: Sheet | undefined;
}

interface NameTarget extends NamesTarget {
  readonly name: string;
}

/** Excel's own names (print areas, filters) are hidden here as in Excel, under their short form. */
const BUILT_IN = '_xlnm.';

function nameOf({ scope, sheet, name }: NameTarget): DefinedName {
  const found = scope.workbook.names.get(name, sheet?.id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

/** Excel.NamedItem. */
export const nameType = defineType<NameTarget>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  get: {
    name: (target) => shown(nameOf(target).name),
    formula: (target) => `=${nameOf(target).formula}`,
    comment: (target) => nameOf(target).comment ?? '',
    visible: (target) => !nameOf(target).hidden,
    scope: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook'),
    type: (target) => typeOf(nameOf(target).formula),
    value: (target) => valueOf(nameOf(target).formula),
  },
  set: {
    visible: (target, value) => {
      target.scope.workbook.names.set({ ...nameOf(target), hidden: !flagIn(value) });
    },
    comment: (target, value) => {
      target.scope.workbook.names.set({ ...nameOf(target), comment: textIn(value) });
    },
    formula: (target, value) => {
      target.scope.workbook.names.set({ ...nameOf(target), formula: textIn(value).replace(/^=/, '') });
    },
  },
  links: {
    worksheetOrNullObject: ({ scope, sheet }) => (sheet ? scope.make.worksheet(sheet) : null),
    worksheet: ({ scope, sheet }) => {
      if (!sheet) throw new HostError('InvalidOperation');
      return scope.make.worksheet(sheet);
    },
  },
  methods: {
    delete: (target) => {
      target.scope.workbook.names.remove(nameOf(target).name, target.sheet?.id);
      return null;
    },
    getRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});

const shown = (name: string): string => (name.startsWith(BUILT_IN) ? name.slice(BUILT_IN.length) : name);

function typeOf(formula: string): string {
  if (formula.startsWith('"')) return 'String';
  if (/^[-+]?[\d.]+$/.test(formula)) return 'Double';
  if (/^(?:TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  return formula.includes('#REF!') ? 'Error' : 'Range';
}

function valueOf(formula: string): Json {
  const type = typeOf(formula);
  if (type === 'Double') return Number(formula);
  return type === 'String' ? formula.slice(1, -1).replaceAll('""', '"') : formula;
}

function rangeOf(target: NameTarget): HostObject | null {
  const { formula } = nameOf(target);
  const area = parseArea(formula.slice(formula.lastIndexOf('!') + 1));
  const home = target.sheet ?? target.scope.workbook.activeSheet;
  if (!area || !home || typeOf(formula) !== 'Range') return null;
  return target.scope.make.range(sheetOfAddress(target.scope, formula, home), area);
}

function all({ scope, sheet }: NamesTarget): readonly DefinedName[] {
  return scope.workbook.names.all.filter((name) => name.sheet === sheet?.id);
}

function objectOf(target: NamesTarget, found: DefinedName | undefined): HostObject | null {
  return found ? nameType.of({ scope: target.scope, sheet: target.sheet, name: found.name }) : null;
}

function required(target: NamesTarget, key: unknown): HostObject {
  const object = objectOf(target, find(target, key));
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

function find({ scope, sheet }: NamesTarget, key: unknown): DefinedName | undefined {
  return typeof key === 'string' ? scope.workbook.names.get(key, sheet?.id) : undefined;
}

/** Excel.NamedItemCollection. */
export const namesType = defineType<NamesTarget>({
  name: 'NamedItemCollection',
  items: (target) => all(target).flatMap((name) => objectOf(target, name) ?? []),
  item: required,
  methods: {
    add: (target, args) => {
      const name = args.text(0);
      if (find(target, name)) throw new HostError('ItemAlreadyExists');
      const place = target.scope.make.placeOf(args.object(1));
      const formula = place
        ? absoluteReference(target.scope, place.sheet, place.areas)
        : constant(args.raw(1));
      const comment = args.optionalText(2);
      const scoped = target.sheet ? { sheet: target.sheet.id } : {};
      target.scope.workbook.names.set({
        name,
        formula,
        hidden: false,
        ...scoped,
        ...(comment === undefined ? {} : { comment }),
      });
      return required(target, name);
    },
    getCount: (target) => all(target).length,
    getItem: (target, args) => required(target, args.text(0)),
    getItemOrNullObject: (target, args) => objectOf(target, find(target, args.text(0))),
  },
});

/** What a name stands for when it is no range: a formula or reference with `=`, a number, or a text. */
function constant(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value.startsWith('=') ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
}
