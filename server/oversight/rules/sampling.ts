import { createHash } from 'node:crypto';
import type { Fen } from '../../kernel/money.js';

/**
 * Anybody who has the population and the seed draws the same sample: by whole numbers and SHA-256 alone, never by chance
 * of a machine. The statement in views/draw.ts does the same; a property test holds the two together.
 */
export interface Member {
  /** A uuid in lower case. */
  readonly id: string;
  readonly fen: Fen;
}

export interface Drawn {
  readonly id: string;
  /** One for the first that was drawn. */
  readonly rank: number;
  /** By count: SHA-256 of `seed:id`, by which members are ranked. */
  readonly rankHash: string | null;
  /** By money: how many fen lie before the member in the order of ids. */
  readonly fromFen: Fen | null;
  /** By money: how many of the chosen fen are the member’s; by count 1. */
  readonly hits: number;
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const byId = (one: Member, other: Member) => (one.id < other.id ? -1 : 1);

/** SHA-256 over a line `id:fen` for each member in the order of ids, each line ended by a line feed. */
export function populationDigest(members: readonly Member[]): string {
  return sha256(
    [...members]
      .sort(byId)
      .map(({ id, fen }) => `${id}:${fen}\n`)
      .join(''),
  );
}

/** The first `size` members in the order of SHA-256 of `seed:id`. */
export function drawByCount(members: readonly Member[], seed: string, size: number): Drawn[] {
  return members
    .map(({ id }) => ({ id, rankHash: sha256(`${seed}:${id}`) }))
    .sort((one, other) => (one.rankHash < other.rankHash ? -1 : 1))
    .slice(0, size)
    .map(({ id, rankHash }, index) => ({ id, rank: index + 1, rankHash, fromFen: null, hits: 1 }));
}

/** SHA-256 of the seed, read as a whole number: what it leaves over the total is where the first chosen fen lies. */
export function seedNumber(seed: string): bigint {
  return BigInt(`0x${sha256(seed)}`);
}

/**
 * Monetary-unit sampling with equal distances. With T fen in all and r = seedNumber mod T, the chosen fen are those at
 * floor((k·T + r) / size) for k = 0 … size − 1, counted from 0 through the members in the order of ids. A member is drawn
 * when one of its fen is chosen; one that is larger than T / size is always drawn and may be hit more than once.
 */
export function drawByMoney(members: readonly Member[], seed: string, size: number): Drawn[] {
  const total = members.reduce((sum, { fen }) => sum + fen, 0n);
  if (total === 0n) return [];
  const n = BigInt(size);
  const r = seedNumber(seed) % total;
  const drawn: Drawn[] = [];
  let from = 0n;
  let k = 0n;
  for (const { id, fen } of [...members].sort(byId)) {
    const first = k;
    while (k < n && (k * total + r) / n < from + fen) k += 1n;
    if (k > first) drawn.push({ id, rank: drawn.length + 1, rankHash: null, fromFen: from, hits: Number(k - first) });
    from += fen;
  }
  return drawn;
}
