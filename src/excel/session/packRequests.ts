/** Something with a size, in cells or letters. */
export interface Weighed {
  readonly weight: number;
}

/** Packs pieces, in order, into requests of at most `limit`; a piece that is heavier goes alone. */
export function packRequests<Piece extends Weighed>(
  pieces: readonly Piece[],
  limit: number,
): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const last = requests.at(-1);
    if (last === undefined || piece.weight > room) {
      requests.push([piece]);
      room = limit - piece.weight;
    } else {
      last.push(piece);
      room -= piece.weight;
    }
  }
  return requests;
}
