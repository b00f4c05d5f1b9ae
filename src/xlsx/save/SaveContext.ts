import { XlsxError } from '../XlsxError';
import type { Workbook } from '../model/Workbook';
import type { Source } from '../read/Source';
import type { Package } from '../zip/Package';
import { ContentTypesWriter } from './ContentTypesWriter';
import { RelationshipsWriter } from './RelationshipsWriter';
import { StylesWriter } from './StylesWriter';

/** What the steps of a save share: the copy of the file that they write into, and the writers of its lists. */
export class SaveContext {
  readonly target: Package;
  readonly types: ContentTypesWriter;
  private readonly links = new Map<string, RelationshipsWriter>();
  private stylesWriter: StylesWriter | undefined;

  constructor(
    readonly workbook: Workbook,
    readonly source: Source,
  ) {
    this.target = source.package.copy();
    this.types = new ContentTypesWriter(this.target);
  }

  get styles(): StylesWriter {
    const { stylesPath, styleCount } = this.source;
    if (stylesPath === undefined) throw new XlsxError('cannot-save', { part: 'styles' });
    this.stylesWriter ??= new StylesWriter(this.target, stylesPath, this.workbook.styles, styleCount);
    return this.stylesWriter;
  }

  /** The relationships of a part; '' is the file as a whole. */
  relationships(part: string): RelationshipsWriter {
    const known = this.links.get(part);
    if (known) return known;
    const made = new RelationshipsWriter(this.target, part);
    this.links.set(part, made);
    return made;
  }

  /** A path that no part has: `xl/worksheets/sheet#.xml` with the first free number. */
  freePath(pattern: string): string {
    let number = 1;
    while (this.target.find(pattern.replace('#', String(number))) !== undefined) number += 1;
    return pattern.replace('#', String(number));
  }

  finish(): Uint8Array {
    this.stylesWriter?.finish();
    for (const links of this.links.values()) links.finish();
    this.types.finish();
    return this.target.toBytes();
  }
}
