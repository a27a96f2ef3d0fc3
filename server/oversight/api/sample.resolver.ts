import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { drawSample } from '../actions/draw-sample.js';
import { findSample, findSamples } from '../views/find-drawn.js';
import { DrawSampleInput, SamplesArgs } from './sample.input.js';
import { AuditSample, AuditSampleConnection, AuditSampleItemConnection } from './sample.type.js';

@Resolver(() => AuditSample)
export class SampleResolver {
  @Query(() => AuditSampleConnection, { description: '审计样本，新的在前 · Samples that were drawn, newest first.' })
  samples(@Args(() => SamplesArgs) { placeCode, population }: SamplesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findSamples(em, { placeCode, population }, askedOf(info)));
  }

  @Query(() => AuditSample, { nullable: true, description: '一个样本；看不到的为空 · One sample; null when the viewer may not see it.' })
  sample(@Arg('id', () => ID, { description: '编号 · Identity.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findSample(em, id, askedOf(info)));
  }

  @Mutation(() => AuditSample, {
    description: '抽样：按公布的种子抽取并记录，任何人可复算 · Draws a sample by a published seed and keeps it; anybody can draw it again.',
  })
  async drawSample(
    @Arg('input', () => DrawSampleInput, { description: '填写内容 · Input.' }) input: DrawSampleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('drawSample', drawSample, input);
    return context.look((em) => findSample(em, id, askedOf(info)));
  }

  @AnsweredField(() => AuditSampleItemConnection, { description: '样本各项，按序号 · What was drawn, in its order.' })
  items(@Root() root: AuditSample, @Args(() => PageArgs) _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
