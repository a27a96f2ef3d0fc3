import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { batch } from '../../kernel/batch.js';
import { shown } from '../../kernel/refusal-type.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { partyShape } from '../views/asset-shape.js';
import { availableAssetMoves } from '../views/available-asset-moves.js';
import { findOne } from '../views/find.js';
import { findAsset, findAssets } from '../views/find-assets.js';
import { findPartiesPage } from '../views/find-parties.js';
import { AssetArgs, AssetsArgs, momentOf, PartiesArgs } from './asset.args.js';
import {
  Asset,
  AssetConnection,
  AssetDutyConnection,
  AssetEventConnection,
  AssetRightConnection,
  AssetVersionConnection,
  AvailableAssetMove,
} from './asset.type.js';
import { Party, PartyConnection } from './party.type.js';

@Resolver(() => Asset)
export class AssetResolver {
  @Query(() => AssetConnection, {
    description:
      '资产列表：任一日期、任一记录时刻的状况 · Assets of the acting post’s area as they stood on a day, by what was known at a moment.',
  })
  assets(@Args() { filter, order, asOf, knownAt }: AssetsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) =>
      findAssets(em, filter ?? {}, momentOf({ asOf: asOf ?? context.clock.today(), knownAt }), order ?? 'CODE', askedOf(info)),
    );
  }

  @Query(() => Asset, {
    nullable: true,
    description: '一项资产；看不到的或当日尚不存在的为空 · One asset; null when it is not among the viewer’s or was not there on the day.',
  })
  asset(@Args() { id, asOf, knownAt }: AssetArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findAsset(em, id, momentOf({ asOf: asOf ?? context.clock.today(), knownAt }), askedOf(info)));
  }

  @Query(() => PartyConnection, { description: '权利主体 · Parties that can hold rights over assets.' })
  parties(@Args() args: PartiesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findPartiesPage(em, args, askedOf(info)));
  }

  @Query(() => Party, { nullable: true, description: '一个权利主体；看不到的为空 · One party; null when the viewer may not see it.' })
  party(@Arg('id', () => ID, { description: '编号 · Identity.' }) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findOne(em, partyShape, id, askedOf(info)));
  }

  @FieldResolver(() => [AvailableAssetMove], {
    description: '能办理什么，不能的说明原因 · For each move whether the acting post may make it, and if not, exactly why.',
  })
  availableMoves(@Root() { id }: Asset, @Ctx() context: Context) {
    return batch(context, availableAssetMoves, (ids) => movesOf(context, ids), id);
  }

  @AnsweredField(() => AssetVersionConnection, {
    description: '历次状况，含被更正的，新的在前 · All it was, corrected records included, newest first.',
  })
  versions(@Root() root: Asset, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AssetRightConnection, {
    description: '权利沿革，含被更正的，新的在前 · All rights ever recorded, corrected ones included, newest first.',
  })
  rightsHistory(@Root() root: Asset, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AssetDutyConnection, { description: '责任沿革，新的在前 · All duties ever recorded, newest first.' })
  dutiesHistory(@Root() root: Asset, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AssetEventConnection, { description: '事件，新的在前 · Everything that happened to it, newest first.' })
  events(@Root() root: Asset, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AttachmentConnection, { description: '附件，新的在前 · Its files, newest first.' })
  attachments(@Root() root: Asset, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

async function movesOf(context: Context, ids: readonly string[]) {
  const known = await context.look((em) => availableAssetMoves(em, context.viewer, context.clock.today(), ids));
  return ids.map((id) =>
    (known.get(id) ?? []).map((answer) => ({ ...answer, allowed: !answer.refusal, refusal: answer.refusal && shown(answer.refusal) })),
  );
}
