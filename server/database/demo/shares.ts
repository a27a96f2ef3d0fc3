import { chanceOf } from './chance.js';
import type { Kind } from './kinds.js';

/** Shares in whole 万元 between two bounds that add up to a total exactly. */
export function sharesOf(total: number, count: number, least: number, most: number, seed: number): number[] {
  const chance = chanceOf(seed);
  const shares = Array.from({ length: count }, () => chance.whole(least, most));
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  for (let index = 0; left !== 0; index = (index + 1) % count) {
    const step = Math.sign(left);
    const changed = (shares[index] as number) + step;
    if (changed < least || changed > most) continue;
    shares[index] = changed;
    left -= step;
  }
  return shares;
}

const perWan: Readonly<Record<string, number>> = { 亩: 3, 吨: 8, 公里: 0.022, 户: 5, 人次: 12, 座: 0, 个: 0 };

/** A believable quantity for an amount in 万元: so much per 万元, give or take. */
export function quantityOf(kind: Kind, amount: number, percent: number): string {
  const size = (amount * (perWan[kind.unit] ?? 0) * percent) / 100;
  if (size === 0) return '1';
  return kind.unit === '公里' ? String(Math.round(size * 100) / 100) : String(Math.max(1, Math.round(size)));
}
