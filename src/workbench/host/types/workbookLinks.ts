import type { HostObject } from '../objects/HostObject';
import type { Scope } from '../Scope';
import { applicationType, runtimeType } from './application';
import { customXmlPartsType } from './customXml';
import { namesType } from './names';
import { propertiesType } from './properties';
import { workbookProtectionType } from './protection';
import { settingsType } from './settings';
import { tablesType } from './tables';
import { worksheetsType } from './worksheets';

/** Navigation properties of the workbook. */
export const workbookLinks: Readonly<Record<string, (scope: Scope) => HostObject>> = {
  application: applicationType.of,
  customXmlParts: (scope) => customXmlPartsType.of({ scope }),
  names: (scope) => namesType.of({ scope, sheet: undefined }),
  properties: propertiesType.of,
  protection: workbookProtectionType.of,
  runtime: runtimeType.of,
  settings: settingsType.of,
  tables: (scope) => tablesType.of({ scope }),
  worksheets: worksheetsType.of,
};
