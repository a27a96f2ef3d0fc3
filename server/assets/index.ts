import { subjectPlace } from '../attachments/index.js';
import type { Feature } from '../kernel/feature.js';
import { assetsOfProjects } from '../projects/index.js';
import { AssetResolver } from './api/asset.resolver.js';
import { dutiesResolvers } from './api/duties.js';
import { formationResolvers } from './api/formation.js';
import { rightsResolvers } from './api/rights.js';
import { traceResolvers } from './api/trace.js';
import { Asset } from './model/asset.js';
import { AssetDuty } from './model/asset-duty.js';
import { AssetEvent } from './model/asset-event.js';
import { AssetHandover } from './model/asset-handover.js';
import { AssetLineage } from './model/asset-lineage.js';
import { AssetOrigin } from './model/asset-origin.js';
import { AssetRight } from './model/asset-right.js';
import { AssetRightHolder } from './model/asset-right-holder.js';
import { AssetVersion } from './model/asset-version.js';
import { ExpectedAsset } from './model/expected-asset.js';
import { Party } from './model/party.js';
import { ProjectFormation } from './model/project-formation.js';
import { assetAccess } from './rules/access.js';
import { dutiesAccess } from './rules/duties-access.js';
import { dutiesInvariants } from './rules/duties-invariants.js';
import { dutiesRefusals } from './rules/duties-refusals.js';
import { formationAccess } from './rules/formation-access.js';
import { formationInvariants } from './rules/formation-invariants.js';
import { formationRefusals } from './rules/formation-refusals.js';
import { assetLifecycle } from './rules/lifecycle.js';
import { assetRefusals } from './rules/refusals.js';
import { rightsAccess } from './rules/rights-access.js';
import { rightsInvariants } from './rules/rights-invariants.js';
import { rightsRefusals } from './rules/rights-refusals.js';
import { traceAccess } from './rules/trace-access.js';
import { traceInvariants } from './rules/trace-invariants.js';
import { traceRefusals } from './rules/trace-refusals.js';
import { findAssetsOfProjects } from './views/assets-of-projects.js';

export { type AddParty, addParty } from './actions/add-party.js';
export { type AssignDuties, assignDuties } from './actions/assign-duties.js';
export { operateAsset } from './actions/change-condition.js';
export { type ConfirmRights, confirmRights } from './actions/confirm-rights.js';
export { findAssetForUpdate, findParties } from './actions/find-asset.js';
export { type HandOverAsset, handOverAsset } from './actions/hand-over-asset.js';
export { type ListExpectedAsset, listExpectedAsset } from './actions/list-expected-asset.js';
export { type AssetStep, type MovedAsset, moveAsset, openAsset } from './actions/move-asset.js';
export { type EventDraft, recordEvent } from './actions/record-event.js';
export { type AssetToRegister, type RegisterAssets, registerAssets } from './actions/register-assets.js';
export { type RegisterInheritedAsset, registerInheritedAsset } from './actions/register-inherited-asset.js';
export { AssetFilter as AssetFilterInput, AssetMomentArgs, momentOf } from './api/asset.args.js';
export { Asset as AssetType, AssetConnection } from './api/asset.type.js';
export {
  AssetClassType,
  AssetFormType,
  AssetOrder,
  AssetStateType,
  DutyLevelType,
  OwnerKindType,
  OwnerLevelType,
  RightKindType,
} from './api/enums.js';
export { Party as PartyType, PartyConnection } from './api/party.type.js';
export { Asset as AssetEntity } from './model/asset.js';
export { AssetEvent as AssetEventEntity } from './model/asset-event.js';
export { Party as PartyEntity } from './model/party.js';
export type { AssetFacts, Encumbrances } from './rules/asset-facts.js';
export { eventDayFits } from './rules/event-days.js';
export type { EventKind } from './rules/event-kinds.js';
export {
  applyTurn,
  type Change,
  type Contents,
  type DutyContent,
  type History,
  noHistory,
  type RightContent,
  replayed,
  type Span,
  type Track,
  turned,
} from './rules/history.js';
export { type AssetMoveName, assetLifecycle } from './rules/lifecycle.js';
export { latest, rightsAndDutiesEnd } from './rules/one-into-many.js';
export { encumbrancesOfAssets } from './rules/questions.js';
export { rightOf } from './rules/shares.js';
export { holderRows, spanRow } from './rules/span-rows.js';
export { type AssetState, assetStates, confirmedStates, endedStates, livingStates } from './rules/states.js';
export * from './rules/words.js';
export { addAssetFields, assetOf, assetShape, assetShapeAt, ofAsset, partyOf, partyShape } from './views/asset-shape.js';
export { type AssetFilter, type AssetOrderName, assetOrders, assetsMatching, findAsset, findAssets } from './views/find-assets.js';
export { loadHistory } from './views/load-history.js';
export { type AssetMoment, heldSql } from './views/moment.js';
export { replayDiffers } from './views/replay-differs.js';

assetsOfProjects.answer(findAssetsOfProjects);
subjectPlace.register('asset', async (em, id) => (await em.findOne(Asset, { id }))?.placeCode ?? null);

export const assets: Feature = {
  name: 'assets',
  zh: '资产',
  entities: [
    ...[Party, ExpectedAsset, ProjectFormation, Asset, AssetEvent, AssetVersion, AssetRight, AssetRightHolder],
    ...[AssetDuty, AssetOrigin, AssetLineage, AssetHandover],
  ],
  resolvers: [AssetResolver, ...formationResolvers, ...rightsResolvers, ...dutiesResolvers, ...traceResolvers],
  access: {
    rows: { ...assetAccess.rows, ...formationAccess.rows, ...rightsAccess.rows, ...dutiesAccess.rows, ...traceAccess.rows },
    verbs: { ...assetAccess.verbs, ...formationAccess.verbs, ...rightsAccess.verbs, ...dutiesAccess.verbs, ...traceAccess.verbs },
  },
  refusals: { ...assetRefusals, ...formationRefusals, ...rightsRefusals, ...dutiesRefusals, ...traceRefusals },
  lifecycles: [assetLifecycle],
  invariants: [...formationInvariants, ...rightsInvariants, ...dutiesInvariants, ...traceInvariants],
};
