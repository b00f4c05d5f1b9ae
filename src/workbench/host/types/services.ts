import { HostError } from '../errors/HostError';
import { defineType } from '../objects/defineType';
import type { HostObject } from '../objects/HostObject';
import type { Scope } from '../Scope';

/** `Office.addin.showAsTaskpane()` and `hide()`. */
const runtimeType = defineType<Scope>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (scope, args) => {
      scope.options.onVisibility?.(args.text(0) === 'Visible' ? 'shown' : 'hidden');
      return null;
    },
  },
});

/** `Office.addin.setStartupBehavior`: remembered by the window only. */
const persistenceType = defineType<Scope>({
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (scope) => scope.session.startState,
    setAppRuntimeStartState: (scope, args) => {
      scope.session.startState = args.text(0);
      return null;
    },
  },
});

const internalType = defineType<Scope>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

const SERVICES: Readonly<Record<string, (scope: Scope) => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': internalType.of,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeType.of,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceType.of,
};

/** The service that a path of kind "new object" names; it has nothing to do with the workbook. */
export function serviceNamed(name: string, scope: Scope): HostObject {
  const make = SERVICES[name];
  if (!make) throw new HostError('ApiNotFound', name);
  return make(scope);
}
