import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { findDamaged, findIdle, findInefficient, operateAsset, resumeAsset, revitaliseAsset } from '../actions/change-condition.js';
import { findIdleAssets } from '../views/find-idle-assets.js';
import { momentOf } from './asset.args.js';
import { Asset } from './asset.type.js';
import { OperateAssetInput, ReasonedConditionInput, RevitaliseAssetInput } from './condition.input.js';
import { IdleAssetsArgs } from './duty.args.js';
import { IdleAssetConnection } from './duty.type.js';
import { assetPerformed } from './performed.js';

const written = { description: '填写内容 · Input.' };

@Resolver(() => Asset)
export class AssetConditionResolver {
  @Mutation(() => Asset, { description: '投入运行管护 · Puts an asset that was handed over into operation.' })
  operateAsset(
    @Arg('input', () => OperateAssetInput, written) input: OperateAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'operateAsset', operateAsset, input);
  }

  @Mutation(() => Asset, { description: '认定闲置 · Finds an asset to lie idle.' })
  findIdle(
    @Arg('input', () => ReasonedConditionInput, written) input: ReasonedConditionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'findIdle', findIdle, input);
  }

  @Mutation(() => Asset, { description: '认定低效 · Finds an asset to bring less than it should.' })
  findInefficient(
    @Arg('input', () => ReasonedConditionInput, written) input: ReasonedConditionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'findInefficient', findInefficient, input);
  }

  @Mutation(() => Asset, { description: '认定损毁 · Finds an asset to be damaged.' })
  findDamaged(
    @Arg('input', () => ReasonedConditionInput, written) input: ReasonedConditionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'findDamaged', findDamaged, input);
  }

  @Mutation(() => Asset, { description: '开始盘活，须有方案 · Begins to put an asset to work again, by a plan.' })
  revitaliseAsset(
    @Arg('input', () => RevitaliseAssetInput, written) input: RevitaliseAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'revitaliseAsset', revitaliseAsset, input);
  }

  @Mutation(() => Asset, { description: '恢复运行 · An asset is back in operation.' })
  resumeAsset(
    @Arg('input', () => ReasonedConditionInput, written) input: ReasonedConditionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'resumeAsset', resumeAsset, input);
  }

  @Query(() => IdleAssetConnection, {
    description: '闲置、低效、损毁资产台账，最久的在前 · Assets that were not in use on a day, longest first.',
  })
  idleAssets(@Args() { filter, asOf, knownAt }: IdleAssetsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const moment = { ...momentOf({ asOf: null, knownAt: knownAt ?? null }), asOf: asOf ?? context.clock.today() };
    return context.look((em) => findIdleAssets(em, filter ?? {}, moment, askedOf(info)));
  }
}
