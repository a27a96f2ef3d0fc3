import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { LocalDate } from '../../kernel/scalars.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { findPlace, findPlaces } from '../views/find-places.js';
import { ChildrenArgs, PlacesArgs } from './place.input.js';
import { Place, PlaceConnection } from './place.type.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => PlaceConnection, { description: '区划列表 · Places of the division table, ended ones included unless `validOn` is given.' })
  places(@Args() { filter, order }: PlacesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findPlaces(em, filter ?? {}, order ?? 'CODE_ASC', askedOf(info)));
  }

  @Query(() => Place, {
    nullable: true,
    description: '某日使用该代码的区划；没有则为空 · The place that had the code on a day; null when there is none.',
  })
  place(
    @Arg('code', () => String, { description: '区划代码，十二位 · Place code, twelve digits.' }) code: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: '哪一日；默认为今日业务日期 · On which day; the business date of today when left out.',
    })
    asOf: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findPlace(em, code, asOf ?? context.clock.today(), askedOf(info)));
  }

  @AnsweredField(() => PlaceConnection, { description: '下级区划 · The places directly below.' })
  children(@Root() root: Place, @Args() _page: ChildrenArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
