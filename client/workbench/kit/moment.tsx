import { recordedAt } from './county-clock.js';

/** A moment of recording, to the second, by the clock of the county. */
export function Moment({ value }: { readonly value: string | null | undefined }) {
  return value ? <time dateTime={value}>{recordedAt(value)}</time> : '–';
}
