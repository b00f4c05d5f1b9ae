import type { Scenario } from './Scenario';

/** How a value is told: its type and itself. */
function tell(value: unknown): string {
  return `${typeof value} ${String(value)}`;
}

/** Writes one value into A1 of the given format and tells what stands there. */
function typed(
  id: string,
  written: { readonly format?: string; readonly value: string },
  expected: string,
): Scenario {
  return {
    id,
    expected,
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      if (written.format !== undefined) cell.numberFormat = [[written.format]];
      cell.values = [[written.value]];
      cell.load('values');
      await context.sync();
      return tell(cell.values[0]?.[0]);
    },
  };
}

/** As `typed`, and tells the kind of number format that the cell got. */
function typedFormat(id: string, value: string, expected: string): Scenario {
  return {
    id,
    expected,
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[value]];
      cell.load('values,numberFormat');
      await context.sync();
      const format = String(cell.numberFormat[0]?.[0]);
      const kind = format.includes('%')
        ? 'percent'
        : /[ymd]/i.test(format) && format !== 'General'
          ? 'date'
          : 'other';
      return `${typeof cell.values[0]?.[0]} ${kind}`;
    },
  };
}

/** How Excel reads what is written through `values`: where it re-types text, and how text stays text. */
export const typingScenarios: readonly Scenario[] = [
  typed('typing-percent', { value: '100.0%' }, 'number 1'),
  typedFormat('typing-percent-format', '100.0%', 'number percent'),
  typedFormat('typing-slash-is-date', '1/6', 'number date'),
  typedFormat('typing-dash-is-date', '3-5', 'number date'),
  typedFormat('typing-chinese-date', '3月5日', 'number date'),
  typed('typing-full-width', { value: '１２' }, 'number 12'),
  typed('typing-exponent', { value: '1E5' }, 'number 100000'),
  {
    id: 'typing-formula',
    expected: 'a formula, =1+1',
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [['=1+1']];
      cell.load('values,formulas');
      await context.sync();
      const formula = String(cell.formulas[0]?.[0]);
      return `${cell.values[0]?.[0] === formula ? 'text' : 'a formula'}, ${formula}`;
    },
  },
  typed('text-format-keeps-text', { format: '@', value: '1/6' }, 'string 1/6'),
  typed('text-format-keeps-equals', { format: '@', value: '=1+1' }, 'string =1+1'),
  typed('apostrophe-keeps-text', { value: "'1/6" }, 'string 1/6'),
  {
    id: 'null-leaves-empty-clears',
    expected: 'string kept, string ',
    run: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['kept', 'cleared']];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      const row: readonly unknown[] = range.values.flat();
      return row.map(tell).join(', ');
    },
  },
  {
    id: 'fifteen-digits',
    expected: '0.333333333333333',
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1 / 3]];
      cell.load('values');
      await context.sync();
      return String(cell.values[0]?.[0]);
    },
  },
];
