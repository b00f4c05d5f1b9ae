/** An element of an XML text with the places of its tags, so that it can be changed where it stands. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly prefix: string;
  /** Attributes as written, by their written name, entities read. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** From the `<` of the start tag … */
  readonly start: number;
  /** … to behind the `>` of the start tag; here the content begins. */
  readonly innerStart: number;
  /** Where the content ends; equal to `innerStart` for `<a/>`. */
  readonly innerEnd: number;
  readonly end: number;
  readonly selfClosed: boolean;
}

/** The first direct child of that name, without regard to prefixes. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((other) => other.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((other) => other.local === local) ?? [];
}

/** Every element below, in the order of the text. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const inner of element.children) {
    yield inner;
    yield* descendants(inner);
  }
}

/** An attribute by its name without prefix (`id` finds `r:id`). */
export function attribute(element: XmlElement | undefined, local: string): string | undefined {
  const exact = element?.attributes.get(local);
  if (exact !== undefined || !element) return exact;
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** A whole number or decimal of an attribute. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name);
  const number = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A yes or no of an attribute, in any of the ways XML allows. */
export function flagOf(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes.get(name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}
