import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { storeStatedFigure } from '../actions/store-stated-figure.js';
import { findStatedFigures, statedFigureById } from '../views/find-stated-figures.js';
import { StatedFiguresArgs, StoreStatedFigureInput } from './stated-figure.input.js';
import { StatedFigure, StatedFigureConnection } from './stated-figure.type.js';

@Resolver(() => StatedFigure)
export class StatedFigureResolver {
  @Query(() => StatedFigureConnection, {
    description: '辖区内的报告数，后登记的在前 · Stated figures within one’s area, latest stored first.',
  })
  statedFigures(@Args(() => StatedFiguresArgs) { filter }: StatedFiguresArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findStatedFigures(em, filter ?? {}, askedOf(info)));
  }

  @Mutation(() => StatedFigure, {
    description: '登记报告数，与计算数比对 · Stores a stated figure beside what its operands and the ledger say.',
  })
  async storeStatedFigure(
    @Arg('input', () => StoreStatedFigureInput, { description: '填写内容 · Input.' }) input: StoreStatedFigureInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('storeStatedFigure', storeStatedFigure, input);
    return context.look((em) => statedFigureById(em, id, askedOf(info)));
  }
}
