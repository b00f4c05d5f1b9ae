import type { Area } from '../model/Area';
import type { AutoFilter } from '../model/AutoFilter';
import type { ColumnRun } from '../model/Columns';
import type { ConditionalFormat } from '../model/ConditionalFormat';
import type { CustomXmlPart } from '../model/CustomXml';
import type { DataValidation } from '../model/DataValidation';
import type { DefinedName } from '../model/DefinedName';
import type { Hyperlink } from '../model/Hyperlink';
import type { PageLayout } from '../model/PageLayout';
import type { Properties } from '../model/Properties';
import type { SheetProtection } from '../model/Protection';
import type { Visibility } from '../model/Sheet';
import type { SheetView } from '../model/SheetView';
import type { Color } from '../model/Style';
import type { Table } from '../model/Table';
import type { Workbook } from '../model/Workbook';
import type { Package } from '../zip/Package';

/** A sheet as the file had it: the save writes only what differs from this. */
export interface SheetBaseline {
  readonly path: string;
  readonly relationship: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: Color | undefined;
  readonly columns: readonly ColumnRun[];
  readonly merges: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly validations: readonly DataValidation[];
  readonly tables: readonly Table[];
  readonly autoFilter: AutoFilter | undefined;
  readonly page: PageLayout;
  readonly view: SheetView;
  readonly protection: SheetProtection | undefined;
}

/** A custom XML part's own path, and the parts that carry its id. */
export interface CustomXmlSource {
  readonly part: CustomXmlPart;
  readonly path: string;
}

/** Where an opened workbook came from, kept beside the model for the save. */
export interface Source {
  readonly package: Package;
  readonly workbookPath: string;
  readonly stylesPath: string | undefined;
  readonly styleCount: number;
  readonly sheets: ReadonlyMap<string, SheetBaseline>;
  readonly order: readonly string[];
  readonly activeSheet: string | undefined;
  readonly names: readonly DefinedName[];
  readonly customXml: readonly CustomXmlSource[];
  readonly properties: Properties;
  readonly settings: ReadonlyMap<string, string>;
}

const sources = new WeakMap<Workbook, Source>();

/** Remembers the file of a workbook. */
export function keepSource(workbook: Workbook, source: Source): void {
  sources.set(workbook, source);
}

/** The file that a workbook was opened from. */
export function sourceOf(workbook: Workbook): Source | undefined {
  return sources.get(workbook);
}
