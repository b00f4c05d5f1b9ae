import type { TypeMembers } from '../objects/defineType';
import {
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  numberFormatInfoType,
  runtimeType,
} from './application';
import { autoFilterType } from './autoFilter';
import { borderType, conditionalBordersType } from './conditionalBorders';
import { conditionalFormatType } from './conditionalFormat';
import { conditionalFormatsType } from './conditionalFormats';
import { conditionalRangeFormatType, fillType, fontType } from './conditionalRangeFormat';
import { cellValueType, customType, ruleType } from './conditionalRules';
import { customXmlPartsType, partType, scopedPartsType } from './customXml';
import { dataValidationType } from './dataValidation';
import { formatProtectionType } from './formatProtection';
import { freezePanesType } from './freezePanes';
import { headerFooterType, headersFootersType } from './headersFooters';
import { namesType, nameType } from './names';
import { pageBreaksType, pageBreakType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { propertiesType } from './properties';
import { protectionType, workbookProtectionType } from './protection';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './rangeAreas';
import { rangeBorderType } from './rangeBorder';
import { rangeBordersType } from './rangeBorders';
import { rangeFillType } from './rangeFill';
import { rangeFontType } from './rangeFont';
import { rangeFormatType } from './rangeFormat';
import { rangeViewType } from './rangeView';
import { settingsType, settingType } from './settings';
import { tableType } from './table';
import { tableColumnsType, tableColumnType } from './tableColumns';
import { scopedTablesType, tablesType } from './tables';
import { workbookType } from './workbook';
import { worksheetType } from './worksheet';
import { worksheetsType } from './worksheets';

/** Every class that the host answers, with its members: the source of the list in the docs. */
export const ALL_TYPES: readonly TypeMembers[] = [
  workbookType,
  applicationType,
  cultureInfoType,
  numberFormatInfoType,
  datetimeFormatInfoType,
  runtimeType,
  worksheetsType,
  worksheetType,
  rangeType,
  rangeAreasType,
  rangeCollectionType,
  rangeViewType,
  rangeFormatType,
  rangeFillType,
  rangeFontType,
  rangeBordersType,
  rangeBorderType,
  formatProtectionType,
  dataValidationType,
  conditionalFormatsType,
  conditionalFormatType,
  customType,
  cellValueType,
  ruleType,
  conditionalRangeFormatType,
  fillType,
  fontType,
  conditionalBordersType,
  borderType,
  autoFilterType,
  protectionType,
  workbookProtectionType,
  freezePanesType,
  pageLayoutType,
  headersFootersType,
  headerFooterType,
  pageBreaksType,
  pageBreakType,
  namesType,
  nameType,
  tablesType,
  scopedTablesType,
  tableType,
  tableColumnsType,
  tableColumnType,
  settingsType,
  settingType,
  customXmlPartsType,
  scopedPartsType,
  partType,
  propertiesType,
].map((type) => type.members);
