import { findAssetForUpdate } from '../../assets/index.js';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { UpkeepPlan } from '../model/upkeep-plan.js';
import { refuseUpkeep as refuse } from '../rules/upkeep-refusals.js';

/** A plan of the viewer's area with its asset, whose row is locked: upkeep of one asset is recorded one after the other. Refuses UPKEEP_PLAN_MUST_EXIST. */
export async function findUpkeepPlan(act: Act, id: string) {
  const found = isId(id) ? await act.em.findOne(UpkeepPlan, { id }) : null;
  if (!found) throw refuse('UPKEEP_PLAN_MUST_EXIST', { id: id.slice(0, 40) });
  const asset = await findAssetForUpdate(act, found.assetId);
  const plan = await act.em.refresh(found);
  return { plan: plan ?? found, asset };
}
