import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Refusal } from '../../kernel/refusal.js';
import { askedOf } from '../../kernel/shape.js';
import { recordColourChecks } from '../actions/record-colour-checks.js';
import { type Quarter, quarterAsked } from '../rules/colours.js';
import { countColours, findColourChecks, findColours } from '../views/find-colours.js';
import { colourFilingShape } from '../views/income-shapes.js';
import { AssetColourConnection, ColourCheckConnection, ColourCounts, ColourFiling } from './colour.type.js';
import { AssetColoursArgs, ColourChecksArgs, QuarterArgs } from './income.args.js';
import { RecordColourChecksInput } from './income.input.js';
import { performed } from './performed.js';

@Resolver(() => ColourFiling)
export class ColourResolver {
  @Query(() => AssetColourConnection, {
    description:
      '三色预警：经营性资产本季颜色，按现有记录评定，异常多的在前 · Colours of a place’s operational assets in a quarter, by the records as they stand, the worst first.',
  })
  assetColours(@Args() { placeCode, year, quarter, filter }: AssetColoursArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findColours(em, placeCode, judged(context, { year, quarter }), filter ?? {}, askedOf(info)));
  }

  @Query(() => ColourCounts, { description: '三色统计 · How many assets have each colour, and how many fail each indicator.' })
  assetColourCounts(@Args() { placeCode, year, quarter }: QuarterArgs, @Ctx() context: Context) {
    return context.look((em) => countColours(em, placeCode, judged(context, { year, quarter })));
  }

  @Query(() => ColourCheckConnection, { description: '三色评定存档，新的季度在前 · Colours as they were filed, the latest quarter first.' })
  colourChecks(@Args() { filter }: ColourChecksArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findColourChecks(em, filter ?? {}, askedOf(info)));
  }

  @Mutation(() => ColourFiling, {
    description: '存档一个已结束季度的三色评定；已存档的不变 · Files the colours of a quarter that is over; what was filed before stays.',
  })
  recordColourChecks(
    @Arg('input', () => RecordColourChecksInput, { description: '内容 · Input.' }) input: RecordColourChecksInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, info, 'recordColourChecks', recordColourChecks, input, colourFilingShape);
  }
}

function judged({ clock }: Context, { year, quarter }: Pick<QuarterArgs, 'year' | 'quarter'>): Quarter {
  const asked = quarterAsked(year, quarter, clock.today());
  if (asked instanceof Refusal) throw asked;
  return asked;
}
