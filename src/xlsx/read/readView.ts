import { cellArea } from '../model/Area';
import { DEFAULT_ALLOWS, type ProtectionOptions, type SheetProtection } from '../model/Protection';
import type { SheetDefaults } from '../model/Sheet';
import { DEFAULT_VIEW, type SheetView } from '../model/SheetView';
import { parseAreas } from '../reference/a1';
import { child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';

/** How the sheet is looked at, from its first view. */
export function readView(root: XmlElement): SheetView {
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = (pane?.attributes.get('state') ?? 'split').startsWith('frozen');
  const place = pane?.attributes.get('pane') ?? pane?.attributes.get('activePane');
  const selections = childrenOf(view, 'selection');
  const active = selections.find((one) => one.attributes.get('pane') === place) ?? selections[0];
  return {
    ...DEFAULT_VIEW,
    frozenRows: frozen ? (numberOf(pane, 'ySplit') ?? 0) : 0,
    frozenColumns: frozen ? (numberOf(pane, 'xSplit') ?? 0) : 0,
    gridlines: flagOf(view, 'showGridLines', true),
    headings: flagOf(view, 'showRowColHeaders', true),
    zoom: numberOf(view, 'zoomScale') ?? 100,
    selection: parseAreas(active?.attributes.get('sqref') ?? '')[0] ?? cellArea(0, 0),
  };
}

/** The sheet's default sizes; a file that says none means 15 points and 8.43 characters. */
export function readDefaults(root: XmlElement): SheetDefaults {
  const format = child(root, 'sheetFormatPr');
  return {
    rowHeight: numberOf(format, 'defaultRowHeight') ?? 15,
    columnWidth: numberOf(format, 'defaultColWidth') ?? (numberOf(format, 'baseColWidth') ?? 8) + 0.43,
  };
}

/** Our names and the file's; the file says what is *forbidden*, and forbids most by default. */
export const PROTECTION_FLAGS: readonly (readonly [keyof ProtectionOptions, string, boolean])[] = [
  ['formatCells', 'formatCells', true],
  ['formatColumns', 'formatColumns', true],
  ['formatRows', 'formatRows', true],
  ['insertColumns', 'insertColumns', true],
  ['insertRows', 'insertRows', true],
  ['insertHyperlinks', 'insertHyperlinks', true],
  ['deleteColumns', 'deleteColumns', true],
  ['deleteRows', 'deleteRows', true],
  ['selectLockedCells', 'selectLockedCells', false],
  ['selectUnlockedCells', 'selectUnlockedCells', false],
  ['sort', 'sort', true],
  ['autoFilter', 'autoFilter', true],
  ['pivotTables', 'pivotTables', true],
  ['editObjects', 'objects', false],
  ['editScenarios', 'scenarios', false],
];

/** The sheet's protection; `undefined` where it has none in force. */
export function readProtection(root: XmlElement): SheetProtection | undefined {
  const element = child(root, 'sheetProtection');
  if (!element || !flagOf(element, 'sheet')) return undefined;
  const allowed = PROTECTION_FLAGS.map(([name, flag, forbidden]) => [
    name,
    !flagOf(element, flag, forbidden),
  ]);
  const hasPassword = ['password', 'hashValue'].some((name) => (element.attributes.get(name) ?? '') !== '');
  return {
    hasPassword,
    allows: { ...DEFAULT_ALLOWS, ...(Object.fromEntries(allowed) as Partial<ProtectionOptions>) },
  };
}
