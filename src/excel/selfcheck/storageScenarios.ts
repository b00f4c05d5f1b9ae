import type { Scenario } from './Scenario';

/** What a method answered, once its batch has run. */
const answerOf = <Value>(result: OfficeExtension.ClientResult<Value>): Value => result.value;

const NAMESPACE = 'urn:progress-ledger:selfcheck:1';

/** What the workbook keeps for the add-in, and how a batch fails. */
export const storageScenarios: readonly Scenario[] = [
  {
    id: 'hidden-sheet-name',
    expected: '="id", false',
    run: async (context, sheet) => {
      const name = sheet.names.add('ProgressLedgerSelfCheck', '="id"');
      name.visible = false;
      name.load('formula,visible');
      await context.sync();
      return `${String(name.formula)}, ${String(name.visible)}`;
    },
  },
  {
    id: 'custom-xml-by-namespace',
    expected: '1, kept, 0 after',
    run: async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(`<part xmlns="${NAMESPACE}">kept</part>`);
      const found = parts.getByNamespace(NAMESPACE);
      const count = found.getCount();
      const xml = part.getXml();
      await context.sync();
      part.delete();
      const after = parts.getByNamespace(NAMESPACE).getCount();
      await context.sync();
      const text = answerOf(xml);
      return `${answerOf(count)}, ${text.includes('kept') ? 'kept' : text}, ${answerOf(after)} after`;
    },
  },
  {
    id: 'sheet-name-rules',
    expected: 'InvalidArgument',
    run: async (context, sheet) => {
      sheet.name = 'a/b';
      await context.sync();
      return 'accepted';
    },
  },
];

/** Writes, then fails in the same batch: what was written before the error stays. */
export const failedBatch: Scenario = {
  id: 'failed-batch-stays',
  expected: 'written',
  run: async (context, sheet) => {
    const cell = sheet.getRange('A1');
    cell.values = [['written']];
    sheet.getRange('not an address').load('values');
    await context.sync().catch(() => undefined);
    const again = context.workbook.worksheets.getItem(SCRATCH_SHEET).getRange('A1');
    again.load('values');
    await context.sync();
    return String(again.values[0]?.[0]);
  },
};

/** The scratch sheet's name: unlike any that a person gives. */
export const SCRATCH_SHEET = '自检临时表';
