import type { XlsxErrorParams } from '../../../xlsx';
import type { zh } from './zh';

/** What languages the page speaks. */
export type Language = 'zh-CN' | 'en-US';

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends object ? Widened<T[K]> : T[K];
};

/** Every text of the page; the Chinese table sets the keys. */
export type Texts = Widened<typeof zh>;

/** Fills `{name}` in a sentence by its values; what has no value stays as it is. */
export function fill(sentence: string, params: XlsxErrorParams): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
