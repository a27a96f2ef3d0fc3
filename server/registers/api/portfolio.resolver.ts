import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { momentOf } from '../../assets/index.js';
import type { Context } from '../../context.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { demand } from '../../kernel/refusal.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { registerFits } from '../rules/register-fits.js';
import { seenPlace } from '../rules/seen-place.js';
import { findPortfolioDifference, findRegisterDifference } from '../views/difference.js';
import { findPortfolio } from '../views/portfolio.js';
import { RegisterDifference, RegisterDifferenceLineConnection } from './difference.type.js';
import { HoldingConnection, Portfolio } from './portfolio.type.js';
import { DifferenceLinesArgs, HoldingsArgs, PortfolioArgs, PortfolioDifferenceArgs, RegisterDifferenceArgs } from './register.args.js';

@Resolver(() => Portfolio)
export class PortfolioResolver {
  @Query(() => Portfolio, {
    nullable: true,
    description:
      '一个权利主体在任一日期持有的全部资产；看不到的为空 · Everything that a party held on any day, with its shares; null for a party that the viewer may not see.',
  })
  portfolio(@Args() { partyId, right, asOf, knownAt }: PortfolioArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const moment = momentOf({ asOf: asOf ?? null, knownAt: knownAt ?? null });
    const question = { partyId, right: right ?? 'OWN', moment, day: asOf ?? context.clock.today() } as const;
    return context.look((em) => findPortfolio(em, question, askedOf(info)));
  }

  @AnsweredField(() => HoldingConnection, { description: '逐项持有的资产 · What it holds, asset by asset.' })
  holdings(@Root() root: Portfolio, @Args() _page: HoldingsArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => RegisterDifference)
export class RegisterDifferenceResolver {
  @Query(() => RegisterDifference, {
    description:
      '一本台账两个时点之间的增减变动及金额 · What a register gained, lost and changed between two moments, with the money moved.',
  })
  registerDifference(@Args() args: RegisterDifferenceArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    demand(registerFits(args));
    const placeCode = seenPlace(args.placeCode, context.viewer.placeCode);
    return context.look((em) => findRegisterDifference(em, { ...args, ...sidesOf(args, context), placeCode }, askedOf(info)));
  }

  @Query(() => RegisterDifference, {
    nullable: true,
    description:
      '一个权利主体持有的资产在两个时点之间的增减变动；看不到的为空 · The same for what a party holds; null for a party that the viewer may not see.',
  })
  portfolioDifference(@Args() args: PortfolioDifferenceArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const question = { partyId: args.partyId, right: args.right ?? 'OWN', ...sidesOf(args, context) } as const;
    return context.look((em) => findPortfolioDifference(em, question, askedOf(info)));
  }

  @FieldResolver(() => RegisterDifferenceLineConnection, { description: '逐项增减变动 · Asset by asset.' })
  lines(@Root() root: RegisterDifference, @Args() _page: DifferenceLinesArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

const sidesOf = ({ from, to }: Pick<RegisterDifferenceArgs, 'from' | 'to'>, { clock }: Context) => ({
  from: momentOf(from),
  to: momentOf(to),
  day: clock.today(),
});
