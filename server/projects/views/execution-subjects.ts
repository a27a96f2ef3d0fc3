import type { SqlEntityManager } from '@mikro-orm/sql';
import { subjectPlace } from '../../attachments/index.js';
import { Acceptance } from '../model/acceptance.js';
import { AcceptanceProblem } from '../model/acceptance-problem.js';
import { ChangeRequest } from '../model/change-request.js';
import { Closing } from '../model/closing.js';
import { Commencement } from '../model/commencement.js';
import { Completion } from '../model/completion.js';
import { Contract } from '../model/contract.js';
import { ContractSupplement } from '../model/contract-supplement.js';
import { Handover } from '../model/handover.js';
import { ImplementationPlan } from '../model/implementation-plan.js';
import { Procurement } from '../model/procurement.js';
import { ProgressReport } from '../model/progress-report.js';
import { Settlement } from '../model/settlement.js';
import { YearPlan } from '../model/year-plan.js';

const nouns = {
  acceptance: Acceptance,
  acceptance_problem: AcceptanceProblem,
  change_request: ChangeRequest,
  closing: Closing,
  commencement: Commencement,
  completion: Completion,
  contract: Contract,
  contract_supplement: ContractSupplement,
  handover: Handover,
  implementation_plan: ImplementationPlan,
  procurement: Procurement,
  progress_report: ProgressReport,
  settlement: Settlement,
  year_plan: YearPlan,
} as const;

/** Lets files and notices belong to the nouns of execution. Called once, by `index.ts`. */
export function registerExecutionSubjects(): void {
  for (const [noun, entity] of Object.entries(nouns)) {
    subjectPlace.register(
      noun,
      async (em: SqlEntityManager, id: string) => (await em.findOne(entity as typeof Contract, { id }))?.placeCode ?? null,
    );
  }
}
