import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { batch } from '../../kernel/batch.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { findYields } from '../views/find-yields.js';
import { type AssetIncome as Earned, incomeOfAssets } from '../views/income-of-assets.js';
import { AssetIncome, AssetYieldConnection } from './asset-income.type.js';
import { ColourCheckConnection } from './colour.type.js';
import { DistributionConnection } from './distribution.type.js';
import { AssetIncomeArgs, YieldsArgs } from './income.args.js';
import { IncomeConnection, LeaseConnection } from './lease.type.js';

/** What income knows of an asset. */
@Resolver(() => AssetType)
export class AssetIncomeResolver {
  @Query(() => AssetYieldConnection, {
    description: '经营性资产年收益率，低于下限的在前 · Yields of operational assets in a year, those below the least yield first.',
  })
  assetYields(@Args() { year, filter }: YieldsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findYields(em, filter ?? {}, year, lastDayOf(year, context.clock.today()), askedOf(info)));
  }

  @FieldResolver(() => AssetIncome, {
    nullable: true,
    description: '收益汇总；无权查看的为空 · What it has earned; null for who does not see its books.',
  })
  income(@Root() { id }: AssetType, @Args() { asOf, year }: AssetIncomeArgs, @Ctx() context: Context) {
    return earnedBy(context, id, asOf ?? context.clock.today(), year ?? null);
  }

  @AnsweredField(() => LeaseConnection, { description: '经营合同，新的在前 · Its contracts, newest first.' })
  leases(@Root() root: AssetType, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => IncomeConnection, { description: '收益，新的在前 · Its income, newest first.' })
  incomes(@Root() root: AssetType, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => DistributionConnection, { description: '收益分配，新的在前 · Distributions of its income, newest first.' })
  distributions(@Root() root: AssetType, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => ColourCheckConnection, { description: '三色评定存档，新的季度在前 · Its filed colours, the latest quarter first.' })
  colourChecks(@Root() root: AssetType, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

// The public sees the asset but none of its books; for it a sum would be a wrong zero.
async function earnedBy(context: Context, id: string, asOf: string, year: number | null): Promise<Earned | null> {
  if (!context.viewer.postId) return null;
  const ofYear = year ?? Number(asOf.slice(0, 4));
  const load = async (ids: readonly string[]) => {
    const known = await context.look((em) => incomeOfAssets(em, ids, asOf, ofYear));
    return ids.map((each) => known.get(each) ?? null);
  };
  return batch<Earned | null>(context, `income of assets ${asOf} ${ofYear}`, load, id);
}

const lastDayOf = (year: number, today: string): string => (`${year}-12-31` < today ? `${year}-12-31` : today);
