import type { Package } from '../zip/Package';
import type { XmlElement } from '../xml/XmlElement';
import type { Relationship } from './Relationship';

/** A sheet's part while it is read or changed: text, tree (cells unread) and relationships. */
export interface SheetSource {
  readonly package: Package;
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}
