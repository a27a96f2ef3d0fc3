import { subjectPlace } from '../attachments/index.js';
import type { Feature } from '../kernel/feature.js';
import { moneyOnProjects } from '../projects/index.js';
import { AllocationResolver } from './api/allocation.resolver.js';
import { ClaimResolver, PaymentResolver } from './api/claim.resolver.js';
import { FundDocumentResolver, FundLineResolver } from './api/document.resolver.js';
import { MoneyActResolver } from './api/money-act.resolver.js';
import { ProjectMoneyResolver } from './api/project-money.resolver.js';
import { Adjustment } from './model/adjustment.js';
import { Allocation } from './model/allocation.js';
import { CarryOver } from './model/carry-over.js';
import { Claim } from './model/claim.js';
import { ClaimAct } from './model/claim-act.js';
import { ClaimProof } from './model/claim-proof.js';
import { Consolidation } from './model/consolidation.js';
import { Disbursement } from './model/disbursement.js';
import { DisbursementReturn } from './model/disbursement-return.js';
import { FundDocument } from './model/fund-document.js';
import { FundLine } from './model/fund-line.js';
import { FundReversal } from './model/fund-reversal.js';
import { Payment } from './model/payment.js';
import { ProofKind } from './model/proof-kind.js';
import { ProofRequirement } from './model/proof-requirement.js';
import { Reclaim } from './model/reclaim.js';
import { SurplusReturn } from './model/surplus-return.js';
import { fundAccess } from './rules/access.js';
import { claimLifecycle } from './rules/claim-lifecycle.js';
import { fundInvariants } from './rules/invariants.js';
import { fundRefusals } from './rules/refusals.js';
import { moneyOfProjects } from './views/money-of-projects.js';
import { addMoneyToProjects } from './views/project-fields.js';

export { type Adjust, adjust } from './actions/adjust.js';
export { type Allocate, allocate } from './actions/allocate.js';
export { type CarryOverAllocation, type CarryOverLine, carryOverAllocation, carryOverLine } from './actions/carry-over.js';
export { type ConfirmFunding, confirmFunding } from './actions/confirm-funding.js';
export { type Consolidate, consolidate } from './actions/consolidate.js';
export { type AmendClaim, amendClaim, type DraftClaim, draftClaim } from './actions/draft-claim.js';
export {
  approveClaim,
  checkClaim,
  type MoveClaim,
  type ReturnClaim,
  returnClaim,
  submitClaim,
  withdrawClaim,
} from './actions/move-claim.js';
export { type PayClaim, payClaim } from './actions/pay-claim.js';
export { type LineGiven, type ReceiveDocument, receiveDocument } from './actions/receive-document.js';
export { type Reclaim, reclaim } from './actions/reclaim.js';
export { type Release, release } from './actions/release.js';
export { type ReturnDisbursement, returnDisbursement } from './actions/return-disbursement.js';
export { type ReturnSurplus, returnSurplus } from './actions/return-surplus.js';
export { type Reverse, reverseAllocation, reverseDisbursement, reversePayment, reverseReceipt } from './actions/reverse.js';
export { type AllocatePlan, allocatePlan } from './api/allocate-plan.js';
export { Allocation as AllocationType, AllocationConnection } from './api/allocation.type.js';
export { Claim as ClaimType, ClaimConnection, Payment as PaymentType, PaymentConnection } from './api/claim.type.js';
export { AsOfArgs } from './api/document.input.js';
export {
  FundDocument as FundDocumentType,
  FundDocumentConnection,
  FundLine as FundLineType,
  FundLineConnection,
} from './api/document.type.js';
export { Disposition as DispositionType, FundTask } from './api/enums.js';
export { Adjustment as AdjustmentEntity } from './model/adjustment.js';
export { Allocation as AllocationEntity } from './model/allocation.js';
export { CarryOver as CarryOverEntity } from './model/carry-over.js';
export { Claim as ClaimEntity } from './model/claim.js';
export { ClaimAct as ClaimActEntity } from './model/claim-act.js';
export { ClaimProof as ClaimProofEntity } from './model/claim-proof.js';
export { Consolidation as ConsolidationEntity } from './model/consolidation.js';
export { Disbursement as DisbursementEntity } from './model/disbursement.js';
export { DisbursementReturn as DisbursementReturnEntity } from './model/disbursement-return.js';
export { FundDocument as FundDocumentEntity } from './model/fund-document.js';
export { FundLine as FundLineEntity } from './model/fund-line.js';
export { FundReversal as FundReversalEntity } from './model/fund-reversal.js';
export { Payment as PaymentEntity } from './model/payment.js';
export { Reclaim as ReclaimEntity } from './model/reclaim.js';
export { SurplusReturn as SurplusReturnEntity } from './model/surplus-return.js';
export { type AccountKind, accountKinds, accountOf, type Holders } from './rules/accounts.js';
export { useByOf } from './rules/carry-over.js';
export { type ClaimState, claimStates } from './rules/claim-lifecycle.js';
export { foldDocumentNumber, readDocumentNumber } from './rules/document-number.js';
export { budgetYearOf, type Recipe, type RecipeName, recipes } from './rules/recipes.js';
export { type ClaimKind, claimKinds, type Disposition, dispositions, type Task, tasks } from './rules/words.js';
export { type MoneySum, moneyField, movesSql, ofAllocation, ofLine, ofProject, sumSql } from './views/money-sql.js';
export {
  allocationShape,
  claimShape,
  disbursementShape,
  fundDocumentShape,
  fundLineShape,
  paymentShape,
  useBySql,
} from './views/shapes.js';

moneyOnProjects.answer(moneyOfProjects);
addMoneyToProjects();
// The papers of a claim lie where its project lies, the scan of a document at the county.
subjectPlace.register('claim', async (em, id) => (await em.findOne(Claim, { id }))?.placeCode ?? null);
subjectPlace.register('fund_document', async (em, id) => (await em.findOne(FundDocument, { id }))?.placeCode ?? null);

export const funds: Feature = {
  name: 'funds',
  zh: '资金',
  entities: [
    ...[FundDocument, FundLine, Consolidation, Allocation, Adjustment, Disbursement, DisbursementReturn, Reclaim, CarryOver, SurplusReturn],
    ...[Claim, ClaimProof, ClaimAct, Payment, FundReversal, ProofKind, ProofRequirement],
  ],
  resolvers: [
    FundDocumentResolver,
    FundLineResolver,
    AllocationResolver,
    MoneyActResolver,
    ClaimResolver,
    PaymentResolver,
    ProjectMoneyResolver,
  ],
  access: fundAccess,
  refusals: fundRefusals,
  lifecycles: [claimLifecycle],
  invariants: fundInvariants,
};
