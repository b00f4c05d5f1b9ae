import type { WorkbookPort } from '../../src/application';
import type { SheetOutline, StoredPart } from '../../src/application/port/WorkbookOutline';
import type { CellValue } from '../../src/domain/sheet/CellValue';

/** A sheet as a test gives it: its name and its values from A1. */
export interface FakeSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly made?: string;
  readonly active?: boolean;
}

/** A workbook in memory that reads values and keeps custom XML; whatever else is asked for is a fault of the test. */
export function fakePort(sheets: readonly FakeSheet[]): WorkbookPort & { readonly calls: readonly string[] } {
  const calls: string[] = [];
  let parts: readonly (StoredPart & { readonly namespace: string })[] = [];
  const outlines = sheets.map((sheet, position): SheetOutline => {
    const columns = Math.max(0, ...sheet.values.map((row) => row.length));
    return {
      id: `sheet${position}`,
      name: sheet.name,
      position,
      active: sheet.active ?? position === 0,
      hidden: false,
      area: { row: 0, column: 0, rows: sheet.values.length, columns },
      protection: { kind: 'none' },
      made: sheet.made ?? null,
    };
  });
  const refuse = (name: string) => () => Promise.reject(new Error(`${name} is not for looking`));
  const namespaceOf = (xml: string): string => /xmlns="([^"]+)"/.exec(xml)?.[1] ?? '';
  return {
    calls,
    readOutline: (namespaces) => {
      calls.push('readOutline');
      const byNamespace = namespaces.map((namespace) => [
        namespace,
        parts.filter((part) => part.namespace === namespace),
      ]);
      return Promise.resolve({
        sheets: outlines,
        structureProtected: false,
        parts: Object.fromEntries(byNamespace) as Record<string, readonly StoredPart[]>,
      });
    },
    readValues: (asked) => {
      calls.push('readValues');
      return Promise.resolve(
        asked.map(({ id, name, position, active, hidden, area }) => ({
          id,
          name,
          position,
          active,
          hidden,
          area,
          values: sheets[position]?.values ?? [],
        })),
      );
    },
    writeParts: ({ remove, set, add }) => {
      calls.push('writeParts');
      const kept = parts
        .filter((part) => !remove.includes(part.id))
        .map((part) => ({ ...part, xml: set.find(({ id }) => id === part.id)?.xml ?? part.xml }));
      const added = add.map((xml, index) => ({
        id: `part${parts.length + index}`,
        xml,
        namespace: namespaceOf(xml),
      }));
      parts = [...kept, ...added];
      return Promise.resolve({ undisturbed: true, added: added.map(({ id }) => id), guarded: null });
    },
    readDetails: refuse('readDetails'),
    readCells: refuse('readCells'),
    readLocked: refuse('readLocked'),
    readTexts: refuse('readTexts'),
    readFilters: refuse('readFilters'),
    readHiddenRows: refuse('readHiddenRows'),
    writeFilters: refuse('writeFilters'),
    readParts: refuse('readParts'),
    apply: refuse('apply'),
  };
}
