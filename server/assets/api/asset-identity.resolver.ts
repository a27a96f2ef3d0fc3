import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { changeAssetClass } from '../actions/change-asset-class.js';
import { changeAssetValue } from '../actions/change-asset-value.js';
import { consumeAsset } from '../actions/consume-asset.js';
import { mergeAssets } from '../actions/merge-assets.js';
import { splitAsset } from '../actions/split-asset.js';
import { Asset } from './asset.type.js';
import {
  ChangeAssetClassInput,
  ChangeAssetValueInput,
  ConsumeAssetInput,
  MergeAssetsInput,
  SplitAssetInput,
} from './asset-identity.input.js';
import { assetPerformed } from './performed.js';

@Resolver()
export class IdentityResolver {
  @Mutation(() => Asset, { description: '类别变更 · The class of an asset is another from a day on.' })
  changeAssetClass(
    @Arg('input', () => ChangeAssetClassInput, { description: '内容 · Input.' }) input: ChangeAssetClassInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'changeAssetClass', changeAssetClass, input);
  }

  @Mutation(() => Asset, {
    nullable: true,
    description: '价值变动 · The value of an asset is another from a day on, also one that lies back.',
  })
  changeAssetValue(
    @Arg('input', () => ChangeAssetValueInput, { description: '内容 · Input.' }) input: ChangeAssetValueInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'changeAssetValue', changeAssetValue, input);
  }

  @Mutation(() => Asset, { description: '消耗 · Short-lived household goods were used or sold.' })
  consumeAsset(
    @Arg('input', () => ConsumeAssetInput, { description: '内容 · Input.' }) input: ConsumeAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'consumeAsset', consumeAsset, input);
  }

  @Mutation(() => Asset, { description: '分拆 · Splits an asset; answers the old one with its successors.' })
  splitAsset(
    @Arg('input', () => SplitAssetInput, { description: '内容 · Input.' }) input: SplitAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'splitAsset', splitAsset, input);
  }

  @Mutation(() => Asset, { description: '合并 · Merges assets; answers the new one with its predecessors.' })
  mergeAssets(
    @Arg('input', () => MergeAssetsInput, { description: '内容 · Input.' }) input: MergeAssetsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'mergeAssets', mergeAssets, input);
  }
}
