import type { StandingRule } from '../../application/port/WorkbookPort';
import type { Area } from '../../domain/sheet/Area';

interface LoadedRule {
  readonly id: string;
  readonly custom: Excel.CustomConditionalFormat;
  readonly ranges: Excel.RangeAreas;
}

/** Queues the ids of a sheet's formula rules: what they say is asked in a second round trip. */
export function loadRuleIds(sheet: Excel.Worksheet): () => readonly string[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  return () => formats.items.filter((format) => format.type === 'Custom').map((format) => format.id);
}

function loadRule(sheet: Excel.Worksheet, id: string): LoadedRule {
  const format = sheet.getRange().conditionalFormats.getItem(id);
  const { custom } = format;
  custom.load('rule/formula,format/numberFormat,format/fill/color,format/font/color');
  const ranges = format.getRanges();
  ranges.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { id, custom, ranges };
}

function takeAreas(ranges: Excel.RangeAreas): readonly Area[] {
  return ranges.areas.items.map((area) => ({
    row: area.rowIndex,
    column: area.columnIndex,
    rows: area.rowCount,
    columns: area.columnCount,
  }));
}

/** Excel answers null or an empty text for what a rule leaves as it is. */
function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function takeRule({ id, custom, ranges }: LoadedRule, marker: string): StandingRule {
  return {
    id,
    rule: {
      marker,
      areas: takeAreas(ranges),
      formula: custom.rule.formula,
      fill: textOrNull(custom.format.fill.color),
      font: textOrNull(custom.format.font.color),
      numberFormat: textOrNull(custom.format.numberFormat),
    },
  };
}

/** Queues the rules with these ids; taken after the sync are those of ours, known by the marker in the formula. */
export function loadRules(
  sheet: Excel.Worksheet,
  ids: readonly string[],
  marker: string,
): () => readonly StandingRule[] {
  const rules = ids.map((id) => loadRule(sheet, id));
  return () =>
    rules.filter(({ custom }) => custom.rule.formula.includes(marker)).map((rule) => takeRule(rule, marker));
}
