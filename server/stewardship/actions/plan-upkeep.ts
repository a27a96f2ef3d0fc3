import { eventDayFits, findAssetForUpdate, findParties } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { circleOf } from '../../identity/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { UpkeepPlan } from '../model/upkeep-plan.js';
import { UpkeepRecord } from '../model/upkeep-record.js';
import { dayBefore } from '../rules/rounds.js';
import { assetIsThere, planFollows } from '../rules/upkeep-guards.js';
import { refuseUpkeep as refuse } from '../rules/upkeep-refusals.js';
import type { UpkeepMoneySource, UpkeepRhythm } from '../rules/upkeep-words.js';
import { wasBuiltBy } from '../views/built-by.js';
import { stateOfAsset } from '../views/state-of-asset.js';

export interface PlanUpkeep {
  readonly assetId: string;
  readonly partyId: string;
  readonly moneySource: UpkeepMoneySource;
  readonly yearlyCost: Fen;
  readonly rhythm: UpkeepRhythm;
  readonly duties: string;
  readonly beginsOn: LocalDate;
}

/**
 * Opens the plan by which an asset is kept up, and ends the one that was open the day before. The party becomes the
 * asset's upkeep holder. Refuses ASSET_MUST_EXIST, PARTY_MUST_EXIST, UPKEPT_ASSET_MUST_BE_THERE, EVENT_MUST_NOT_LIE_AHEAD,
 * EVENT_MUST_NOT_PRECEDE_FORMING, UPKEEP_MANAGER_MUST_HAVE_BUILT, UPKEEP_PLAN_MUST_FOLLOW, in this order.
 */
export async function planUpkeep(act: Act, input: PlanUpkeep): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  must(viewer.personId, 'a plan is made by somebody');
  const asset = await findAssetForUpdate(act, input.assetId);
  await findParties(act, [input.partyId]);
  demand(assetIsThere(asset.code, await stateOfAsset(em, asset.id)));
  demand(eventDayFits(input.beginsOn, today, asset.formedOn));
  if (viewer.role === 'PROJECT_MANAGER') {
    const me = await circleOf(em, peopleOf(act), today);
    if (!(await wasBuiltBy(em, asset.id, me))) throw refuse('UPKEEP_MANAGER_MUST_HAVE_BUILT', { code: asset.code });
  }
  const [last] = await em.find(UpkeepPlan, { assetId: asset.id }, { orderBy: { beginsOn: 'desc' }, limit: 1, refresh: true });
  const [round] = await em.find(UpkeepRecord, { assetId: asset.id }, { orderBy: { dueOn: 'desc' }, limit: 1 });
  demand(planFollows(input.beginsOn, latest(last?.endsOn ?? last?.beginsOn ?? null, round?.dueOn ?? null)));
  if (last && !last.endsOn) {
    last.endsOn = dayBefore(input.beginsOn);
    // The old plan is out of the way before the new one comes.
    await em.flush();
  }
  asset.upkeepPartyId = input.partyId;
  const { partyId, moneySource, yearlyCost, rhythm, beginsOn } = input;
  const plan = em.create(UpkeepPlan, {
    ...{ id: newId(), assetId: asset.id, placeCode: asset.placeCode, partyId, moneySource, yearlyCostFen: yearlyCost, rhythm },
    ...{ duties: input.duties.trim(), beginsOn, endsOn: null, endedReason: null, recordedBy: viewer.personId, recordedAt: now },
  });
  return { id: plan.id, place: asset.placeCode };
}

const peopleOf = ({ viewer }: Act) => [viewer.personId, viewer.forPersonId].filter((id) => id !== null);

const latest = (one: LocalDate | null, other: LocalDate | null): LocalDate | null =>
  one !== null && (other === null || one > other) ? one : other;
