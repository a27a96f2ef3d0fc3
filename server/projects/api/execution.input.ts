import { ArrayMaxSize, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, MoneyActInput } from '../../kernel/act-input.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import type { AcceptProject } from '../actions/accept-project.js';
import type { CloseProject } from '../actions/close-project.js';
import type { CompleteProject } from '../actions/complete-project.js';
import type { HandOverProject } from '../actions/hand-over-project.js';
import type { PrepareProject } from '../actions/prepare-project.js';
import type { SettleProject } from '../actions/settle-project.js';
import type { StartProject } from '../actions/start-project.js';
import type { CopyHolder as Holder, FileKind as Kind } from '../rules/execution-kinds.js';
import { CopyHolder, FileKind } from './execution-enums.js';

@InputType({ description: '开展前期工作：实施方案及批复 · Begins the preparation with the approved implementation plan.' })
export class PrepareProjectInput extends ActInput implements PrepareProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => String, { description: '方案概要 · What the plan says, in short.' })
  @Length(1, 4000)
  summary!: string;
  @Field(() => String, { description: '批复文号 · Number of the approval.' })
  @Length(1, 100)
  approvalNumber!: string;
  @Field(() => String, { description: '批复单位 · Who approved it.' })
  @Length(1, 200)
  approvedBy!: string;
  @Field(() => LocalDate, { description: '批复日期，不晚于今日 · The day of the approval, not after today.' })
  approvedOn!: string;
}

@InputType({
  description:
    '开工：须已有采购结果、合同、现场开工前公示 · Begins the works; procurement, contract and the notice at the site come before.',
})
export class StartProjectInput extends ActInput implements StartProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => LocalDate, { description: '开工日期，不晚于今日 · The day on which works began, not after today.' })
  startedOn!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  @MaxLength(1000)
  note?: string | null;
}

@InputType({
  description:
    '完工：合同工程量须全部完成，附照片，已在现场公告 · Ends the works: all quantities done, photos attached, announced at the site.',
})
export class CompleteProjectInput extends ActInput implements CompleteProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => LocalDate, { description: '完工日期，不晚于今日 · The day of completion, not after today.' })
  completedOn!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  @MaxLength(2000)
  note?: string | null;
}

@InputType({
  description:
    '通过验收：列明拟形成的资产，或说明不形成资产 · Accepts the works once every level has passed them; expected assets are listed, or the reason is given why none is formed.',
})
export class AcceptProjectInput extends ActInput implements AcceptProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => String, { description: '意见 · Opinion.' })
  @Length(1, 2000)
  opinion!: string;
  @Field(() => String, { nullable: true, description: '不形成资产的原因 · Why the project forms no asset.' })
  @MaxLength(500)
  formsNoAssetReason?: string | null;
}

@InputType({
  description: '结算：审定金额不超过合同及批准的变更 · Settles the project at its audited price, within contracts and approved changes.',
})
export class SettleProjectInput extends MoneyActInput implements SettleProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => Money, { description: '审定金额，元 · Audited price in yuan.' })
  amount!: bigint;
  @Field(() => LocalDate, { description: '结算日期，不晚于今日 · The day of the settlement, not after today.' })
  settledOn!: string;
  @Field(() => String, { description: '审定单位 · The office or firm that audited.' })
  @Length(1, 200)
  auditedBy!: string;
  @Field(() => String, { nullable: true, description: '审定文号 · Number of the audit paper.' })
  @MaxLength(100)
  documentNumber?: string | null;
}

@InputType({
  description:
    '移交：资产已登记并移交给所有权人，或说明不形成资产 · Hands the project over; its assets are registered and with their owners, or the reason is given why it forms none.',
})
export class HandOverProjectInput extends ActInput implements HandOverProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => LocalDate, { description: '移交日期，不晚于今日 · The day of the hand-over, not after today.' })
  handedOverOn!: string;
  @Field(() => String, { description: '移交单位 · The unit that gives.' })
  @Length(1, 200)
  giver!: string;
  @Field(() => String, { description: '移交签字人 · Who signed for it.' })
  @Length(1, 100)
  giverSignedBy!: string;
  @Field(() => String, { description: '接收单位 · The owner that receives.' })
  @Length(1, 200)
  receiver!: string;
  @Field(() => String, { description: '接收签字人 · Who signed for it.' })
  @Length(1, 100)
  receiverSignedBy!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  @MaxLength(2000)
  note?: string | null;
  @Field(() => String, { nullable: true, description: '不形成资产的原因 · Why the project forms no asset.' })
  @MaxLength(500)
  formsNoAssetReason?: string | null;
}

@InputType({ description: '归档：资料齐全，四处存档 · Closes and archives the project: files complete, kept in four places.' })
export class CloseProjectInput extends ActInput implements CloseProject {
  @Field(() => ID, { description: '项目编号 · Identity of the project.' })
  projectId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '所见的项目修改序号；不填则不核对 · The version of the project that you saw; not compared when left out.',
  })
  version?: number | null;
  @Field(() => [FileKind], { description: '已有资料种类 · The kinds of files that are there.' })
  @ArrayMaxSize(50)
  files!: Kind[];
  @Field(() => [CopyHolder], { description: '存档单位 · Those who keep a copy.' })
  @ArrayMaxSize(50)
  copies!: Holder[];
  @Field(() => String, { nullable: true, description: '意见 · Opinion.' })
  @MaxLength(2000)
  opinion?: string | null;
}
