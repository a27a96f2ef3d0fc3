import type { Fen } from '../../kernel/money.js';
import { type Chance, chanceOf } from './chance.js';
import type { Kind } from './kinds.js';
import type { Spot } from './villages.js';

export type Level = 'CENTRAL' | 'PROVINCIAL' | 'CITY' | 'COUNTY';
export type Channel = 'BRIDGING' | 'EAST_WEST';

export interface Source {
  readonly level: Level;
  readonly channel: Channel;
  readonly amountFen: Fen;
}

/** What is written down about a project before anybody decides on it. */
export interface ProjectPlan {
  readonly kind: Kind;
  readonly spot: Spot;
  readonly name: string;
  readonly content: string;
  /** How much is built, a decimal text. */
  readonly quantity: string;
  readonly budgetFen: Fen;
  readonly sources: readonly Source[];
  readonly households: number;
  readonly people: number;
  readonly poorHouseholds: number;
  readonly poorPeople: number;
}

/** 万元 as fen. */
export const wan = (amount: number | bigint): Fen => BigInt(amount) * 1_000_000n;

export interface PlanDraft {
  readonly kind: Kind;
  readonly spot: Spot;
  readonly quantity: string;
  readonly budgetFen: Fen;
  readonly sources?: readonly Source[];
  /** The name where the project has one of its own. */
  readonly name?: string;
  readonly content?: string;
}

/** Writes a project down: a name from place and kind, beneficiaries in a believable number. */
export function planOf(draft: PlanDraft): ProjectPlan {
  const { kind, spot, quantity, budgetFen } = draft;
  const chance = chanceOf(Number(spot.code.slice(6)) + Number(budgetFen / 10_000n));
  const where = spot.code === spot.township ? spot.townshipName : `${spot.townshipName}${spot.name}`;
  const name = draft.name ?? `${where}${kind.what}项目`;
  const content = draft.content ?? `${where}${kind.measure}${quantity}${kind.unit}，配套完善相关设施，建后由村集体管护。（示例）`;
  const sources = draft.sources ?? [{ level: 'PROVINCIAL', channel: 'BRIDGING', amountFen: budgetFen }];
  return { kind, spot, name, content, quantity, budgetFen, sources, ...beneficiaries(chance, Number(quantity), kind.unit) };
}

function beneficiaries(chance: Chance, quantity: number, unit: string) {
  const households = unit === '户' ? Math.max(1, Math.round(quantity)) : chance.whole(42, 260);
  const poorHouseholds = Math.max(1, Math.round(households / chance.whole(3, 6)));
  return {
    households,
    people: households * 3 + chance.whole(0, 20),
    poorHouseholds,
    poorPeople: Math.min(poorHouseholds * 3, households * 3),
  };
}
