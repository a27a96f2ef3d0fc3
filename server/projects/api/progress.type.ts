import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Percent } from '../../kernel/scalars.js';
import { ContractItem } from './contract.type.js';
import { Project } from './project.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '进度明细：某清单项的累计完成量 · The quantity of one contract line that is done in all.',
})
export class ProgressItem {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '累计完成量，十进制字符串 · Cumulative quantity as a decimal string.' })
  quantityDone!: string;
  @Field(() => ContractItem, { nullable: true, description: '清单项 · The contract line.' })
  contractItem!: ContractItem | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '进度报告：截至某日的累计完成量 · A progress report: how far the works have come by a day.',
})
export class ProgressReport {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '截至日期 · The day whose standing it tells.' })
  doneOn!: string;
  @Field(() => String, { nullable: true, description: '说明 · Note.' })
  note!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '更正原因；数量不减少时为空 · Why quantities fall against an earlier report; null where they do not.',
  })
  correctionReason!: string | null;
  @Field(() => Percent, {
    nullable: true,
    description:
      '截至该日的形象进度 · Physical progress of the project by that day, in percent of the contract value; null without a contract.',
  })
  physicalPercent!: string | null;
  @Field(() => [ProgressItem], { description: '各清单项 · The lines it names; others stay as they were.' })
  items!: ProgressItem[];
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

export const ProgressReportConnection = connectionOf('ProgressReport', () => ProgressReport);
