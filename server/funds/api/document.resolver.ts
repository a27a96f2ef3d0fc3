import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { oldestFirst } from '../../kernel/page.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { carryOverAllocation, carryOverLine } from '../actions/carry-over.js';
import { consolidate } from '../actions/consolidate.js';
import { receiveDocument } from '../actions/receive-document.js';
import { returnSurplus } from '../actions/return-surplus.js';
import { reverseReceipt } from '../actions/reverse.js';
import { findOne } from '../views/find.js';
import { findDocuments, findLines, findSurplusLines } from '../views/find-documents.js';
import { carryOverShape, consolidationShape, fundDocumentShape, fundLineShape, surplusReturnShape } from '../views/shapes.js';
import { ReverseInput } from './allocation.input.js';
import { AllocationConnection } from './allocation.type.js';
import {
  AsOfArgs,
  CarryOverAllocationInput,
  CarryOverLineInput,
  ConsolidateInput,
  FundDocumentsArgs,
  FundLinesArgs,
  ReceiveDocumentInput,
  ReturnSurplusInput,
  SurplusLinesArgs,
} from './document.input.js';
import {
  CarryOver,
  CarryOverConnection,
  Consolidation,
  FundDocument,
  FundDocumentConnection,
  FundLine,
  FundLineConnection,
  SurplusReturn,
} from './document.type.js';
import { LineMoney } from './money.type.js';
import { performed } from './performed.js';

@Resolver(() => FundDocument)
export class FundDocumentResolver {
  @Query(() => FundDocumentConnection, { description: '指标文 · Fund documents of the county.' })
  fundDocuments(@Args() { filter, order }: FundDocumentsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findDocuments(em, filter ?? {}, order ?? 'RECEIVED_DESC', askedOf(info)));
  }

  @Query(() => FundDocument, { nullable: true, description: '一份指标文 · One fund document; null when unknown.' })
  fundDocument(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findOne(em, fundDocumentShape, id, askedOf(info)));
  }

  @Mutation(() => FundDocument, { description: '登记指标文并入账 · Registers a fund document and books its money.' })
  receiveDocument(
    @Arg('input', () => ReceiveDocumentInput, { description: '内容 · Input.' }) input: ReceiveDocumentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'receiveDocument', receiveDocument, input, fundDocumentShape, info);
  }

  @Mutation(() => FundDocument, {
    description: '冲销收文，其后未办业务时 · Takes the receipt of a document back while nothing rests on it.',
  })
  reverseReceipt(
    @Arg('input', () => ReverseInput, { description: '内容 · Input.' }) input: ReverseInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'reverseReceipt', reverseReceipt, input, fundDocumentShape, info);
  }

  @AnsweredField(() => LineMoney, {
    nullable: true,
    description: '资金去向；岗位不覆盖全县时为空 · Where its money is; null for posts below the county.',
  })
  money(@Root() root: FundDocument, @Args() _asOf: AsOfArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AllocationConnection, { description: '安排 · Allocations from its lines.' })
  allocations(@Root() root: FundDocument, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => FundDocumentConnection, { description: '据此转下的文件 · Documents that pass this one on.' })
  children(@Root() root: FundDocument, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => FundLine)
export class FundLineResolver {
  @Query(() => FundLineConnection, { description: '指标明细 · Lines of the county’s fund documents.' })
  fundLines(@Args() { filter }: FundLinesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findLines(em, filter ?? {}, oldestFirst, askedOf(info)));
  }

  @Query(() => FundLine, { nullable: true, description: '一条指标 · One line; null when unknown.' })
  fundLine(
    @Arg('id', () => ID, { description: '编号 · Identity.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findOne(em, fundLineShape, id, askedOf(info)));
  }

  @Query(() => FundLineConnection, { description: '结余清单：过期未用完的指标 · Lines past their use-by date that still hold money.' })
  surplusLines(@Args() { filter, asOf }: SurplusLinesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findSurplusLines(em, asOf ?? context.clock.today(), filter ?? {}, oldestFirst, askedOf(info)));
  }

  @Mutation(() => CarryOver, { description: '结转未安排资金 · Carries over what a line has not allocated.' })
  carryOverLine(
    @Arg('input', () => CarryOverLineInput, { description: '内容 · Input.' }) input: CarryOverLineInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'carryOverLine', carryOverLine, input, carryOverShape, info);
  }

  @Mutation(() => CarryOver, { description: '结转安排余额 · Carries over what lies on an allocation.' })
  carryOverAllocation(
    @Arg('input', () => CarryOverAllocationInput, { description: '内容 · Input.' }) input: CarryOverAllocationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'carryOverAllocation', carryOverAllocation, input, carryOverShape, info);
  }

  @Mutation(() => Consolidation, { description: '统筹整合 · Moves unallocated money to another source or task by a decision.' })
  consolidate(
    @Arg('input', () => ConsolidateInput, { description: '内容 · Input.' }) input: ConsolidateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'consolidate', consolidate, input, consolidationShape, info);
  }

  @Mutation(() => SurplusReturn, { description: '结余上缴 · Returns unused money to the superior.' })
  returnSurplus(
    @Arg('input', () => ReturnSurplusInput, { description: '内容 · Input.' }) input: ReturnSurplusInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return performed(context, 'returnSurplus', returnSurplus, input, surplusReturnShape, info);
  }

  @AnsweredField(() => LineMoney, {
    nullable: true,
    description: '资金去向；岗位不覆盖全县时为空 · Where its money is; null for posts below the county.',
  })
  money(@Root() root: FundLine, @Args() _asOf: AsOfArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AllocationConnection, { description: '安排 · Allocations from it.' })
  allocations(@Root() root: FundLine, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => CarryOverConnection, { description: '指标及其安排的结转 · Carry-overs of the line and its allocations.' })
  carryOvers(@Root() root: FundLine, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
