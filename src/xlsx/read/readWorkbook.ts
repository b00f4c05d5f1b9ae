import { XlsxError } from '../XlsxError';
import type { DifferentialStyle } from '../model/ConditionalFormat';
import type { SheetKind, Visibility } from '../model/Sheet';
import { StyleTable } from '../model/StyleTable';
import { DEFAULT_STYLE } from '../model/Style';
import { Workbook } from '../model/Workbook';
import { Palette, ownPalette } from '../style/Palette';
import { readStyles, type StylesRead } from '../style/readStyles';
import { parseXml } from '../xml/parseXml';
import { rootNamespace } from '../xml/rootNamespace';
import { attribute, child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/XmlElement';
import type { Package } from '../zip/Package';
import { baselineOf } from './baselineOf';
import { findWorkbook } from './findWorkbook';
import { readCustomXml } from './readCustomXml';
import { readNames } from './readNames';
import { readProperties } from './readProperties';
import { readRelationships, relationshipOf } from './readRelationships';
import type { Relationship } from './Relationship';
import { readSettings } from './readSettings';
import { readSharedStrings } from './readSharedStrings';
import type { SharedString } from './SharedString';
import { readSheet } from './readSheet';
import { readSheetSource } from './readSheetSource';
import { keepSource, type SheetBaseline } from './Source';

const KINDS: Readonly<Record<string, SheetKind>> = {
  worksheet: 'worksheet',
  chartsheet: 'chartsheet',
  dialogsheet: 'dialogsheet',
  xlMacrosheet: 'macrosheet',
  xlIntlMacrosheet: 'macrosheet',
};

interface Shared {
  readonly source: Package;
  readonly links: readonly Relationship[];
  readonly strings: readonly SharedString[];
  readonly differentials: readonly DifferentialStyle[];
}

/** Reads every part that the model knows into a new model, and keeps the file beside it for the save. */
export function readWorkbook(source: Package): Workbook {
  const path = findWorkbook(source);
  const text = source.text(path);
  const root = parseXml(text, { part: path });
  const links = readRelationships(source, path);
  const styles = readStylesPart(source, links);
  const workbook = new Workbook(
    rootNamespace,
    new StyleTable(styles?.styles.length ? styles.styles : [DEFAULT_STYLE]),
  );
  const shared = {
    source,
    links,
    strings: readStrings(source, links),
    differentials: styles?.differentials ?? [],
  };
  const sheets = new Map(
    childrenOf(child(root, 'sheets'), 'sheet').map((entry) => loadSheet(workbook, shared, entry)),
  );
  if (sheets.size === 0) throw new XlsxError('missing-part', { part: 'sheets' });
  const order = [...sheets.keys()];
  loadState(workbook, source, { root, text, order, path });
  keepSource(workbook, {
    package: source,
    workbookPath: path,
    stylesPath: relationshipOf(links, 'styles')?.target,
    styleCount: workbook.styles.size,
    sheets,
    order,
    activeSheet: workbook.activeSheet?.id,
    names: workbook.names.all,
    customXml: readCustomXml(source, path),
    properties: workbook.properties,
    settings: workbook.settings.all,
  });
  return workbook;
}

function readStylesPart(source: Package, links: readonly Relationship[]): StylesRead | undefined {
  const path = relationshipOf(links, 'styles')?.target;
  if (path === undefined || source.find(path) === undefined) return undefined;
  const text = source.text(path);
  const root = parseXml(text, { part: path });
  const theme = relationshipOf(links, 'theme')?.target;
  const hasTheme = theme !== undefined && source.find(theme) !== undefined;
  const themeRoot = hasTheme ? parseXml(source.text(theme), { part: theme }) : undefined;
  return readStyles(text, root, Palette.of(themeRoot, ownPalette(root)));
}

function readStrings(source: Package, links: readonly Relationship[]): SharedString[] {
  const path = relationshipOf(links, 'sharedStrings')?.target;
  return path === undefined || source.find(path) === undefined ? [] : readSharedStrings(source.text(path));
}

function loadSheet(workbook: Workbook, shared: Shared, entry: XmlElement): [string, SheetBaseline] {
  const relationship = attribute(entry, 'id') ?? '';
  const link = shared.links.find((other) => other.id === relationship);
  const name = entry.attributes.get('name') ?? '';
  if (!link || shared.source.find(link.target) === undefined)
    throw new XlsxError('missing-part', { part: name });
  const kind = KINDS[link.type] ?? 'worksheet';
  const part = readSheetSource(shared.source, link.target);
  const tabColor = sheetTabColor(shared.source, shared.links, part.root);
  const state = entry.attributes.get('state');
  const visibility: Visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  const id = entry.attributes.get('sheetId') ?? '';
  const sheet = workbook.loadSheet({ id, name, kind, visibility, ...(tabColor && { tabColor }) });
  if (kind === 'worksheet') readSheet(part, sheet, shared);
  return [id, baselineOf(workbook, sheet, { path: link.target, relationship })];
}

function sheetTabColor(source: Package, links: readonly Relationship[], root: XmlElement) {
  const element = child(child(root, 'sheetPr'), 'tabColor');
  if (!element) return undefined;
  const theme = relationshipOf(links, 'theme')?.target;
  const hasTheme = theme !== undefined && source.find(theme) !== undefined;
  return Palette.of(hasTheme ? parseXml(source.text(theme), { part: theme }) : undefined, []).color(element);
}

function loadState(
  workbook: Workbook,
  source: Package,
  part: { root: XmlElement; text: string; order: readonly string[]; path: string },
): void {
  const { root, text, order, path } = part;
  const view = child(child(root, 'bookViews'), 'workbookView');
  const activeSheet = order[numberOf(view, 'activeTab') ?? 0];
  const protection = child(root, 'workbookProtection');
  const hasPassword = ['workbookPassword', 'workbookHashValue'].some((name) =>
    protection?.attributes.has(name),
  );
  workbook.load({
    date1904: flagOf(child(root, 'workbookPr'), 'date1904'),
    properties: readProperties(source),
    ...(activeSheet !== undefined && { activeSheet }),
    ...(protection && {
      protection: {
        structure: flagOf(protection, 'lockStructure'),
        windows: flagOf(protection, 'lockWindows'),
        hasPassword,
      },
    }),
  });
  workbook.names.load(readNames(text, root, order));
  workbook.customXml.load(readCustomXml(source, path).map((custom) => custom.part));
  workbook.settings.load(readSettings(source));
}
