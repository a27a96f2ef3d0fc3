import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { CopyHolder, FileKind } from './execution-enums.js';
import { Project } from './project.type.js';

@ObjectType({ simpleResolvers: true, description: '实施方案及批复 · How the project is to be carried out, and its approval.' })
export class ImplementationPlan {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '方案概要 · What the plan says, in short.' })
  summary!: string;
  @Field(() => String, { description: '批复文号 · Number of the approval.' })
  approvalNumber!: string;
  @Field(() => String, { description: '批复单位 · Who approved it.' })
  approvedBy!: string;
  @Field(() => LocalDate, { description: '批复日期 · The day of the approval.' })
  approvedOn!: string;
  @Field(() => PersonType, {
    nullable: true,
    description: '登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names.',
  })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({ simpleResolvers: true, description: '开工记录 · The beginning of the works.' })
export class Commencement {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '开工日期 · The day on which works began.' })
  startedOn!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  note!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: '登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names.',
  })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({ simpleResolvers: true, description: '完工记录 · The end of the works.' })
export class Completion {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '完工日期 · The day on which all contract quantities were done.' })
  completedOn!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  note!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: '登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names.',
  })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({ simpleResolvers: true, description: '结算：审定金额及结余 · The audited final price and what it saves.' })
export class Settlement {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Money, { description: '审定金额，元 · Audited price in yuan.' })
  amount!: string;
  @Field(() => Money, { description: '合同及补充协议合计，元 · Contracts with supplements on that day, in yuan.' })
  contractAmount!: string;
  @Field(() => Money, { description: '节约额，元 · Contracts less settlement, in yuan.' })
  saving!: string;
  @Field(() => LocalDate, { description: '结算日期 · The day of the settlement.' })
  settledOn!: string;
  @Field(() => String, { description: '审定单位 · The office or firm that audited.' })
  auditedBy!: string;
  @Field(() => String, { nullable: true, description: '审定文号 · Number of the audit paper.' })
  documentNumber!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: '登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names.',
  })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({ simpleResolvers: true, description: '移交记录 · What was handed to the owner, signed by both.' })
export class Handover {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '移交日期 · The day of the hand-over.' })
  handedOverOn!: string;
  @Field(() => String, { description: '移交单位 · The unit that gives.' })
  giver!: string;
  @Field(() => String, { description: '移交签字人 · Who signed for it.' })
  giverSignedBy!: string;
  @Field(() => String, { description: '接收单位 · The owner that receives.' })
  receiver!: string;
  @Field(() => String, { description: '接收签字人 · Who signed for it.' })
  receiverSignedBy!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  note!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: '登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names.',
  })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({ simpleResolvers: true, description: '归档记录 · The archiving of the files.' })
export class Closing {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '归档日期 · The day of the closing.' })
  closedOn!: string;
  @Field(() => [FileKind], { description: '资料种类 · The kinds of files that are there.' })
  files!: string[];
  @Field(() => [CopyHolder], { description: '存档单位 · Those who keep a copy.' })
  copies!: string[];
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  note!: string | null;
  @Field(() => PersonType, {
    nullable: true,
    description: '登记人；无权查看姓名者为空 · Who recorded it; null for those who may not see names.',
  })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}
