import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { drawEvidencePack } from '../actions/draw-evidence-pack.js';
import { findPack, findPacks } from '../views/find-drawn.js';
import { DrawEvidencePackInput, EvidencePacksArgs } from './evidence.input.js';
import { EvidencePack, EvidencePackConnection } from './evidence.type.js';

@Resolver(() => EvidencePack)
export class EvidenceResolver {
  @Query(() => EvidencePackConnection, { description: '已提取的证据包，新的在前 · Packs that were taken out, newest first.' })
  evidencePacks(
    @Args(() => EvidencePacksArgs) { placeCode, subjectId }: EvidencePacksArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findPacks(em, { placeCode, subjectId }, askedOf(info)));
  }

  @Query(() => EvidencePack, { nullable: true, description: '一个证据包；看不到的为空 · One pack; null when the viewer may not see it.' })
  evidencePack(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findPack(em, id, askedOf(info)));
  }

  @Mutation(() => EvidencePack, {
    description:
      '提取证据包：记录在案，按返回的地址下载，用 xianjie-verify 离线核验 · Takes out a pack, on record; download it from the addresses answered and verify it offline with xianjie-verify.',
  })
  async drawEvidencePack(
    @Arg('input', () => DrawEvidencePackInput, { description: '填写内容 · Input.' }) input: DrawEvidencePackInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('drawEvidencePack', drawEvidencePack, input);
    return context.look((em) => findPack(em, id, askedOf(info)));
  }
}
