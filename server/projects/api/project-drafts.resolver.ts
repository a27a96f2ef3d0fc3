import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { amendDraft } from '../actions/amend-draft.js';
import { draftProject } from '../actions/draft-project.js';
import { setLinkage } from '../actions/set-linkage.js';
import { setSources } from '../actions/set-sources.js';
import { setTargets } from '../actions/set-targets.js';
import { performed } from './performed.js';
import { Project } from './project.type.js';
import { AmendDraftInput, DraftProjectInput, SetLinkageInput, SetSourcesInput, SetTargetsInput } from './project-draft.input.js';

@Resolver(() => Project)
export class ProjectDraftsResolver {
  @Mutation(() => Project, { description: '起草项目 · Writes down a project; nothing is declared yet.' })
  draftProject(
    @Arg('input', () => DraftProjectInput, { description: '填写内容 · Input.' }) input: DraftProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'draftProject', draftProject, input);
  }

  @Mutation(() => Project, { description: '修改草稿或退回的项目 · Amends a drafted or returned project.' })
  amendDraft(
    @Arg('input', () => AmendDraftInput, { description: '填写内容 · Input.' }) input: AmendDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'amendDraft', amendDraft, input);
  }

  @Mutation(() => Project, { description: '填报预计资金来源 · Replaces the expected sources of a drafted or returned project.' })
  setSources(
    @Arg('input', () => SetSourcesInput, { description: '填写内容 · Input.' }) input: SetSourcesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'setSources', setSources, input);
  }

  @Mutation(() => Project, { description: '填报绩效目标 · Replaces the performance targets of a drafted or returned project.' })
  setTargets(
    @Arg('input', () => SetTargetsInput, { description: '填写内容 · Input.' }) input: SetTargetsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'setTargets', setTargets, input);
  }

  @Mutation(() => Project, { description: '填报联农带农机制 · Replaces the benefit linkages of a drafted or returned project.' })
  setLinkage(
    @Arg('input', () => SetLinkageInput, { description: '填写内容 · Input.' }) input: SetLinkageInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'setLinkage', setLinkage, input);
  }
}
