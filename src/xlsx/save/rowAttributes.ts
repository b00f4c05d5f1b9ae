import type { RowFormat } from '../model/Rows';
import type { AttributeValue } from '../xml/buildXml';

/** The attributes of a row that the model knows; `undefined` removes one. */
export function rowAttributes(
  format: RowFormat | undefined,
  styleNumber: (id: number) => number,
): Record<string, AttributeValue> {
  const style = format?.style;
  return {
    ht: format?.height,
    customHeight: format?.customHeight ? true : undefined,
    hidden: format?.hidden ? true : undefined,
    s: style === undefined ? undefined : styleNumber(style),
    customFormat: style === undefined ? undefined : true,
  };
}
