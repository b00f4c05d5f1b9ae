const ROOT =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\p{L}_][\p{L}\p{N}_.-]*([^>]*)>/u;

/** The namespace of an XML text's root element ('' for none); `undefined` where there is no root element. */
export function rootNamespace(xml: string): string | undefined {
  const match = ROOT.exec(xml);
  if (!match) return undefined;
  const [, prefix, attributes = ''] = match;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declared = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declared?.[1] ?? declared?.[2] ?? '';
}
