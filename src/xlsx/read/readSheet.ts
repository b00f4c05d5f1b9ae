import type { DifferentialStyle } from '../model/ConditionalFormat';
import type { Sheet } from '../model/Sheet';
import { child } from '../xml/XmlElement';
import { readAutoFilter } from './readAutoFilter';
import { readCells } from './readCells';
import { readConditionalFormats } from './readConditionalFormats';
import { readPage } from './readPage';
import { readColumns, readHyperlinks, readMerges, readValidations } from './readSheetParts';
import type { SharedString } from './SharedString';
import type { SheetSource } from './SheetSource';
import { readTables } from './readTables';
import { readDefaults, readProtection, readView } from './readView';

/** Fills a worksheet of the model from its part. */
export function readSheet(
  source: SheetSource,
  sheet: Sheet,
  shared: { readonly strings: readonly SharedString[]; readonly differentials: readonly DifferentialStyle[] },
): void {
  const { root, text } = source;
  const autoFilter = readAutoFilter(text, child(root, 'autoFilter'));
  const protection = readProtection(root);
  sheet.load({
    page: readPage(source),
    view: readView(root),
    validations: readValidations(source),
    defaults: readDefaults(root),
    fixedParts: fixedParts(source),
    ...(autoFilter && { autoFilter }),
    ...(protection && { protection }),
  });
  sheet.columns.load(readColumns(source));
  sheet.merges.load(readMerges(source));
  sheet.hyperlinks.load(readHyperlinks(source));
  sheet.tables.load(readTables(source).map((part) => part.table));
  const formats = readConditionalFormats(source, shared.differentials, () =>
    sheet.conditionalFormats.nextId(),
  );
  sheet.conditionalFormats.load(formats);
  readCells(source, sheet, shared.strings);
}

const FIXED = [
  'protectedRanges',
  'scenarios',
  'customSheetViews',
  'ignoredErrors',
  'cellWatches',
  'drawing',
  'legacyDrawing',
  'oleObjects',
  'controls',
  'extLst',
];

/** Parts of their own that hang on places of the sheet without an element in it. */
const FIXED_LINKS = ['pivotTable', 'queryTable', 'tableSingleCells'];

/** What of the sheet hangs on its places and is only kept, never moved. */
function fixedParts({ root, relationships }: SheetSource): string[] {
  const elements = root.children.map((element) => element.local).filter((local) => FIXED.includes(local));
  const links = relationships.map((link) => link.type).filter((type) => FIXED_LINKS.includes(type));
  return [...elements, ...links];
}
