import { encumbrancesOfAssets } from '../assets/index.js';
import { subjectPlace } from '../attachments/index.js';
import type { Feature } from '../kernel/feature.js';
import { disposalResolvers } from './api/disposal.js';
import { incomeResolvers } from './api/income.js';
import { upkeepResolvers } from './api/upkeep.js';
import { disposalEntities } from './model/disposal.js';
import { Disposal } from './model/disposal-case.js';
import { Distribution } from './model/distribution.js';
import { incomeEntities } from './model/income.js';
import { Lease } from './model/lease.js';
import { Income } from './model/received-income.js';
import { upkeepEntities } from './model/upkeep.js';
import { disposalAccess } from './rules/disposal-access.js';
import { disposalInvariants } from './rules/disposal-invariants.js';
import { disposalLifecycle } from './rules/disposal-lifecycle.js';
import { disposalRefusals } from './rules/disposal-refusals.js';
import { distributionLifecycle } from './rules/distribution-lifecycle.js';
import { incomeAccess } from './rules/income-access.js';
import { incomeInvariants } from './rules/income-invariants.js';
import { incomeRefusals } from './rules/income-refusals.js';
import { upkeepAccess } from './rules/upkeep-access.js';
import { upkeepInvariants } from './rules/upkeep-invariants.js';
import { upkeepRefusals } from './rules/upkeep-refusals.js';
import { openLeasesOf } from './views/encumbrances.js';

export { type CloseDisposal, rejectDisposal, withdrawDisposal } from './actions/close-disposal.js';
export { type CloseLease, closeLease } from './actions/close-lease.js';
export { type CompleteDisposal, completeDisposal } from './actions/complete-disposal.js';
export { type AmendDistribution, amendDistribution, type DraftDistribution, draftDistribution } from './actions/draft-distribution.js';
export { type EndUpkeepPlan, endUpkeepPlan } from './actions/end-upkeep-plan.js';
export { type InspectAsset, inspectAsset } from './actions/inspect-asset.js';
export {
  type ApproveDisposal,
  approveDisposal,
  type ConsentDisposal,
  consentDisposal,
  reviewDisposal,
  type ValueDisposal,
  type VoteDisposal,
  valueDisposal,
  voteDisposal,
} from './actions/move-disposal.js';
export {
  type DecideDistribution,
  decideDistribution,
  type FileDistribution,
  fileDistribution,
  type PayDistribution,
  payDistribution,
  type ReturnDistribution,
  type ReviewDistribution,
  returnDistribution,
  reviewDistribution,
  withdrawDistribution,
} from './actions/move-distribution.js';
export { type PlanUpkeep, planUpkeep } from './actions/plan-upkeep.js';
export { type ReceiveIncome, type ReverseIncome, receiveIncome, reverseIncome } from './actions/receive-income.js';
export { type RecordColourChecks, recordColourChecks } from './actions/record-colour-checks.js';
export { type RecordUpkeep, recordUpkeep } from './actions/record-upkeep.js';
export { type RequestDisposal, requestDisposal } from './actions/request-disposal.js';
export { type SignLease, signLease } from './actions/sign-lease.js';
export { DisposalKindType } from './api/disposal-enums.js';
export { DistributionUseType, LeaseKindType } from './api/income-enums.js';
export { InspectionFindingType, UpkeepMoneySourceType } from './api/upkeep-enums.js';
export { DisposalAct as DisposalActEntity } from './model/disposal-act.js';
export { Disposal as DisposalEntity } from './model/disposal-case.js';
export { DisposalProceeds as DisposalProceedsEntity } from './model/disposal-proceeds.js';
export { Distribution as DistributionEntity } from './model/distribution.js';
export { DistributionAct as DistributionActEntity } from './model/distribution-act.js';
export { DistributionShare as DistributionShareEntity } from './model/distribution-share.js';
export { IncomeDue as IncomeDueEntity } from './model/income-due.js';
export { Inspection as InspectionEntity } from './model/inspection.js';
export { Lease as LeaseEntity } from './model/lease.js';
export { Income as IncomeEntity } from './model/received-income.js';
export { UpkeepPlan as UpkeepPlanEntity } from './model/upkeep-plan.js';
export { UpkeepRecord as UpkeepRecordEntity } from './model/upkeep-record.js';
export { type Colour, type ColourIndicator, colourIndicators, colourOf, colours } from './rules/colours.js';
export { proceedsByOwner } from './rules/disposal-guards.js';
export { disposalLifecycle } from './rules/disposal-lifecycle.js';
export { closedDisposalStates, type DisposalState, disposalConditions, disposalKinds, disposalStates } from './rules/disposal-words.js';
export { type DistributionState, distributionLifecycle, distributionStates } from './rules/distribution-lifecycle.js';
export { distributionUses, incomeKinds, kindOfLease, leaseKinds, rentRhythms } from './rules/income-words.js';
export { type Due, duesOf, type RentTerm } from './rules/lease-dues.js';
export { operatePasses, operateReturns } from './rules/operate-right.js';
export { monthsLater } from './rules/rounds.js';
export { inspectionFindings, inspectionKinds, upkeepMoneySources, upkeepRhythms } from './rules/upkeep-words.js';
export { disposalShape } from './views/disposal-shapes.js';
export { distributionShape, incomeDueShape, incomeShape, leaseShape } from './views/income-shapes.js';
export { inspectionShape, upkeepPlanShape, upkeepRecordShape } from './views/upkeep-shapes.js';

encumbrancesOfAssets.answer(openLeasesOf);
subjectPlace.register('lease', async (em, id) => (await em.findOne(Lease, { id }))?.placeCode ?? null);
subjectPlace.register('income', async (em, id) => (await em.findOne(Income, { id }))?.placeCode ?? null);
subjectPlace.register('disposal', async (em, id) => (await em.findOne(Disposal, { id }))?.placeCode ?? null);
subjectPlace.register('distribution', async (em, id) => (await em.findOne(Distribution, { id }))?.placeCode ?? null);

export const stewardship: Feature = {
  name: 'stewardship',
  zh: '管护运营',
  entities: [...upkeepEntities, ...incomeEntities, ...disposalEntities],
  resolvers: [...upkeepResolvers, ...incomeResolvers, ...disposalResolvers],
  access: {
    rows: { ...upkeepAccess.rows, ...incomeAccess.rows, ...disposalAccess.rows },
    verbs: { ...upkeepAccess.verbs, ...incomeAccess.verbs, ...disposalAccess.verbs },
  },
  refusals: { ...upkeepRefusals, ...incomeRefusals, ...disposalRefusals },
  lifecycles: [distributionLifecycle, disposalLifecycle],
  invariants: [...upkeepInvariants, ...incomeInvariants, ...disposalInvariants],
};
