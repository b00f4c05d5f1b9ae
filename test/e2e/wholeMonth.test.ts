import { fillIn } from '../../src/locales';
import bulletin from '../fixtures/domain/bulletin-2024-09.json';
import {
  bandSentence,
  buildAppendices,
  buildDynamics,
  copyParagraph,
  follow,
  seeFigures,
  sheetTexts,
  type Bands,
} from './month/clerkWork';
import { Desk, read } from './month/Desk';
import { monthWords, type Lang } from './month/monthWords';
import { openLastMonth, recalculateOctober, reportOctober } from './month/nextMonth';
import * as reviewer from './month/reviewerWork';
import { checkListOf, marksOf, sheetOf, titleOf } from './month/savedSheets';
import { Workbench, type Watched } from './Workbench';

const WAIT = 300_000;
jest.setTimeout(WAIT);
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
}, WAIT);

afterEach(async () => {
  await workbench.closePages();
});

afterAll(async () => {
  await workbench.stop();
});

const SEPTEMBER: Bands = { completed: 25, onSchedule: 19, behind: 1 };
/** 119 of 214 homes is 55.6 %: one completed item is behind. */
const DECIDED: Bands = { completed: 24, onSchedule: 19, behind: 2 };
const OCTOBER: Bands = { completed: 27, onSchedule: 18, behind: 0 };

const { checkList } = sheetTexts;

const open = async (lang: Lang): Promise<Watched> =>
  workbench.open(`?lang=${lang}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    colorScheme: lang === 'zh' ? 'light' : 'dark',
  });

/** The title of an appendix as the bulletin prints it, without spaces. */
function appendixTitle(band: keyof typeof sheetTexts.appendices.titles, last: number, count: number): string {
  const { titles, months } = sheetTexts.appendices;
  const title = fillIn(titles[band], {
    region: '湘乡市',
    months: fillIn(months, { last }),
    threshold: '75%',
    count,
  });
  return title.replaceAll(' ', '');
}

/** From the first notice to the ledger recalculated, its sheets built and its paragraph copied. */
async function clerksMonth(desk: Desk): Promise<void> {
  const { firstRun, pane: texts } = desk.words;
  const notice = desk.pane.getByRole('region', { name: firstRun.heading });
  await notice.getByText(firstRun.here).waitFor();
  await desk.press(texts.run.recalculate);
  await desk.hearsOf(texts.result.written(18));
  await notice.waitFor({ state: 'detached' });
  await seeFigures(desk, SEPTEMBER);
  const { change, rounding, tidied } = texts.lists;
  for (const sentence of [change(2), rounding(1), tidied(15)]) await desk.hears(sentence);
  expect(await follow(desk, '普惠托育服务"护蕾"行动', 'G30')).toBe('117.6%');
}

async function sheetsOfTheMonth(desk: Desk): Promise<void> {
  await buildDynamics(desk, 7);
  await buildAppendices(desk, DECIDED);
  const paragraph = await copyParagraph(desk);
  expect(paragraph).toContain(bandSentence(DECIDED, '1-9 月'));
  for (const figure of ['共 45 项指标', '省实事 34 项（23 个项目）', '湘潭市实事 13 项', '有 2 项同属两类'])
    expect(paragraph).toContain(figure);
}

async function unitsOfTheMonth(desk: Desk): Promise<void> {
  await reviewer.filterTwoUnits(desk);
  await reviewer.filterByRibbon(desk);
  await reviewer.spreadMerges(desk);
  await reviewer.buildUnitSheet(desk);
}

/** Two steps back, the unit's sheet and the merges, and both done again. */
async function backAndAgain(desk: Desk): Promise<void> {
  const { undo } = desk.words.pane;
  await desk.view('units');
  await desk.press(undo.undo);
  await desk.hearsOf(undo.sheetsRemoved({ sheets: reviewer.unitSheet }));
  expect(await desk.page.getByRole('tab', { name: reviewer.unitSheet }).count()).toBe(0);
  await desk.press(undo.undo);
  await desk.hears(desk.words.units.merged.what(11));
  await reviewer.spreadMerges(desk);
  await reviewer.buildUnitSheet(desk);
}

function seeSavedSeptember(bytes: Buffer): void {
  const saved = read(bytes);
  const ledger = sheetOf(saved, '进度台账').cells;
  expect(ledger.value(29, 6)).toBeCloseTo(535 / 455, 14);
  expect(ledger.value(32, 6)).toBeCloseTo(27.904 / 27, 14);
  expect(ledger.value(47, 6)).toBeCloseTo(7 / 22, 14);
  expect(ledger.value(17, 6)).toBe(0.556);
  expect(ledger.value(9, 6)).toBe(0.95);
  const items = checkListOf(saved);
  expect(items.size).toBe(45);
  const decided = items.get('开工建设保障性租赁住房(套)');
  expect(decided?.get(checkList.effective)).toBe('0.556');
  expect(decided?.get(checkList.reason)).toContain('只计已完成的 119 套');
  expect(decided?.get(checkList.band)).toContain(sheetTexts.words.behindLights.red);
  const { dynamics } = bulletin;
  expect(
    marksOf(
      saved,
      dynamics.rows.map(({ project }) => project),
    ),
  ).toEqual(dynamics.rows.map(({ marks }) => marks));
  expect(titleOf(sheetOf(saved, '附件1'))).toBe(appendixTitle('completed', 9, 24));
  expect(titleOf(sheetOf(saved, '附件2'))).toBe(appendixTitle('on-schedule', 9, 19));
  expect(titleOf(sheetOf(saved, '附件3'))).toBe(appendixTitle('behind', 9, 2));
  expect(saved.sheetNamed(reviewer.unitSheet)).toBeDefined();
}

function seeSavedOctober(bytes: Buffer): void {
  const saved = read(bytes);
  const ledger = sheetOf(saved, '进度台账').cells;
  const ratios = [47, 45, 36, 17, 9].map((row) => ledger.value(row, 6));
  expect(ratios).toEqual([expect.closeTo(20 / 22, 14), 1, 1, 1, 0.95]);
  const items = checkListOf(saved);
  expect(items.size).toBe(45);
  const last = (name: string) => Number(items.get(name)?.get(checkList.last));
  expect(last('重点治理农村道路交通事故多发的临水临崖、平交路口重大风险隐患(处)')).toBeCloseTo(7 / 22, 14);
  expect(last('开工建设保障性租赁住房(套)')).toBe(0.556);
  expect(last('培训新农民(人)')).toBe(0.945);
  expect(titleOf(sheetOf(saved, '附件1'))).toBe(appendixTitle('completed', 10, 27));
  expect(titleOf(sheetOf(saved, '附件3'))).toBe(appendixTitle('behind', 10, 0));
}

describe.each<Lang>(['zh', 'en'])('a whole month and the next one, in %s', (lang) => {
  it('is walked by a clerk and a reviewer, saved, opened again and gone on with', async () => {
    const first = await open(lang);
    const desk = new Desk(first.page, monthWords(lang));
    await clerksMonth(desk);
    await reviewer.decide(desk);
    await sheetsOfTheMonth(desk);
    await unitsOfTheMonth(desk);
    await reviewer.turnLightsOn(desk);
    await backAndAgain(desk);
    await desk.view('main');
    await desk.press(desk.words.pane.run.recalculate);
    await desk.hears(desk.words.pane.result.written(0));
    await seeFigures(desk, DECIDED, [0, 2]);
    const september = await desk.save();
    seeSavedSeptember(september);

    const second = await open(lang);
    const next = new Desk(second.page, monthWords(lang));
    await openLastMonth(next, september);
    await reportOctober(next);
    await recalculateOctober(next);
    await buildDynamics(next, 8);
    await buildAppendices(next, OCTOBER);
    expect(await copyParagraph(next)).toContain(bandSentence(OCTOBER, '1-10 月'));
    seeSavedOctober(await next.save());
    for (const { outside, errors } of [first, second]) {
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
    }
  });
});
