import { type Opens, Shown } from './amount.js';

/** A number of things, opening the list of them. */
export function Count({ value, ...opens }: { readonly value: number | null | undefined } & Opens) {
  return <Shown {...opens}>{value === null || value === undefined ? null : String(value)}</Shown>;
}
