import { Acceptance } from './acceptance.js';
import { AcceptanceProblem } from './acceptance-problem.js';
import { ChangeRequest } from './change-request.js';
import { Closing } from './closing.js';
import { Commencement } from './commencement.js';
import { Completion } from './completion.js';
import { Contract } from './contract.js';
import { ContractItem } from './contract-item.js';
import { ContractSupplement } from './contract-supplement.js';
import { Handover } from './handover.js';
import { ImplementationPlan } from './implementation-plan.js';
import { Procurement } from './procurement.js';
import { ProgressItem } from './progress-item.js';
import { ProgressReport } from './progress-report.js';
import { Settlement } from './settlement.js';
import { VillageTag } from './village-tag.js';
import { VillageTagKind } from './village-tag-kind.js';
import { YearPlan } from './year-plan.js';
import { YearlyReview } from './yearly-review.js';

/** Every stored noun of execution. */
export const executionEntities = [
  ChangeRequest,
  YearPlan,
  YearlyReview,
  ImplementationPlan,
  Procurement,
  Contract,
  ContractSupplement,
  ContractItem,
  Commencement,
  ProgressReport,
  ProgressItem,
  Completion,
  Acceptance,
  AcceptanceProblem,
  Settlement,
  Handover,
  Closing,
  VillageTagKind,
  VillageTag,
];
