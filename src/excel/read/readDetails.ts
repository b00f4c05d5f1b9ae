import type { LedgerDetails, StandingRule, Watch } from '../../application/port/WorkbookPort';
import type { Area } from '../../domain/sheet/Area';
import type { CellValue } from '../../domain/sheet/CellValue';
import type { DetailPart, DetailRequest } from '../../domain/sheet/SheetDetails';
import { runBatch } from '../session/runBatch';
import type { Session } from '../session/Session';
import { halveRows, sliceRows, type Reading } from './Reading';
import { loadRuleIds, loadRules } from './readRules';
import { runReadings } from './runReadings';

type Answer =
  | { readonly kind: 'formulas'; readonly sheetId: string; readonly part: DetailPart<CellValue> }
  | { readonly kind: 'formats'; readonly sheetId: string; readonly part: DetailPart<string> }
  | { readonly kind: 'merges'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'rules'; readonly sheetId: string; readonly ids: readonly string[] };

/** A column of 500 rows holds at most 250 merges of its own: under the 512 beyond which Excel fails. */
const ROWS_OF_MERGES = 500;
const ROWS_OF_CELLS = 20_000;

function getRange(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

type Load = (context: Excel.RequestContext, sheetId: string, area: Area) => () => Answer;

const loadFormulas: Load = (context, sheetId, area) => {
  const range = getRange(context, sheetId, area);
  range.load('formulas');
  return () => ({ kind: 'formulas', sheetId, part: { area, values: range.formulas as CellValue[][] } });
};

const loadFormats: Load = (context, sheetId, area) => {
  const range = getRange(context, sheetId, area);
  range.load('numberFormat');
  return () => ({ kind: 'formats', sheetId, part: { area, values: range.numberFormat as string[][] } });
};

const loadMerges: Load = (context, sheetId, area) => {
  const merged = getRange(context, sheetId, area).getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => ({
    kind: 'merges',
    sheetId,
    areas: merged.isNullObject
      ? []
      : merged.areas.items.map((one) => ({
          row: one.rowIndex,
          column: one.columnIndex,
          rows: one.rowCount,
          columns: one.columnCount,
        })),
  });
};

function readPiece(load: Load, sheetId: string, area: Area): Reading<Answer> {
  return {
    weight: area.rows * area.columns,
    load: (context) => load(context, sheetId, area),
    halve: () => {
      const halves = halveRows(area);
      return halves === null
        ? null
        : [readPiece(load, sheetId, halves[0]), readPiece(load, sheetId, halves[1])];
    },
  };
}

function readRuleIds(sheetId: string): Reading<Answer> {
  return {
    weight: 1,
    load: (context) => {
      const take = loadRuleIds(context.workbook.worksheets.getItem(sheetId));
      return () => ({ kind: 'rules', sheetId, ids: take() });
    },
    halve: () => null,
  };
}

function planReadings(request: DetailRequest): readonly Reading<Answer>[] {
  const slice = (load: Load, areas: readonly Area[], rows: number): readonly Reading<Answer>[] =>
    areas.flatMap((area) => sliceRows(area, rows)).map((area) => readPiece(load, request.sheetId, area));
  return [
    readRuleIds(request.sheetId),
    ...slice(loadFormulas, request.formulas, ROWS_OF_CELLS),
    ...slice(loadFormats, request.numberFormats, ROWS_OF_CELLS),
    ...slice(loadMerges, request.merges, ROWS_OF_MERGES),
  ];
}

type RulesBySheet = ReadonlyMap<string, readonly StandingRule[]>;

async function readRules(
  session: Session,
  answers: readonly Answer[],
  marker: string,
): Promise<RulesBySheet> {
  const asked = answers.flatMap((answer) =>
    answer.kind === 'rules' && answer.ids.length > 0 ? [answer] : [],
  );
  if (asked.length === 0) return new Map();
  return runBatch(session, async (context) => {
    const takers = asked.map(({ sheetId, ids }) => {
      return { sheetId, take: loadRules(context.workbook.worksheets.getItem(sheetId), ids, marker) };
    });
    await context.sync();
    return new Map(takers.map(({ sheetId, take }) => [sheetId, take()]));
  });
}

function collect(
  request: DetailRequest,
  answers: readonly Answer[],
  rules: readonly StandingRule[],
): LedgerDetails {
  const mine = answers.filter((answer) => answer.sheetId === request.sheetId);
  return {
    sheetId: request.sheetId,
    formulas: mine.flatMap((answer) => (answer.kind === 'formulas' ? [answer.part] : [])),
    numberFormats: mine.flatMap((answer) => (answer.kind === 'formats' ? [answer.part] : [])),
    merges: dedupe(mine.flatMap((answer) => (answer.kind === 'merges' ? answer.areas : []))),
    rules,
  };
}

/** A merge over several columns is answered once for each column that it was asked for in. */
function dedupe(areas: readonly Area[]): readonly Area[] {
  return [...new Map(areas.map((area) => [`${area.row},${area.column}`, area])).values()];
}

/** Formulas, number formats and merges of the asked areas, and our own conditional formats on those sheets. */
export async function readDetails(
  session: Session,
  request: { readonly requests: readonly DetailRequest[]; readonly marker: string; readonly watch: Watch },
): Promise<readonly LedgerDetails[]> {
  const { requests, marker, watch } = request;
  const answers = await runReadings(session, requests.flatMap(planReadings), watch);
  const rules = await readRules(session, answers, marker);
  return requests.map((one) => collect(one, answers, rules.get(one.sheetId) ?? []));
}
