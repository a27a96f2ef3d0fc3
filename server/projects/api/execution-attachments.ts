import type { GraphQLResolveInfo } from 'graphql';
import { Args, type ClassType, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import { answered } from '../../kernel/shape.js';
import { Acceptance, AcceptanceProblem } from './acceptance.type.js';
import { ChangeRequest } from './change.type.js';
import { Contract, ContractSupplement, Procurement } from './contract.type.js';
import { Closing, Commencement, Completion, Handover, ImplementationPlan, Settlement } from './papers.type.js';
import { ProgressReport } from './progress.type.js';
import { YearPlan } from './year-plan.type.js';

/** Makes the resolver of the field `attachments` of one noun; the shape has read it already. */
function attachmentsOf(noun: () => ClassType) {
  @Resolver(noun)
  class AttachmentsResolver {
    @FieldResolver(() => AttachmentConnection, { description: '附件，新的在前 · Its files, newest first.' })
    attachments(@Root() root: object, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
      return answered(root, info);
    }
  }
  return AttachmentsResolver;
}

export const executionAttachmentResolvers = [
  attachmentsOf(() => Procurement),
  attachmentsOf(() => Contract),
  attachmentsOf(() => ContractSupplement),
  attachmentsOf(() => ProgressReport),
  attachmentsOf(() => Acceptance),
  attachmentsOf(() => AcceptanceProblem),
  attachmentsOf(() => ImplementationPlan),
  attachmentsOf(() => Commencement),
  attachmentsOf(() => Completion),
  attachmentsOf(() => Settlement),
  attachmentsOf(() => Handover),
  attachmentsOf(() => Closing),
  attachmentsOf(() => ChangeRequest),
  attachmentsOf(() => YearPlan),
];
