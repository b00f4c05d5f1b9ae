import type { CustomXmlPart } from '../../../xlsx';
import { HostError } from '../errors/HostError';
import { defineType, type TypeDefinition } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import { isLonger } from '../protocol/byteLength';
import type { Scope } from '../Scope';

interface PartTarget {
  readonly scope: Scope;
  readonly id: string;
}

interface PartsTarget {
  readonly scope: Scope;
  readonly namespace?: string;
}

function partOf({ scope, id }: PartTarget): CustomXmlPart {
  const part = scope.workbook.customXml.get(id);
  if (!part) throw new HostError('ItemNotFound');
  return part;
}

/** A part over 1 MB fails, as on the web. */
function checked(scope: Scope, xml: string): string {
  if (isLonger(xml, scope.options.customXmlLimit)) throw new HostError('GeneralException');
  return xml;
}

/** Excel.CustomXmlPart. */
export const partType = defineType<PartTarget>({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: (target) => partOf(target).id,
    namespaceUri: (target) => partOf(target).namespace,
  },
  methods: {
    getXml: (target) => partOf(target).xml,
    setXml: (target, args) => {
      target.scope.workbook.customXml.set(partOf(target).id, checked(target.scope, args.text(0)));
      return null;
    },
    delete: (target) => {
      target.scope.workbook.customXml.remove(partOf(target).id);
      return null;
    },
  },
});

function parts({ scope, namespace }: PartsTarget): readonly CustomXmlPart[] {
  return scope.workbook.customXml.all.filter(
    (part) => namespace === undefined || part.namespace === namespace,
  );
}

function objectOf({ scope }: PartsTarget, part: CustomXmlPart | undefined): HostObject | null {
  return part ? partType.of({ scope, id: part.id }) : null;
}

function required(target: PartsTarget, part: CustomXmlPart | undefined): HostObject {
  const object = objectOf(target, part);
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

const find = (target: PartsTarget, id: unknown) => parts(target).find((part) => part.id === id);

/** The only part, nothing where there is none; several are an error. */
function only(target: PartsTarget): CustomXmlPart | undefined {
  const [part, more] = parts(target);
  if (more) throw new HostError('GeneralException');
  return part;
}

const shared = {
  items: (target: PartsTarget) => parts(target).flatMap((part) => objectOf(target, part) ?? []),
  item: (target: PartsTarget, key: unknown) => required(target, find(target, key)),
};

const methods: NonNullable<TypeDefinition<PartsTarget>['methods']> = {
  getCount: (target) => parts(target).length,
  getItem: (target, args) => required(target, find(target, args.text(0))),
  getItemOrNullObject: (target, args) => objectOf(target, find(target, args.text(0))),
};

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export const scopedPartsType = defineType<PartsTarget>({
  name: 'CustomXmlPartScopedCollection',
  ...shared,
  methods: {
    ...methods,
    getOnlyItem: (target) => required(target, only(target)),
    getOnlyItemOrNullObject: (target) => objectOf(target, only(target)),
  },
});

/** Excel.CustomXmlPartCollection. */
export const customXmlPartsType = defineType<PartsTarget>({
  name: 'CustomXmlPartCollection',
  ...shared,
  methods: {
    ...methods,
    add: (target, args) => {
      const part = target.scope.workbook.customXml.add(checked(target.scope, args.text(0)));
      return required(target, part);
    },
    getByNamespace: ({ scope }, args) => scopedPartsType.of({ scope, namespace: args.text(0) }),
  },
});
