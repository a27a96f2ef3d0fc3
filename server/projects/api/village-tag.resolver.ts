import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PlaceType } from '../../divisions/index.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { tagVillage } from '../actions/tag-village.js';
import { untagVillage } from '../actions/untag-village.js';
import { findVillageTagKinds, findVillageTags } from '../views/find-execution.js';
import { readOne } from '../views/read-one.js';
import { villageTagShape } from '../views/village-tag-shape.js';
import { TagVillageInput, UntagVillageInput, VillageTagsArgs } from './village-tag.input.js';
import { VillageTag, VillageTagConnection, VillageTagKind } from './village-tag.type.js';

@Resolver(() => PlaceType)
export class VillageTagResolver {
  @Query(() => VillageTagConnection, { description: '村标签列表，按村代码 · Village tags, by code of the village.' })
  villageTags(@Args() { filter }: VillageTagsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findVillageTags(em, filter ?? {}, askedOf(info)));
  }

  @Query(() => [VillageTagKind], { description: '村标签种类 · The kinds of village tags.' })
  villageTagKinds(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findVillageTagKinds(em, askedOf(info)));
  }

  @AnsweredField(() => [VillageTag], { name: 'villageTags', description: '村标签，含已取消的 · Tags of the village, ended ones included.' })
  tagsOfPlace(@Root() root: PlaceType, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @Mutation(() => VillageTag, { description: '给村加标签 · Gives a village a tag.' })
  async tagVillage(
    @Arg('input', () => TagVillageInput, { description: '内容 · What to do.' }) input: TagVillageInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('tagVillage', tagVillage, input);
    return context.look((em) => readOne(em, villageTagShape, id, askedOf(info)));
  }

  @Mutation(() => VillageTag, { description: '取消村标签 · Ends the tag of a village.' })
  async untagVillage(
    @Arg('input', () => UntagVillageInput, { description: '内容 · What to do.' }) input: UntagVillageInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('untagVillage', untagVillage, input);
    return context.look((em) => readOne(em, villageTagShape, id, askedOf(info)));
  }
}
