import { encodeAttribute } from './entities';

export type AttributeValue = string | number | boolean | undefined;

/** An element as text. Attributes that are `undefined` are left out; booleans are written as 1 and 0. */
export function buildElement(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  inner = '',
): string {
  const start = `<${name}${buildAttributes(attributes)}`;
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** Attributes as text, each with a space before it. */
export function buildAttributes(attributes: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${encodeAttribute(attributeText(value))}"`)
    .join('');
}

function attributeText(value: AttributeValue): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value ?? '');
}

/** The attributes with some of them replaced, added or (`undefined`) removed, in their old order. */
export function changedAttributes(
  old: ReadonlyMap<string, string>,
  patch: Readonly<Record<string, AttributeValue>>,
): Record<string, AttributeValue> {
  return { ...Object.fromEntries(old), ...patch };
}
