import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { Json } from '../protocol/Json';
import type { Scope } from '../Scope';

interface SettingTarget {
  readonly scope: Scope;
  readonly key: string;
}

function jsonOf({ scope, key }: SettingTarget): string {
  const json = scope.workbook.settings.get(key);
  if (json === undefined) throw new HostError('ItemNotFound');
  return json;
}

/** Excel.Setting: a value is any JSON; the file holds it as text. */
export const settingType = defineType<SettingTarget>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  get: {
    key: ({ key }) => key,
    value: (target) => JSON.parse(jsonOf(target)) as Json,
  },
  set: {
    value: (target, value) => {
      jsonOf(target);
      target.scope.workbook.settings.set(target.key, JSON.stringify(value ?? null));
    },
  },
  methods: {
    delete: (target) => {
      jsonOf(target);
      target.scope.workbook.settings.remove(target.key);
      return null;
    },
  },
});

function required(scope: Scope, key: unknown): HostObject {
  if (typeof key !== 'string' || scope.workbook.settings.get(key) === undefined)
    throw new HostError('ItemNotFound');
  return settingType.of({ scope, key });
}

/** Excel.SettingCollection. */
export const settingsType = defineType<Scope>({
  name: 'SettingCollection',
  items: (scope) => [...scope.workbook.settings.all.keys()].map((key) => settingType.of({ scope, key })),
  item: required,
  methods: {
    add: (scope, args) => {
      scope.workbook.settings.set(args.text(0), JSON.stringify(args.raw(1) ?? null));
      return required(scope, args.text(0));
    },
    getCount: (scope) => scope.workbook.settings.all.size,
    getItem: (scope, args) => required(scope, args.text(0)),
    getItemOrNullObject: (scope, args) => {
      const key = args.text(0);
      return scope.workbook.settings.get(key) === undefined ? null : settingType.of({ scope, key });
    },
  },
});
