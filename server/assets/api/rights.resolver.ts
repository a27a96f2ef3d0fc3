import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { certifyAsset } from '../actions/certify-asset.js';
import { confirmRights } from '../actions/confirm-rights.js';
import { correctRights } from '../actions/correct-rights.js';
import { handOverAsset } from '../actions/hand-over-asset.js';
import { pledgeAsset, releasePledge } from '../actions/pledge-asset.js';
import { transferRights } from '../actions/transfer-rights.js';
import { Asset } from './asset.type.js';
import { assetPerformed } from './performed.js';
import {
  CertifyAssetInput,
  ConfirmRightsInput,
  CorrectRightsInput,
  HandOverAssetInput,
  PledgeAssetInput,
  ReleasePledgeInput,
  TransferRightsInput,
} from './rights.input.js';

@Resolver()
export class RightsResolver {
  @Mutation(() => Asset, {
    nullable: true,
    description: '确权 · Confirms who holds the five rights; from then on the public sees the asset.',
  })
  confirmRights(
    @Arg('input', () => ConfirmRightsInput, { description: '内容 · Input.' }) input: ConfirmRightsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'confirmRights', confirmRights, input);
  }

  @Mutation(() => Asset, { description: '颁证 · Notes the certificate of an asset whose rights are confirmed.' })
  certifyAsset(
    @Arg('input', () => CertifyAssetInput, { description: '内容 · Input.' }) input: CertifyAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'certifyAsset', certifyAsset, input);
  }

  @Mutation(() => Asset, { description: '移交 · Hands an asset over to an owner, once, signed by both sides.' })
  handOverAsset(
    @Arg('input', () => HandOverAssetInput, { description: '内容 · Input.' }) input: HandOverAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'handOverAsset', handOverAsset, input);
  }

  @Mutation(() => Asset, { description: '权利变更 · Rights go over to others from a day on.' })
  transferRights(
    @Arg('input', () => TransferRightsInput, { description: '内容 · Input.' }) input: TransferRightsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'transferRights', transferRights, input);
  }

  @Mutation(() => Asset, {
    nullable: true,
    description: '权利更正 · Puts right what had been recorded wrongly; what was known before stays readable.',
  })
  correctRights(
    @Arg('input', () => CorrectRightsInput, { description: '内容 · Input.' }) input: CorrectRightsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'correctRights', correctRights, input);
  }

  @Mutation(() => Asset, { description: '抵押 · Notes that an asset is pledged until a day.' })
  pledgeAsset(
    @Arg('input', () => PledgeAssetInput, { description: '内容 · Input.' }) input: PledgeAssetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'pledgeAsset', pledgeAsset, input);
  }

  @Mutation(() => Asset, { description: '解除抵押 · Ends a pledge.' })
  releasePledge(
    @Arg('input', () => ReleasePledgeInput, { description: '内容 · Input.' }) input: ReleasePledgeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return assetPerformed(context, info, 'releasePledge', releasePledge, input);
  }
}
