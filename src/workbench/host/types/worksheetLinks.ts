import type { HostObject } from '../objects/HostObject';
import { autoFilterType } from './autoFilter';
import { freezePanesType } from './freezePanes';
import { namesType } from './names';
import { pageBreaksType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { protectionType } from './protection';
import type { SheetTarget } from './SheetTarget';
import { tablesType } from './tables';

/** Navigation properties of a worksheet. */
export const worksheetLinks: Readonly<Record<string, (target: SheetTarget) => HostObject>> = {
  autoFilter: autoFilterType.of,
  freezePanes: freezePanesType.of,
  names: namesType.of,
  pageLayout: pageLayoutType.of,
  horizontalPageBreaks: (target) => pageBreaksType.of({ ...target, axis: 'rowBreaks' }),
  verticalPageBreaks: (target) => pageBreaksType.of({ ...target, axis: 'columnBreaks' }),
  protection: protectionType.of,
  tables: tablesType.of,
};
