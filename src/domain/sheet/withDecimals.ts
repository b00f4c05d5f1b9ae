const PIECE = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|([#0?,]*[0#?])(?:\.[0#?]*)?/g;

/** A number format with so many decimals, all else kept: `0%;[Red]-0%` with 1 becomes `0.0%;[Red]-0.0%`. */
export function withDecimals(format: string, decimals: number): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return format.replace(PIECE, (whole: string, digits: string | undefined) =>
    digits === undefined ? whole : `${digits}${places}`,
  );
}
