/** Excel's own limit, in UTF-16 units. */
const LONGEST = 31;

/** What no name may hold, and control characters. */
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/gu;
const SPACES = /\s+/gu;
/** Excel refuses a name that begins or ends with an apostrophe, and keeps this one for itself. */
const ENDS = /^['\s]+|['\s]+$/gu;
const RESERVED = /^history$/iu;

/** The first so many units of a text, no character torn apart. */
function cut(text: string, length: number): string {
  const head = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(head) ? head.slice(0, -1) : head;
}

/** A text as a sheet's name: without what Excel forbids in one, at most 31 characters; `-` where nothing is left. */
export function sheetName(text: string, longest = LONGEST): string {
  const allowed = text.replace(FORBIDDEN, ' ').replace(SPACES, ' ').replace(ENDS, '');
  const name = cut(allowed, longest).replace(ENDS, '');
  return name === '' || RESERVED.test(name) ? `${name}-` : name;
}

/** A sheet name that no other sheet has (Excel compares without case): 核对清单, 核对清单 (2) …. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = sheetName(wanted, LONGEST - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
