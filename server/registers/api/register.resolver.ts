import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver, Root } from 'type-graphql';
import { momentOf } from '../../assets/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { publicRegisterOf, registerFits } from '../rules/register-fits.js';
import { seenPlace } from '../rules/seen-place.js';
import { findCounts } from '../views/counts.js';
import { findRegister } from '../views/find-register.js';
import { AssetCountsArgs, AssetRegisterArgs, CountRowsArgs, PublicRegisterArgs, RegisterRowsArgs } from './register.args.js';
import { AssetCountConnection, AssetCounts, AssetRegister, AssetRegisterRowConnection } from './register.type.js';
import { RegisterRecipientConnection } from './register-parts.type.js';
import { AssetRegisterRow } from './register-row.type.js';

@Resolver(() => AssetRegister)
export class AssetRegisterResolver {
  @Query(() => AssetRegister, {
    description:
      '资产台账：县总账，乡镇、村、部门明细账，任一日期、任一记录时刻 · A register of assets with all its columns: the county’s master register or a detail register, as of any day, by any knowledge.',
  })
  assetRegister(@Args() args: AssetRegisterArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    demand(registerFits(args));
    return context.look((em) => findRegister(em, args.kind, questionOf(args, context), askedOf(info)));
  }

  @Query(() => AssetRegister, {
    description:
      '公开台账：乡镇、村明细账中已确权的资产，不含农户姓名 · What is shown publicly of the detail registers of townships and villages: confirmed assets, no household by name.',
  })
  publicRegister(@Args() args: PublicRegisterArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const kind = publicRegisterOf(args.placeCode);
    if (kind instanceof Refusal) throw kind;
    return context.look((em) => findRegister(em, kind, questionOf(args, context), askedOf(info)));
  }

  @AnsweredField(() => AssetRegisterRowConnection, { description: '逐项资产 · Its lines.' })
  rows(@Root() root: AssetRegister, @Args() _page: RegisterRowsArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => AssetRegisterRow)
export class AssetRegisterRowResolver {
  @AnsweredField(() => RegisterRecipientConnection, {
    description: '最近一次已支付分配的对象，金额大的在前 · Who got what in the last distribution paid by the day, largest first.',
  })
  recipients(@Root() root: AssetRegisterRow, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => AssetCounts)
export class AssetCountsResolver {
  @Query(() => AssetCounts, {
    description:
      '资产统计：按类别、形态、权属、状态、地点、年度的件数、价值和确权率 · Numbers, values and confirmed shares of assets by class, form, ownership, state, place or year.',
  })
  assetCounts(@Args() args: AssetCountsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findCounts(em, { ...args, ...questionOf(args, context) }, askedOf(info)));
  }

  @AnsweredField(() => AssetCountConnection, { description: '分列各行 · The rows of the breakdown.' })
  rows(@Root() root: AssetCounts, @Args() _page: CountRowsArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

/** The moment that is asked about, today where no day is named, and one's own area where the asked one is wider. */
function questionOf<Given extends { placeCode: string; asOf?: string | null; knownAt?: Date | null }>(
  { asOf, knownAt, ...given }: Given,
  { viewer, clock }: Context,
) {
  const moment = momentOf({ asOf: asOf ?? null, knownAt: knownAt ?? null });
  return { ...given, placeCode: seenPlace(given.placeCode, viewer.placeCode), moment, day: asOf ?? clock.today() };
}
