import { fillIn, textsOf } from '../../../src/locales';
import type { Desk } from './Desk';

/** The texts of made sheets are Chinese, whatever the pane speaks. */
export const sheetTexts = textsOf('zh-CN');

/** How many items are in each band. */
export interface Bands {
  readonly completed: number;
  readonly onSchedule: number;
  readonly behind: number;
}

/** Checks the figures of a recalculation; `lights` where the office uses them: yellow and red. */
export async function seeFigures(
  desk: Desk,
  bands: Bands,
  lights?: readonly [yellow: number, red: number],
): Promise<void> {
  const { pane, words } = desk.words;
  expect(Object.fromEntries(await desk.figures())).toEqual({
    [pane.result.items]: pane.result.count(45),
    [pane.result.units]: pane.result.unitCount(16),
    [words.bands.completed]: pane.result.count(bands.completed),
    [words.bands['on-schedule']]: pane.result.count(bands.onSchedule),
    [words.bands.behind]: pane.result.count(bands.behind),
    ...(lights === undefined
      ? {}
      : {
          [words.behindLights.yellow]: pane.result.count(lights[0]),
          [words.behindLights.red]: pane.result.count(lights[1]),
        }),
    [pane.result.platform]: pane.result.count(10),
  });
}

/** Chooses a line of the list that is shown, and gives the text of the cell to which it leads. */
export async function follow(desk: Desk, name: string, address: string): Promise<string> {
  await desk.pane.getByRole('tabpanel').getByRole('button', { name }).first().click();
  return desk.cell(address);
}

/** Builds 附件4 from the log and the roster, and turns to it. */
export async function buildDynamics(desk: Desk, months: number): Promise<void> {
  const { dynamics } = desk.words;
  const sheet = sheetTexts.dynamics.sheetName;
  await desk.view('dynamics');
  await desk.press(dynamics.build);
  await desk.hears(dynamics.written({ sheet }));
  const figures = await desk.figures();
  expect(figures.get(dynamics.projects)).toBe('23');
  expect(figures.get(dynamics.period)).toBe(String(months));
  await desk.press(dynamics.open({ sheet }));
  await desk.seesSheet(sheet);
}

const names = [1, 2, 3].map((number) => fillIn(sheetTexts.appendices.sheetName, { number }));

/** Builds 附件1–3 with what their titles take from the ledger, and sees how many items each holds. */
export async function buildAppendices(desk: Desk, bands: Bands): Promise<void> {
  const { appendices, pane } = desk.words;
  await desk.view('appendices');
  await desk.press(appendices.build);
  await desk.hears(appendices.written({ sheets: names.join(pane.listMark) }));
  const counts = [bands.completed, bands.onSchedule, bands.behind];
  for (const [index, sheet] of names.entries())
    await desk.hearsOf(appendices.sheet({ sheet, count: String(counts[index]) }));
}

/** Reads the bulletin's opening paragraph and copies it; gives what the clipboard then holds. */
export async function copyParagraph(desk: Desk): Promise<string> {
  const { appendices } = desk.words;
  await desk.press(appendices.readBulletin);
  await desk.press(appendices.copy);
  await desk.hears(appendices.copied);
  return desk.page.evaluate(() => navigator.clipboard.readText());
}

/** What the opening paragraph says of the bands, up to its month. */
export function bandSentence({ completed, onSchedule, behind }: Bands, months: string): string {
  const { bulletin } = sheetTexts;
  return fillIn(bulletin.progress, {
    months: fillIn(bulletin.months, { months }),
    completed,
    onSchedule,
    behind,
    threshold: '75%',
    withoutRatio: '',
    platform: fillIn(bulletin.platform, { count: 10 }),
  });
}
