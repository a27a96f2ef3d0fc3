import type { GraphQLResolveInfo } from 'graphql';
import { Info, Resolver, Root } from 'type-graphql';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered } from '../../kernel/shape.js';
import { Asset, AssetRightHolder } from './asset.type.js';
import { OwnerKindType, OwnerLevelType } from './enums.js';
import { AssetHandover, AssetLineage } from './rights.type.js';

@Resolver(() => Asset)
export class RightsFieldsResolver {
  @AnsweredField(() => [AssetRightHolder], { description: '所有权人及份额 · Who owned it at the moment asked for, with shares.' })
  owners(@Root() root: Asset, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => OwnerKindType, {
    nullable: true,
    description:
      '权属类型；未确权、混合或有看不到的所有权人时为空 · Kind of ownership; null before confirmation, when mixed, or when an owner is hidden.',
  })
  ownerKind(@Root() root: Asset, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => OwnerLevelType, {
    nullable: true,
    description:
      '权属层级；未确权、混合或有看不到的所有权人时为空 · Level of ownership; null before confirmation, when mixed, or when an owner is hidden.',
  })
  ownerLevel(@Root() root: Asset, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [AssetLineage], { description: '由它分拆或合并成的资产 · The assets it went on in.' })
  successors(@Root() root: Asset, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [AssetLineage], { description: '它由哪些资产分拆或合并而来 · The assets it came from.' })
  predecessors(@Root() root: Asset, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AssetHandover, { nullable: true, description: '移交记录；未移交为空 · Its handing over; null before.' })
  handover(@Root() root: Asset, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
