import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds in a page or frame, but not in the frames inside it: each rule with the elements that break it. */
export async function violations(frame: Frame): Promise<readonly (readonly string[])[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: engine } = window as unknown as { readonly axe: typeof axe };
    return (await engine.run(document, { iframes: false })).violations;
  });
  return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
