import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyType } from '../../assets/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel } from '../../projects/index.js';
import { DisposalKindType, DistributionUseType, LeaseKindType } from '../../stewardship/index.js';
import { SourceKindType } from './enums.js';

@ObjectType({ simpleResolvers: true, description: '形成原值的一个项目 · One origin of the original value.' })
export class RegisterOrigin {
  @Field(() => ID, { description: '项目编号，或INHERITED · The project, or INHERITED.' })
  id!: string;
  @Field(() => ID, { nullable: true, description: '项目编号；存量为空 · The project; null for what was there before the system.' })
  projectId!: string | null;
  @Field(() => String, { nullable: true, description: '项目名称 · Name of the project.' })
  projectName!: string | null;
  @Field(() => Int, { nullable: true, description: '项目年度 · Year of the project.' })
  projectYear!: number | null;
  @Field(() => String, { nullable: true, description: '行业主管部门 · The department in charge of the project.' })
  department!: string | null;
  @Field(() => Money, { description: '形成的原值，元 · What it made of the original value, in yuan.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '一个级次和渠道的资金 · Money of one level and channel in an asset.' })
export class RegisterSource {
  @Field(() => SourceKindType, { description: '性质 · What this part came from.' })
  kind!: string;
  @Field(() => FundSourceLevel, { nullable: true, description: '资金级次 · Level.' })
  level!: string | null;
  @Field(() => FundChannel, { nullable: true, description: '资金渠道 · Channel.' })
  channel!: string | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '所有权人及其份额 · An owner with its share.' })
export class RegisterOwner {
  @Field(() => ID, { description: '编号 · Identity of the share.' })
  id!: string;
  @Field(() => PartyType, {
    nullable: true,
    description: '所有权人；无权查看的农户为空 · The owner; null for a household that the viewer may not see.',
  })
  party!: PartyType | null;
  @Field(() => String, { description: '权属比例，精确分数 · The share as an exact fraction: "1", "1/3".' })
  share!: string;
  @Field(() => Money, {
    description:
      '份额对应的原值，元；各所有权人之和恰等于原值 · The share of the original value in yuan; all owners together make exactly that value.',
  })
  shareValue!: string;
}

@ObjectType({ simpleResolvers: true, description: '一个层级的责任 · Who answers for it at one level.' })
export class RegisterDuty {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '单位或渠道 · The unit, or the channel.' })
  unit!: string;
  @Field(() => String, { nullable: true, description: '责任人 · The person.' })
  personName!: string | null;
  @Field(() => String, { nullable: true, description: '联系方式 · How to reach them.' })
  contact!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '一份有效的经营合同 · A contract in force.' })
export class RegisterContract {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LeaseKindType, { description: '经营方式 · How it is run.' })
  kind!: string;
  @Field(() => PartyType, {
    nullable: true,
    description: '经营主体；无权查看的农户为空 · Who runs it; null for a household that the viewer may not see.',
  })
  operator!: PartyType | null;
  @Field(() => String, { description: '合同编号 · Number of the contract.' })
  number!: string;
  @Field(() => LocalDate, { description: '合同起 · First day.' })
  beginsOn!: string;
  @Field(() => LocalDate, { description: '合同止，提前终止的为终止日 · Last day; where it was closed early, that day.' })
  endsOn!: string;
  @Field(() => Money, {
    description: '年租金，元：每期租金乘以一年的期数 · Rent of a whole year in yuan: that of a period times the periods of a year.',
  })
  yearlyRent!: string;
  @Field(() => Money, { nullable: true, description: '保底收益，元／年；无保底为空 · What of it is guaranteed; null where nothing is.' })
  guaranteedIncome!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '收益分配对象 · Who got a share of the income.' })
export class RegisterRecipient {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => DistributionUseType, { description: '用途 · What for.' })
  use!: string;
  @Field(() => String, { description: '分配对象 · Who got it.' })
  recipient!: string;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}
export const RegisterRecipientConnection = connectionOf('RegisterRecipient', () => RegisterRecipient);

@ObjectType({ simpleResolvers: true, description: '处置情况 · The disposal of an asset.' })
export class RegisterDisposal {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => DisposalKindType, { description: '处置方式 · How it was given up.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: '批准文号 · Number of the approval.' })
  documentNumber!: string | null;
  @Field(() => LocalDate, { description: '批准日期 · The day of the approval.' })
  approvedOn!: string;
  @Field(() => LocalDate, { nullable: true, description: '完成日期 · The day it was completed.' })
  completedOn!: string | null;
  @Field(() => Money, { nullable: true, description: '处置收入，元 · Proceeds in yuan.' })
  proceeds!: string | null;
}
