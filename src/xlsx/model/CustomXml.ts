import { XlsxError } from '../XlsxError';
import type { ChangeLog } from './ChangeLog';

/** A part of the add-in's own XML in the file. `id` is a GUID in braces; `namespace` is the root element's. */
export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** Reads the namespace of the root element, and refuses what is not XML: the codec knows XML, the model does not. */
export type NamespaceOf = (xml: string) => string | undefined;

/** The custom XML parts of the workbook, in the file's order. */
export class CustomXml {
  private list: readonly CustomXmlPart[] = [];

  constructor(
    private readonly log: ChangeLog,
    private readonly namespaceOf: NamespaceOf,
    private readonly newId: () => string = guid,
  ) {}

  get all(): readonly CustomXmlPart[] {
    return this.list;
  }

  get(id: string): CustomXmlPart | undefined {
    return this.list.find((part) => part.id === id);
  }

  add(xml: string): CustomXmlPart {
    const part = { id: this.newId(), namespace: this.checked(xml), xml };
    this.replace([...this.list, part]);
    return part;
  }

  set(id: string, xml: string): void {
    const namespace = this.checked(xml);
    this.replace(this.list.map((part) => (part.id === id ? { id, namespace, xml } : part)));
  }

  remove(id: string): void {
    this.replace(this.list.filter((part) => part.id !== id));
  }

  /** Takes the parts as they are; records nothing. */
  load(parts: readonly CustomXmlPart[]): void {
    this.list = parts;
  }

  private checked(xml: string): string {
    const namespace = this.namespaceOf(xml);
    if (namespace === undefined) throw new XlsxError('bad-xml');
    return namespace;
  }

  private replace(parts: readonly CustomXmlPart[]): void {
    this.list = parts;
    this.log.record({ kind: 'workbookPart', part: 'customXml' });
  }
}

function guid(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
