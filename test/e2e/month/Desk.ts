import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { columnNumber, openWorkbook, type Workbook } from '../../../src/xlsx';
import { openView, paneOf } from '../paneViews';
import type { View } from '../../../src/taskpane/store/PaneState';
import type { MonthWords } from './monthWords';

/** A cell that every walk of the grid can start from: the last of the sample's ledger, in a column without merges. */
const CORNER = { row: 48, column: 'I' };

/** A person at the workbench: presses what is seen, types into cells, and reads what is said. */
export class Desk {
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    readonly words: MonthWords,
  ) {
    this.pane = paneOf(page);
  }

  /** Presses a button of the pane by its whole name. */
  async press(name: string): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).first().click();
  }

  /** Waits until the pane says exactly this. */
  async hears(sentence: string): Promise<void> {
    await this.pane.getByText(sentence, { exact: true }).first().waitFor();
  }

  /** Waits until something that the pane says holds these words. */
  async hearsOf(words: string): Promise<void> {
    await this.pane.getByText(words).first().waitFor();
  }

  async view(view: View): Promise<void> {
    await openView(this.page, this.words.lang, view);
  }

  async sheet(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.seesSheet(name);
  }

  async seesSheet(name: string): Promise<void> {
    await this.page
      .getByRole('grid', { name: this.words.page.grid.replace('{sheet}', name), exact: true })
      .waitFor();
  }

  /** The figures that are shown, by their names. */
  async figures(): Promise<ReadonlyMap<string, string>> {
    const pairs = await this.pane.locator('dl > div').evaluateAll((figures) =>
      figures.map((figure): [string, string] => {
        const [label, value] = [figure.querySelector('dt'), figure.querySelector('dd')];
        return [label?.textContent.trim() ?? '', value?.firstChild?.textContent?.trim() ?? ''];
      }),
    );
    return new Map(pairs);
  }

  /** Waits until the active cell stands at this address, and gives its text. */
  async cell(address: string): Promise<string> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector('textarea')?.ariaLabel?.startsWith(`${wanted} `) === true,
      address,
    );
    const label = (await this.page.locator('textarea').getAttribute('aria-label')) ?? '';
    return label.slice(address.length + 1);
  }

  /** Walks by keys to a cell of the ledger, which is in view, from row 4 on. */
  async goTo(column: string, row: number): Promise<void> {
    await this.page.locator('textarea').focus();
    await this.page.keyboard.press('Control+End');
    await this.cell(`${CORNER.column}${CORNER.row}`);
    for (let step = CORNER.row; step > row; step -= 1) await this.page.keyboard.press('ArrowUp');
    for (let step = columnNumber(CORNER.column); step > columnNumber(column); step -= 1)
      await this.page.keyboard.press('ArrowLeft');
    await this.cell(`${column}${row}`);
  }

  /** Puts a text in place of what the active cell holds. */
  async enter(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
  }

  /** The numbers of the ledger's rows that are in view, ascending. */
  async rowsShown(): Promise<readonly number[]> {
    const headings = await this.page.getByRole('rowheader').allInnerTexts();
    return headings
      .map(Number)
      .filter((row) => row <= CORNER.row)
      .sort((a, b) => a - b);
  }

  /** Saves a copy as people do, and gives its bytes. */
  async save(): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: this.words.page.save, exact: true }).click(),
    ]);
    return readFileSync(await download.path());
  }
}

/** A saved file, read again by the codec. */
export const read = (bytes: Uint8Array): Workbook => openWorkbook(new Uint8Array(bytes));
