import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { acceptProject } from '../actions/accept-project.js';
import { closeProject } from '../actions/close-project.js';
import { completeProject } from '../actions/complete-project.js';
import { handOverProject } from '../actions/hand-over-project.js';
import { prepareProject } from '../actions/prepare-project.js';
import { settleProject } from '../actions/settle-project.js';
import { startProject } from '../actions/start-project.js';
import { findProject } from '../views/find-projects.js';
import {
  AcceptProjectInput,
  CloseProjectInput,
  CompleteProjectInput,
  HandOverProjectInput,
  PrepareProjectInput,
  SettleProjectInput,
  StartProjectInput,
} from './execution.input.js';
import { Project } from './project.type.js';

@Resolver(() => Project)
export class ExecutionResolver {
  @Mutation(() => Project, { description: '开展前期工作 · Begins the preparation of a funded project.' })
  async prepareProject(
    @Arg('input', () => PrepareProjectInput, { description: '内容 · What to do.' }) input: PrepareProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('prepareProject', prepareProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Mutation(() => Project, { description: '开工 · Begins the works.' })
  async startProject(
    @Arg('input', () => StartProjectInput, { description: '内容 · What to do.' }) input: StartProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('startProject', startProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Mutation(() => Project, { description: '完工 · Ends the works.' })
  async completeProject(
    @Arg('input', () => CompleteProjectInput, { description: '内容 · What to do.' }) input: CompleteProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('completeProject', completeProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Mutation(() => Project, { description: '通过验收 · Accepts the works.' })
  async acceptProject(
    @Arg('input', () => AcceptProjectInput, { description: '内容 · What to do.' }) input: AcceptProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('acceptProject', acceptProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Mutation(() => Project, { description: '结算 · Settles the project at its audited price.' })
  async settleProject(
    @Arg('input', () => SettleProjectInput, { description: '内容 · What to do.' }) input: SettleProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('settleProject', settleProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Mutation(() => Project, { description: '移交 · Hands the project over to its owner.' })
  async handOverProject(
    @Arg('input', () => HandOverProjectInput, { description: '内容 · What to do.' }) input: HandOverProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('handOverProject', handOverProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Mutation(() => Project, { description: '归档 · Closes and archives the project.' })
  async closeProject(
    @Arg('input', () => CloseProjectInput, { description: '内容 · What to do.' }) input: CloseProjectInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('closeProject', closeProject, input);
    return context.look((em) => findProject(em, id, askedOf(info)));
  }
}
