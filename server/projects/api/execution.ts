import '../views/project-execution-fields.js';
import { AcceptanceResolver } from './acceptance.resolver.js';
import { ChangeResolver } from './change.resolver.js';
import { ContractResolver } from './contract.resolver.js';
import { ExecutionResolver } from './execution.resolver.js';
import { executionAttachmentResolvers } from './execution-attachments.js';
import { ProjectExecutionResolver } from './project-execution.resolver.js';
import { VillageTagResolver } from './village-tag.resolver.js';
import { YearPlanResolver } from './year-plan.resolver.js';

/** The doors to a project's execution; `index.ts` adds them to those of its admission. */
export const executionResolvers = [
  ProjectExecutionResolver,
  ExecutionResolver,
  ContractResolver,
  AcceptanceResolver,
  ChangeResolver,
  YearPlanResolver,
  VillageTagResolver,
  ...executionAttachmentResolvers,
];
