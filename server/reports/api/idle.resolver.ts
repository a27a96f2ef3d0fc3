import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { LocalDate } from '../../kernel/scalars.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { type PlanTerm, planBy, planOverdueDays } from '../rules/plan-term.js';
import { findIdleMoney } from '../views/idle-money.js';
import { findProjectsNotStarted } from '../views/not-started.js';
import { IdleMoneyInput, NotStartedArgs } from './idle.input.js';
import { IdleMoney, IdleMoneyRow, IdleMoneyRowConnection, ProjectNotStartedConnection } from './idle.type.js';
import { questionOf } from './question.js';

@Resolver(() => IdleMoney)
export class IdleMoneyResolver {
  @Query(() => IdleMoney, {
    description:
      '未分配和沉淀资金，按时间分段，含使用期限和结余清单 · Unallocated and idle money by age, with its use-by date; the surplus list with `onlySurplus`.',
  })
  idleMoney(
    @Arg('input', () => IdleMoneyInput, { description: '范围 · What it is about.' }) input: IdleMoneyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findIdleMoney(em, questionOf(input, context), askedOf(info)));
  }

  @AnsweredField(() => IdleMoneyRowConnection, { description: '逐笔，时间久的在前 · The rows, oldest first.' })
  rows(@Root() idle: IdleMoney, @Args(() => PageArgs) _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(idle, info);
  }

  @Query(() => ProjectNotStartedConnection, {
    description: '年度计划中未开工的项目，资金多的在前 · Projects of the year plan that have not begun, most money first.',
  })
  projectsNotStarted(@Args(() => NotStartedArgs) { input }: NotStartedArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findProjectsNotStarted(em, questionOf(input, context), askedOf(info)));
  }
}

@Resolver(() => IdleMoneyRow)
export class IdleMoneyRowResolver {
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description:
      '应分解下达的最后日期：收文之日加政策 allocation.daysToPlan；只对未安排资金 · The last day to lay it on projects: receipt plus the policy allocation.daysToPlan; for unallocated money only.',
  })
  planBy(@Root() row: IdleMoneyRow, @Info() info: GraphQLResolveInfo) {
    const known = answered(row, info) as PlanTerm | null;
    return known && planBy(known);
  }

  @FieldResolver(() => Int, { nullable: true, description: '超过该日的天数，未超为0 · Calendar days past that day; 0 before it.' })
  planOverdueDays(@Root() row: IdleMoneyRow, @Info() info: GraphQLResolveInfo) {
    const known = answered(row, info) as PlanTerm | null;
    return known && planOverdueDays(known);
  }
}
