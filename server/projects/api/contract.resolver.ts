import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { recordProcurement } from '../actions/record-procurement.js';
import { reportProgress } from '../actions/report-progress.js';
import { signContract } from '../actions/sign-contract.js';
import { supplementContract } from '../actions/supplement-contract.js';
import { contractShape, procurementShape } from '../views/contract-shape.js';
import { progressReportShape } from '../views/progress-shape.js';
import { readOne } from '../views/read-one.js';
import { RecordProcurementInput, SignContractInput, SupplementContractInput } from './contract.input.js';
import { Contract, Procurement } from './contract.type.js';
import { ReportProgressInput } from './progress.input.js';
import { ProgressReport } from './progress.type.js';

@Resolver(() => Contract)
export class ContractResolver {
  @Mutation(() => Procurement, { description: '登记采购结果 · Records a procurement result.' })
  async recordProcurement(
    @Arg('input', () => RecordProcurementInput, { description: '内容 · What to do.' }) input: RecordProcurementInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('recordProcurement', recordProcurement, input);
    return context.look((em) => readOne(em, procurementShape, id, askedOf(info)));
  }

  @Mutation(() => Contract, { description: '登记已签合同 · Records a signed contract with its lines.' })
  async signContract(
    @Arg('input', () => SignContractInput, { description: '内容 · What to do.' }) input: SignContractInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('signContract', signContract, input);
    return context.look((em) => readOne(em, contractShape, id, askedOf(info)));
  }

  @Mutation(() => Contract, { description: '登记补充协议，返回合同 · Records a supplement; answers the contract.' })
  async supplementContract(
    @Arg('input', () => SupplementContractInput, { description: '内容 · What to do.' }) input: SupplementContractInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('supplementContract', supplementContract, input);
    return context.look((em) => readOne(em, contractShape, id, askedOf(info)));
  }

  @Mutation(() => ProgressReport, { description: '填报进度 · Reports the quantities done by a day.' })
  async reportProgress(
    @Arg('input', () => ReportProgressInput, { description: '内容 · What to do.' }) input: ReportProgressInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('reportProgress', reportProgress, input);
    return context.look((em) => readOne(em, progressReportShape, id, askedOf(info)));
  }
}
