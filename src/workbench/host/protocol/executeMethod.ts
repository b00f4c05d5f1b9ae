import { runRequest } from '../batch/runRequest';
import type { Files } from './Files';
import type { Commands } from '../events/Commands';
import type { Scope } from '../Scope';
import { isList, recordOf, type Json } from './Json';
import { saveSettings } from './documentSettings';

/** Numbers of the methods that a pane executes. */
const METHOD = {
  batch: 93,
  commandDone: 94,
  saveSettings: 76,
  openFile: 77,
  fileSlice: 80,
  closeFile: 81,
} as const;
/** office.js: the operation is not supported. */
const NOT_SUPPORTED = 5000;

export interface MethodContext {
  readonly scope: Scope;
  readonly files: Files;
  readonly commands: Commands;
}

/** Answers `executeMethod` by its dispatch number; what is not known is an error, never silence. */
export async function executeMethod(data: unknown, context: MethodContext): Promise<Json> {
  const request = recordOf(data);
  const { scope, files, commands } = context;
  switch (recordOf(request.DdaMethod).DispatchId) {
    case METHOD.batch:
      return runRequest(isList(request.ArrayData) ? request.ArrayData : [], scope);
    case METHOD.commandDone:
      commands.complete(request['0'], request['1']);
      return { Error: 0 };
    case METHOD.saveSettings:
      saveSettings(scope.workbook, request.DdaSettingsMethod);
      return { Error: 0 };
    case METHOD.openFile:
      return files.open(request['0'], request['1']);
    case METHOD.fileSlice:
      return files.slice(request['2'], request['3']);
    case METHOD.closeFile:
      return files.close(request['2']);
    default:
      return { Error: NOT_SUPPORTED };
  }
}
