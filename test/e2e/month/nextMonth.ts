import { follow, seeFigures, sheetTexts } from './clerkWork';
import type { Desk } from './Desk';
import { seeDecided } from './reviewerWork';

/** A decision that lapsed, 27 completed items without an acceptance, 10 platforms that stand where they stood last month. */
const NOTES = 1 + 27 + 10;

/** What is typed in October, by column and row of the ledger. */
const REPORTED: readonly (readonly [column: string, row: number, text: string])[] = [
  ['F', 48, '已完成隐患整改20处'],
  ['F', 46, '3550'],
  ['F', 37, '已完成'],
  ['F', 18, '已开工214套'],
  ['D', 45, '市司法局'],
];

/** Reads the page 核对, which may have been read by itself already while the workbook was looked at. */
async function readReview(desk: Desk): Promise<void> {
  const { start, again } = desk.words.review;
  const read = (name: string) => desk.pane.getByRole('button', { name, exact: true });
  await desk.view('review');
  await read(start).or(read(again)).click();
}

/** Opens the file of last month: its decisions stand, and nothing is to review. */
export async function openLastMonth(desk: Desk, bytes: Buffer): Promise<void> {
  const { page, words } = desk;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ledger-2024-10.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await page.getByRole('tab', { name: sheetTexts.checkList.sheetName, exact: true }).waitFor();
  await readReview(desk);
  await desk.hears(words.review.none.doubtful);
  await seeDecided(desk, 2);
}

/** Types October's title and reports; the pane says that the ledger was edited, and settles the unit's two names. */
export async function reportOctober(desk: Desk): Promise<void> {
  const { page, words } = desk;
  const { pane: texts } = words;
  await desk.view('main');
  await desk.sheet('进度台账');
  await page.locator('textarea').focus();
  for (const key of ['Control+Home', 'ArrowDown']) await page.keyboard.press(key);
  const title = await desk.cell('A2');
  await desk.enter(title.replace('9月', '10月'));
  for (const [column, row, text] of REPORTED) {
    await desk.goTo(column, row);
    await desk.enter(text);
  }
  await desk.hears(texts.edited.what);
  await desk.view('units');
  await desk.press(texts.units.same({ name: '司法局' }));
  await desk.hears(words.units.heading(16));
}

/**
 * 20 of 22 is 90.9 %, 3550 of 3550 is complete, a bare 已完成 over last month's 75 % is complete, and so are 214 of 214
 * that were started: three more are completed, one is on schedule in place of behind.
 */
export async function recalculateOctober(desk: Desk): Promise<void> {
  const { pane: texts, findings } = desk.words;
  const { pane } = desk;
  await desk.view('main');
  await desk.press(texts.edited.again);
  await desk.hears(texts.result.written(4));
  await seeFigures(desk, { completed: 27, onSchedule: 18, behind: 0 }, [0, 0]);
  await desk.hears(texts.lists.change(4));
  expect(await follow(desk, '重点治理农村道路交通事故', 'G48')).toBe('90.9%');
  await pane.getByRole('tab', { name: texts.lists.notes(NOTES), exact: true }).click();
  const told = await pane.getByRole('tabpanel').innerText();
  const lapsed = findings['decision-lapsed-text'].replace('{name}', '开工建设保障性租赁住房(套)');
  for (const part of lapsed.split('{was}')) expect(told).toContain(part);
  for (const decided of ['55.6%', '只计已完成的 119 套']) expect(told).toContain(decided);
  await readReview(desk);
  await seeDecided(desk, 1);
}
