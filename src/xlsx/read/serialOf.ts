const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of an ISO date as strict files write dates in cells; `undefined` for what is none. */
export function serialOf(text: string): number | undefined {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? 'Z' : ''}`,
  );
  return Number.isNaN(time) ? undefined : (time - EPOCH) / DAY;
}
