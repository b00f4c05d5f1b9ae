import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** Rules for pages that one finds one's way about in: landmarks and a first heading. Paper has neither. */
const FOR_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region'];

/**
 * What axe finds in a page or frame, but not in the frames inside it: each rule with the elements that break it. `paper`:
 * the document is for printing.
 */
export async function violations(
  frame: Frame,
  kind: 'page' | 'paper' = 'page',
): Promise<readonly (readonly string[])[]> {
  await frame.evaluate(axe.source);
  const off = kind === 'paper' ? FOR_PAGES : [];
  const found = await frame.evaluate(async (ids) => {
    const { axe: engine } = window as unknown as { readonly axe: typeof axe };
    const rules = Object.fromEntries(ids.map((id) => [id, { enabled: false }]));
    return (await engine.run(document, { iframes: false, rules, resultTypes: ['violations'] })).violations;
  }, off);
  return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
}
