import type { ProtectionOptions, SheetProtection } from '../model/Protection';
import type { SheetView } from '../model/SheetView';
import { PROTECTION_FLAGS } from '../read/readView';
import { areaAddress, cellAddress } from '../reference/a1';
import { childrenOf, child, type XmlElement } from '../xml/XmlElement';
import type { PartEdits } from './PartEdits';
import { same } from './same';
import { patchStartTag } from './startTag';

/** Writes what changed of the sheet's first view. `selected` says whether its tab is the open one. */
export function writeView(
  part: PartEdits,
  view: SheetView,
  how: { readonly old: SheetView; readonly selected: boolean; readonly wasSelected: boolean },
): void {
  const { old, selected, wasSelected } = how;
  const views = part.child('sheetViews');
  const element = child(views, 'sheetView');
  const patch = {
    ...(view.gridlines !== old.gridlines && { showGridLines: view.gridlines ? undefined : false }),
    ...(view.headings !== old.headings && { showRowColHeaders: view.headings ? undefined : false }),
    ...(selected !== wasSelected && { tabSelected: selected ? true : undefined }),
    ...(view.zoom !== old.zoom && { zoomScale: view.zoom, zoomScaleNormal: view.zoom }),
  };
  const inside = insideXml(part, view);
  const newInside =
    view.frozenRows !== old.frozenRows ||
    view.frozenColumns !== old.frozenColumns ||
    !same(view.selection, old.selection);
  if (!element) {
    if (Object.keys(patch).length === 0 && !newInside) return;
    const inner = part.element('sheetView', { ...patch, workbookViewId: 0 }, newInside ? inside : '');
    part.setChild('sheetViews', part.element('sheetViews', {}, inner));
    return;
  }
  if (newInside) replaceInside(part, element, patch, inside);
  else patchStartTag(part.edits, element, patch);
}

function replaceInside(
  part: PartEdits,
  element: XmlElement,
  patch: Readonly<Record<string, string | number | boolean | undefined>>,
  inside: string,
): void {
  const old = ['pane', 'selection'].flatMap((local) => childrenOf(element, local));
  for (const other of old) part.edits.replace(other.start, other.end, '');
  if (element.selfClosed) {
    const attributes = { ...Object.fromEntries(element.attributes), ...patch };
    part.edits.replace(element.start, element.end, part.element('sheetView', attributes, inside));
    return;
  }
  patchStartTag(part.edits, element, patch);
  part.edits.insert(element.innerStart, inside);
}

function insideXml(part: PartEdits, view: SheetView): string {
  const { frozenRows, frozenColumns, selection } = view;
  const pane = paneName(frozenRows, frozenColumns);
  const cell = { activeCell: cellAddress(selection.row, selection.column), sqref: areaAddress(selection) };
  if (pane === undefined) return part.element('selection', cell);
  const frozen = part.element('pane', {
    xSplit: frozenColumns === 0 ? undefined : frozenColumns,
    ySplit: frozenRows === 0 ? undefined : frozenRows,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    activePane: pane,
    state: 'frozen',
  });
  return frozen + part.element('selection', { pane, ...cell });
}

function paneName(rows: number, columns: number): string | undefined {
  if (rows > 0) return columns > 0 ? 'bottomRight' : 'bottomLeft';
  return columns > 0 ? 'topRight' : undefined;
}

/** Writes or removes the protection: without a password, saying only what differs from the format's defaults. */
export function writeProtection(part: PartEdits, protection: SheetProtection | undefined): void {
  part.setChild('sheetProtection', protection ? protectionXml(part, protection.allows) : '');
}

function protectionXml(part: PartEdits, allows: ProtectionOptions): string {
  const flags = PROTECTION_FLAGS.filter(([name, , forbidden]) => allows[name] === forbidden);
  const written = flags.map(([name, flag]): [string, boolean] => [flag, !allows[name]]);
  return part.element('sheetProtection', { sheet: true, ...Object.fromEntries(written) });
}
