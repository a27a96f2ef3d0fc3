/** Choices that look like chance and are the same at every load: the demonstration county is always the same county. */
export interface Chance {
  /** A whole number from the first to the last, both included. */
  whole(first: number, last: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** The generator mulberry32 on a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (first: number, last: number) => first + Math.floor(next() * (last - first + 1));
  return { whole, pick: (items) => items[whole(0, items.length - 1)] as (typeof items)[number] };
}
