import { MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { ReturnStep as Step } from '../rules/states.js';
import { ReturnStep } from './project-enums.js';

@InputType({ description: '对一个项目办理 · An act on one project.' })
export abstract class OnProjectInput extends ActInput {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  @MaxLength(40)
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见修订号；填写后，他人已改则不予办理 · The version that was seen; when given, a project changed since is refused.',
  })
  version?: number | null;
}

@InputType({ description: '附意见的办理 · An act with an opinion.' })
export class OpinionInput extends OnProjectInput {
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @MaxLength(2000)
  opinion?: string | null;
}

@InputType({ description: '附理由的办理 · An act with a reason.' })
export class ReasonInput extends OnProjectInput {
  @Field(() => String, { nullable: true, description: '理由 · Reason.' })
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: '申报 · The declaration of a project.' })
export class DeclareProjectInput extends OnProjectInput {
  @Field(() => String, {
    nullable: true,
    description: '四议两公开会议记录；草稿中已填可不填 · Record of the village meeting; may be left out when the draft has it.',
  })
  @MaxLength(1000)
  meetingRecord?: string | null;
}

@InputType({ description: '县级审定：领导小组会议纪要 · The leading group’s approval with its minutes.' })
export class ApproveInCountyInput extends OpinionInput {
  @Field(() => String, { nullable: true, description: '会议纪要文号 · Number of the minutes.' })
  @MaxLength(100)
  minutesNumber?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '会议纪要日期 · Date of the minutes.' })
  minutesDate?: string | null;
}

@InputType({ description: '退回到较早的步骤 · Returns a case to an earlier step.' })
export class ReturnProjectInput extends OpinionInput {
  @Field(() => ReturnStep, { nullable: true, description: '退回到哪一步 · The step it goes back to.' })
  returnTo?: Step | null;
}

@InputType({ description: '调出库：理由和会议纪要 · Removal from the library, with reason and minutes.' })
export class RemoveFromLibraryInput extends ReasonInput {
  @Field(() => String, { nullable: true, description: '会议纪要文号 · Number of the minutes.' })
  @MaxLength(100)
  minutesNumber?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '会议纪要日期 · Date of the minutes.' })
  minutesDate?: string | null;
}

@InputType({ description: '暂停：理由和期限 · A suspension, with its reason and its end.' })
export class SuspendProjectInput extends ReasonInput {
  @Field(() => LocalDate, { nullable: true, description: '暂停至，晚于今日 · Suspended until, after today.' })
  suspendedUntil?: string | null;
}

@InputType({ description: '终止：理由、资金处理、追回方案和会议纪要 · A termination: reason, money decision, recovery plan and minutes.' })
export class TerminateProjectInput extends RemoveFromLibraryInput {
  @Field(() => String, { nullable: true, description: '资金处理决定 · What happens to the money.' })
  @MaxLength(1000)
  moneyDecision?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '已付资金追回方案；有支付时必填 · How paid money is recovered; needed once money was paid.',
  })
  @MaxLength(1000)
  recoveryPlan?: string | null;
}
