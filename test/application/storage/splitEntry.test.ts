import fc from 'fast-check';
import { unpackText } from '../../../src/application/storage/packText';
import { joinEntry, splitEntry } from '../../../src/application/storage/splitEntry';
import { formatStoragePart, parseStoragePart } from '../../../src/application/storage/StoragePart';

const NAMESPACE = 'urn:test';

function roundTrip(lines: readonly string[]): readonly string[] | null {
  const parts = splitEntry(NAMESPACE, 'ledger', lines).map(parseStoragePart);
  return joinEntry(parts.filter((part) => part !== null));
}

describe('an entry in parts', () => {
  it('comes back line by line, whatever is in it', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1 }).filter((lines) => lines.join('') !== ''),
        (lines) => {
          expect(roundTrip(lines)).toEqual(lines);
        },
      ),
    );
  });

  it('is cut so that no part exceeds 256 KB', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `${index * 7919}${Math.sin(index)}`);
    const parts = splitEntry(NAMESPACE, 'ledger', lines);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((xml) => xml.length <= 256 * 1024)).toBe(true);
    expect(roundTrip(lines)).toEqual(lines);
  });

  it('is damaged as a whole where a part is missing', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `${index}${Math.cos(index)}`);
    const parts = splitEntry(NAMESPACE, 'ledger', lines).map(parseStoragePart);
    expect(joinEntry(parts.slice(1).filter((part) => part !== null))).toBeNull();
  });

  it.each([['not base64!'], ['AAAA'], ['']])('reads %p as no text', (packed) => {
    expect(unpackText(packed)).toBeNull();
  });
});

describe('a part as XML', () => {
  it('survives what Excel may do to quotes, entities and declarations', () => {
    const xml = formatStoragePart(NAMESPACE, { entry: 'index', index: 0, count: 1, text: '{"a":"<&>"}' });
    const rewritten = `<?xml version="1.0"?>${xml.replaceAll('"', "'").replaceAll('&quot;', '&#34;')}\n`;
    expect(parseStoragePart(rewritten)).toEqual({ entry: 'index', index: 0, count: 1, text: '{"a":"<&>"}' });
  });

  it.each([['<other xmlns="urn:x">1</other>'], ['<part xmlns="urn:x">1</part>'], ['']])(
    'is not %p',
    (xml) => {
      expect(parseStoragePart(xml)).toBeNull();
    },
  );
});
