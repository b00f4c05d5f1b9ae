import { DEFAULT_STYLE, type Style, type StylePatch } from './Style';
import { styleKey } from './styleKey';

/** One style and the id of the style it was made from, whose unread details (cell style, extensions) it takes over. */
export interface StyleEntry {
  readonly style: Style;
  readonly base?: number;
}

/**
 * Every style of a workbook under its number. Numbers of an opened file are the file's own and never move; a changed
 * look appends a style or finds the equal one made from the same base.
 */
export class StyleTable {
  private readonly entries: StyleEntry[] = [];
  private readonly found = new Map<string, number>();
  /** What was derived by one and the same patch object: a whole area is restyled by one, and asks for each cell. */
  private readonly byPatch = new WeakMap<StylePatch, Map<number, number>>();

  constructor(styles: readonly Style[] = [DEFAULT_STYLE]) {
    for (const style of styles) this.entries.push({ style });
  }

  get size(): number {
    return this.entries.length;
  }

  /** The style under a number; an unknown number shows as style 0, as Excel shows it. */
  get(id: number): Style {
    return this.entries[id]?.style ?? this.entries[0]?.style ?? DEFAULT_STYLE;
  }

  entry(id: number): StyleEntry | undefined {
    return this.entries[id];
  }

  /** The number of the style that `patch` makes of style `id`; `id` itself where nothing changes. */
  derive(id: number, patch: StylePatch): number {
    let made = this.byPatch.get(patch);
    if (made === undefined) this.byPatch.set(patch, (made = new Map<number, number>()));
    const known = made.get(id);
    if (known !== undefined) return known;
    const derived = this.deriveByContent(id, patch);
    made.set(id, derived);
    return derived;
  }

  private deriveByContent(id: number, patch: StylePatch): number {
    const key = `${String(id)}${JSON.stringify(patch, (_, value: unknown) => value ?? null)}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const made = this.place(id, patched(this.get(id), patch));
    this.found.set(key, made);
    return made;
  }

  private place(id: number, style: Style): number {
    const key = styleKey(style);
    if (key === styleKey(this.get(id))) return id;
    const base = this.entries[id]?.base ?? id;
    const root = this.entries[base]?.style;
    if (root && styleKey(root) === key) return base;
    const same = this.entries.findIndex((entry) => entry.base === base && styleKey(entry.style) === key);
    return same >= 0 ? same : this.entries.push({ style, base }) - 1;
  }
}

function patched(style: Style, patch: StylePatch): Style {
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    font: overlaid(style.font, patch.font),
    fill: patch.fill ?? style.fill,
    borders: overlaid(style.borders, patch.borders),
    alignment: overlaid(style.alignment, patch.alignment),
    protection: overlaid(style.protection, patch.protection),
    quotePrefix: patch.quotePrefix ?? style.quotePrefix,
  };
}

/** `base` with the members of `change`; a member that is `undefined` is taken away. */
function overlaid<T extends object>(base: T, change: object | undefined): T {
  if (!change) return base;
  const entries = Object.entries({ ...base, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
