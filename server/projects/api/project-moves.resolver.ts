import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { admitToLibrary } from '../actions/admit-to-library.js';
import { approveInCounty } from '../actions/approve-in-county.js';
import { declareProject } from '../actions/declare-project.js';
import { examineInDepartment } from '../actions/examine-in-department.js';
import { rejectProject } from '../actions/reject-project.js';
import { removeFromLibrary } from '../actions/remove-from-library.js';
import { resubmitProject } from '../actions/resubmit-project.js';
import { resumeProject } from '../actions/resume-project.js';
import { returnProject } from '../actions/return-project.js';
import { reviewInTownship } from '../actions/review-in-township.js';
import { suspendProject } from '../actions/suspend-project.js';
import { terminateProject } from '../actions/terminate-project.js';
import { withdrawDeclaration } from '../actions/withdraw-declaration.js';
import { performed } from './performed.js';
import { Project } from './project.type.js';
import {
  ApproveInCountyInput,
  DeclareProjectInput,
  OpinionInput,
  ReasonInput,
  RemoveFromLibraryInput,
  ReturnProjectInput,
  SuspendProjectInput,
  TerminateProjectInput,
} from './project-move.input.js';

@Resolver(() => Project)
export class ProjectMovesResolver {
  @Mutation(() => Project, { description: '村申报 · The village declares a project.' })
  declareProject(
    @Arg('input', () => DeclareProjectInput, { description: '填写内容 · Input.' }) input: DeclareProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'declareProject', declareProject, input);
  }

  @Mutation(() => Project, { description: '撤回申报 · The declarer takes the declaration back before the review.' })
  withdrawDeclaration(
    @Arg('input', () => ReasonInput, { description: '填写内容 · Input.' }) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'withdrawDeclaration', withdrawDeclaration, input);
  }

  @Mutation(() => Project, { description: '乡审核 · The township reviews.' })
  reviewInTownship(
    @Arg('input', () => OpinionInput, { description: '填写内容 · Input.' }) input: OpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'reviewInTownship', reviewInTownship, input);
  }

  @Mutation(() => Project, { description: '部门审查 · The industry department examines.' })
  examineInDepartment(
    @Arg('input', () => OpinionInput, { description: '填写内容 · Input.' }) input: OpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'examineInDepartment', examineInDepartment, input);
  }

  @Mutation(() => Project, { description: '县级审定 · The leading group approves, with its minutes.' })
  approveInCounty(
    @Arg('input', () => ApproveInCountyInput, { description: '填写内容 · Input.' }) input: ApproveInCountyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'approveInCounty', approveInCounty, input);
  }

  @Mutation(() => Project, { description: '入库并公开 · Admits a project to the library and publishes it.' })
  admitToLibrary(
    @Arg('input', () => OpinionInput, { description: '填写内容 · Input.' }) input: OpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'admitToLibrary', admitToLibrary, input);
  }

  @Mutation(() => Project, { description: '退回到较早的步骤 · Returns a case to an earlier step, with an opinion.' })
  returnProject(
    @Arg('input', () => ReturnProjectInput, { description: '填写内容 · Input.' }) input: ReturnProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'returnProject', returnProject, input);
  }

  @Mutation(() => Project, { description: '退回后重新报送 · Sends a returned case up again.' })
  resubmitProject(
    @Arg('input', () => OpinionInput, { description: '填写内容 · Input.' }) input: OpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'resubmitProject', resubmitProject, input);
  }

  @Mutation(() => Project, { description: '不予入库 · Rejects a case.' })
  rejectProject(
    @Arg('input', () => ReasonInput, { description: '填写内容 · Input.' }) input: ReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'rejectProject', rejectProject, input);
  }

  @Mutation(() => Project, { description: '调出库 · Removes a project from the library.' })
  removeFromLibrary(
    @Arg('input', () => RemoveFromLibraryInput, { description: '填写内容 · Input.' }) input: RemoveFromLibraryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'removeFromLibrary', removeFromLibrary, input);
  }

  @Mutation(() => Project, { description: '暂停 · Suspends a project until a date.' })
  suspendProject(
    @Arg('input', () => SuspendProjectInput, { description: '填写内容 · Input.' }) input: SuspendProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'suspendProject', suspendProject, input);
  }

  @Mutation(() => Project, { description: '恢复 · Lets a suspended project go on where it stood.' })
  resumeProject(
    @Arg('input', () => OpinionInput, { description: '填写内容 · Input.' }) input: OpinionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'resumeProject', resumeProject, input);
  }

  @Mutation(() => Project, { description: '终止 · Terminates a project and decides about its money.' })
  terminateProject(
    @Arg('input', () => TerminateProjectInput, { description: '填写内容 · Input.' }) input: TerminateProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'terminateProject', terminateProject, input);
  }
}
