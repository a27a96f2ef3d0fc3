import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered } from '../../kernel/shape.js';
import { Project, projectShape } from '../../projects/index.js';
import { confirmFunding } from '../actions/confirm-funding.js';
import { ConfirmFundingInput } from './allocation.input.js';
import { AllocationConnection } from './allocation.type.js';
import { ClaimConnection, PaymentConnection } from './claim.type.js';
import { AsOfArgs } from './document.input.js';
import { ProjectMoney } from './money.type.js';
import { performed } from './performed.js';

/** What the fund knows of a project. */
@Resolver(() => Project)
export class ProjectMoneyResolver {
  @Mutation(() => Project, {
    description:
      '确认资金已下达：列入计划前已调入资金的项目进入“资金已下达” · Moves a selected project on to FUNDED on money that an adjustment brought before.',
  })
  confirmFunding(
    @Arg('input', () => ConfirmFundingInput, { description: '内容 · Input.' }) input: ConfirmFundingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'confirmFunding', confirmFunding, input, projectShape, info);
  }

  @AnsweredField(() => ProjectMoney, {
    nullable: true,
    description: '项目资金；公众不可见为空 · The money on the project; null for the public.',
  })
  money(@Root() root: Project, @Args() _asOf: AsOfArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AllocationConnection, { description: '资金安排 · Money laid on the project.' })
  allocations(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => ClaimConnection, { description: '报账 · Claims of the project.' })
  claims(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => PaymentConnection, { description: '支付，含已冲销 · Payments of the project, reversed ones included.' })
  payments(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
