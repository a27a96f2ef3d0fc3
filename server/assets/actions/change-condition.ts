import type { Act, Outcome } from '../../audit/index.js';
import { demand } from '../../kernel/refusal.js';
import type { AssetMoveName } from '../rules/lifecycle.js';
import { planEndsLater, type RevitalisationPlan } from '../rules/plan.js';
import { moveAsset } from './move-asset.js';

/** What is said of an asset's condition, on a day. */
export interface ConditionChange {
  readonly requestKey?: string | null;
  readonly assetId: string;
  readonly version?: number | null;
  readonly date: string;
  readonly documentNumber?: string | null;
  readonly reason?: string | null;
}

export interface ReasonedChange extends ConditionChange {
  readonly reason: string;
}

export interface RevitaliseAsset extends ReasonedChange {
  readonly plan: RevitalisationPlan;
}

/** Puts an asset that was handed over into operation. All refusals of `moveAsset`; UPKEEP_HOLDER_MUST_BE_KNOWN, LADDER_MUST_BE_COMPLETE. */
export const operateAsset = (act: Act, input: ConditionChange): Promise<Outcome> => moved(act, 'operate', input);

/** An asset is found to lie idle. All refusals of `moveAsset`. */
export const findIdle = (act: Act, input: ReasonedChange): Promise<Outcome> => moved(act, 'findIdle', input);

/** An asset is found to bring less than it should. All refusals of `moveAsset`. */
export const findInefficient = (act: Act, input: ReasonedChange): Promise<Outcome> => moved(act, 'findInefficient', input);

/** An asset is found to be damaged. All refusals of `moveAsset`. */
export const findDamaged = (act: Act, input: ReasonedChange): Promise<Outcome> => moved(act, 'findDamaged', input);

/** An asset is back in operation. All refusals of `moveAsset`; UPKEEP_HOLDER_MUST_BE_KNOWN, LADDER_MUST_BE_COMPLETE. */
export const resumeAsset = (act: Act, input: ReasonedChange): Promise<Outcome> => moved(act, 'resume', input);

/** Begins to put an asset to work again, by a plan. All refusals of `moveAsset`; PLAN_MUST_END_LATER before them. */
export async function revitaliseAsset(act: Act, { plan, ...input }: RevitaliseAsset): Promise<Outcome> {
  demand(planEndsLater(input.date, plan.until));
  const { how, byWhom, until, money = null } = plan;
  const detail = { how, byWhom, until, fen: money === null ? null : String(money) };
  return moved(act, 'revitalise', input, { plan: detail });
}

async function moved(
  act: Act,
  move: AssetMoveName,
  { assetId, version, date, documentNumber, reason }: ConditionChange,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const said = { documentNumber: documentNumber ?? null, reason: reason ?? null };
  const { asset } = await moveAsset(act, { assetId, version: version ?? null, move, on: date, ...said, detail });
  return { id: asset.id, place: asset.placeCode };
}
