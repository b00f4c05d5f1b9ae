/** A button of the pane by its words. */
export const button = (pane, name) => pane.getByRole('button', { name, exact: true }).first();
/** Presses a button of the pane. */
export const press = (pane, name) => button(pane, name).click();
/** Waits until the pane says something. */
export const seen = (pane, text) =>
  pane
    .getByText(text, { exact: typeof text === 'string' })
    .first()
    .waitFor();

/** Moves what the grid shows by so many pixels. */
export async function scrollGrid(page, right, down) {
  await page.mouse.move(400, 420);
  await page.mouse.wheel(right, down);
}

/** Walks from the sheet's first cell, as a clerk does by keys, and types into the cell that is reached. */
export async function enter(page, { steps, text }) {
  await page.mouse.click(400, 420);
  await page.keyboard.press('Control+Home');
  for (const [key, times] of steps)
    for (let step = 0; step < times; step += 1) await page.keyboard.press(key);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Turns to a sheet by its tab. */
export const openSheet = (page, name) => page.getByRole('tab', { name, exact: true }).click();
