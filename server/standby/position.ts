/** A place in the log of writes (LSN), in bytes from its beginning: what was committed before it is there after it. */
export type Position = bigint;

const form = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/i;
const pageBytes = 8_192n;
const pageHeaderBytes = 24n;
const segmentHeaderBytes = 40n;

/** Reads `16/B374D848`; null when it is not written so. */
export function readPosition(text: unknown): Position | null {
  if (typeof text !== 'string' || !form.test(text)) return null;
  const [high = '0', low = '0'] = text.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

export function writePosition(position: Position): string {
  return `${(position >> 32n).toString(16)}/${(position & 0xffff_ffffn).toString(16)}`.toUpperCase();
}

export function laterOf(one: Position | null, other: Position | null): Position | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/**
 * The end of what was written, from the place where the next record will stand. At the start of a page that place lies
 * behind the page's header, which a standby reaches only with the next record: a database at rest would seem to lag for ever.
 */
export function endOfWritten(next: Position, segmentBytes: bigint): Position {
  if (next % segmentBytes === segmentHeaderBytes) return next - segmentHeaderBytes;
  return next % pageBytes === pageHeaderBytes ? next - pageHeaderBytes : next;
}
