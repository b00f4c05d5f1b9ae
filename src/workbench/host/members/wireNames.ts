/** Names on the wire that are not simply the member in PascalCase. */
const exceptions: Readonly<Record<string, string>> = {
  Gridlines: 'showGridlines',
  Headings: 'showHeadings',
  _Runtime: 'runtime',
};

/** The declarations' name of a wire name: `RowHeight` → `rowHeight`. Private names (`_KeepReference`) stay. */
export function memberOf(wireName: string): string {
  return exceptions[wireName] ?? (wireName.startsWith('_') ? wireName : lowered(wireName));
}

/** The wire name under which a property is answered: `rowHeight` → `RowHeight`. */
export function wireOf(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
