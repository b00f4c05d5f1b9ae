import type { HostOptions } from '../HostOptions';
import type { Json } from './Json';

const EXCEL = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
const OPENED = 1;
/**
 * The store's token of an add-in that comes from no store. office.js reads it as XML: an empty text is none, and the
 * browser's picture of that error, with styles of its own, offends a strict policy.
 */
const NO_STORE = encodeURIComponent('<t aid=""/>');

/** What `ContextActivationManager_getAppContextAsync` answers: the application, its languages, what it offers. */
export function appContext(options: HostOptions, settings: readonly (readonly [string, string])[]): Json {
  return {
    _id: 'addin',
    _appName: EXCEL,
    _appVersion: '16.0',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.fileName,
    _clientMode: READ_WRITE,
    _settings: settings,
    _reason: OPENED,
    _osfControlType: TASK_PANE,
    _eToken: NO_STORE,
    _correlationId: '0',
    _appInstanceId: '0',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _requirementMatrix: JSON.stringify(options.sets),
  };
}
