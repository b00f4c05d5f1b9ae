/** One custom XML part of ours: a piece of an entry. `index` counts from 0; `text` is base64, or plain JSON escaped. */
export interface StoragePart {
  readonly entry: string;
  readonly index: number;
  readonly count: number;
  readonly text: string;
}

const ROOT = /<part\b([^>]*)>([^<]*)<\/part>\s*$/;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#(\d+)|#x([\da-fA-F]+));/g;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function unescapeXml(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string) => {
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return NAMED[entity] ?? String.fromCodePoint(code);
  });
}

/** The part as XML, in the namespace by which it is found again. */
export function formatStoragePart(namespace: string, part: StoragePart): string {
  const attributes = `entry="${escapeXml(part.entry)}" index="${part.index}" count="${part.count}"`;
  return `<part xmlns="${namespace}" ${attributes}>${escapeXml(part.text)}</part>`;
}

/** Reads a part back, however the host has written its quotes and entities; null for XML that is not ours. */
export function parseStoragePart(xml: string): StoragePart | null {
  const match = ROOT.exec(xml);
  if (match === null) return null;
  const attributes = new Map(
    [...(match[1] ?? '').matchAll(ATTRIBUTE)].map((one) => [one[1], unescapeXml(one[2] ?? one[3] ?? '')]),
  );
  const entry = attributes.get('entry');
  const index = Number(attributes.get('index'));
  const count = Number(attributes.get('count'));
  if (entry === undefined || !Number.isInteger(index) || !Number.isInteger(count)) return null;
  return { entry, index, count, text: unescapeXml(match[2] ?? '') };
}
