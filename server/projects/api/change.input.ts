import { ArrayMaxSize, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { ApproveChange } from '../actions/approve-change.js';
import type { RejectChange } from '../actions/reject-change.js';
import type { ReviewYear } from '../actions/review-year.js';
import type { WithdrawChange } from '../actions/withdraw-change.js';
import type { ChangeState as State } from '../rules/change-lifecycle.js';
import type { TargetKind as TargetKindName } from '../rules/kinds.js';
import type { ChangeKind as Kind } from '../rules/proposed-change.js';
import { ChangeKind, ChangeState } from './execution-enums.js';
import { TargetKind } from './project-enums.js';

@InputType({ description: '拟定的绩效指标值 · The value proposed for an indicator that the project has.' })
export class ProposedTargetInput {
  @Field(() => TargetKind, { description: '一级指标 · First level.' })
  kind!: TargetKindName;
  @Field(() => String, { description: '三级指标 · The indicator.' })
  @Length(1, 100)
  name!: string;
  @Field(() => String, { description: '指标值，最多四位小数 · Value, at most four decimals.' })
  @Matches(/^-?\d{1,14}(\.\d{1,4})?$/)
  value!: string;
}

@InputType({ description: '拟变更内容，只填本类变更的项目 · What the project is to say; only the fields of the kind of change.' })
export class ProposedChangeInput {
  @Field(() => String, { nullable: true, description: '项目名称（内容变更） · Name (content).' })
  @Length(1, 200)
  name?: string | null;
  @Field(() => String, { nullable: true, description: '建设内容（内容变更） · Content (content).' })
  @Length(1, 4000)
  content?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划开工（内容变更） · Planned start (content).' })
  plannedStart?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '计划完工（内容变更） · Planned finish (content).' })
  plannedFinish?: string | null;
  @Field(() => String, { nullable: true, description: '实施单位（内容变更） · Implementing unit (content).' })
  @Length(1, 100)
  implementingUnit?: string | null;
  @Field(() => String, { nullable: true, description: '实施地点代码（地点变更） · Code of the place (place).' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
  @Field(() => Money, { nullable: true, description: '项目预算，元（投资变更） · Budget in yuan (amount).' })
  budget?: bigint | null;
  @Field(() => [ProposedTargetInput], { nullable: true, description: '绩效指标值（目标变更） · Values of indicators (target).' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  targets?: ProposedTargetInput[] | null;
}

@InputType({ description: '申请变更已审定的项目 · Asks for a change of an approved project.' })
export class RequestChangeInput extends ActInput {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => ChangeKind, { description: '类别 · Kind.' })
  kind!: Kind;
  @Field(() => ProposedChangeInput, { description: '拟变更内容 · What is proposed.' })
  @ValidateNested()
  proposed!: ProposedChangeInput;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '批准变更：项目形成新版本 · Records that the leading group approved a change; the project gets a new edition.' })
export class ApproveChangeInput extends ActInput implements ApproveChange {
  @Field(() => ID, { description: '变更申请编号 · Identity of the request.' })
  changeRequestId!: string;
  @Field(() => String, { description: '会议纪要文号 · Number of the minutes.' })
  @Length(1, 100)
  minutesNumber!: string;
  @Field(() => LocalDate, { description: '会议纪要日期 · Date of the minutes.' })
  minutesDate!: string;
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @MaxLength(1000)
  opinion?: string | null;
}

@InputType({ description: '不批准变更 · Records that the leading group did not approve a change.' })
export class RejectChangeInput extends ActInput implements RejectChange {
  @Field(() => ID, { description: '变更申请编号 · Identity of the request.' })
  changeRequestId!: string;
  @Field(() => String, { description: '意见 · Opinion.' })
  @Length(1, 1000)
  opinion!: string;
}

@InputType({ description: '撤回变更申请 · Takes a change request back.' })
export class WithdrawChangeInput extends ActInput implements WithdrawChange {
  @Field(() => ID, { description: '变更申请编号 · Identity of the request.' })
  changeRequestId!: string;
  @Field(() => String, { description: '原因 · Why.' })
  @Length(1, 1000)
  reason!: string;
}

@InputType({ description: '年度复核 · Records the yearly review of a project that waits in the library.' })
export class ReviewYearInput extends ActInput implements ReviewYear {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Boolean, { description: '是否仍有必要 · Whether it is still needed.' })
  stillNeeded!: boolean;
  @Field(() => String, { description: '意见 · Opinion.' })
  @Length(1, 1000)
  opinion!: string;
}

@InputType({ description: '变更申请筛选，各项同时满足 · Filter of change requests; all conditions hold together.' })
export class ChangeRequestFilter {
  @Field(() => ChangeState, { nullable: true, description: '状态 · State.' })
  state?: State | null;
  @Field(() => ChangeKind, { nullable: true, description: '类别 · Kind.' })
  kind?: Kind | null;
  @Field(() => String, { nullable: true, description: '地点及其下级 · The place and everything below it.' })
  @Matches(/^\d{12}$/)
  placeCode?: string | null;
}

@ArgsType()
export class ChangeRequestsArgs extends PageArgs {
  @Field(() => ChangeRequestFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: ChangeRequestFilter | null;
}
