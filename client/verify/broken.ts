/** A piece of a pack that is not as it was drawn: the file, and in it the row or entry. */
export class Broken extends Error {
  constructor(
    readonly piece: string,
    readonly detail: string,
  ) {
    super(`${piece}: ${detail}`);
  }
}

/** Demands that something holds, or names what is broken. */
export function demand(holds: unknown, piece: string, detail: string): asserts holds {
  if (!holds) throw new Broken(piece, detail);
}
