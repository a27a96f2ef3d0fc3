import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { AcceptanceConclusion, AcceptanceLevel } from './execution-enums.js';
import { Project } from './project.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '验收问题：整改后销号 · Something that an acceptance found wrong; open until it is closed.',
})
export class AcceptanceProblem {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '问题 · What is wrong.' })
  description!: string;
  @Field(() => LocalDate, { nullable: true, description: '整改期限 · The day by which it is to be put right.' })
  dueOn!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '销号日期；未销号为空 · The day it was closed; null while it is open.' })
  closedOn!: string | null;
  @Field(() => PersonType, { nullable: true, description: '销号人 · Who closed it.' })
  closedBy!: PersonType | null;
  @Field(() => String, { nullable: true, description: '整改情况 · How it was put right.' })
  closingNote!: string | null;
  @Field(() => Project, { nullable: true, description: '所属项目 · Its project.' })
  project!: Project | null;
}

@ObjectType({ simpleResolvers: true, description: '验收记录 · A check of the finished works at one level.' })
export class Acceptance {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => AcceptanceLevel, { description: '级别 · Level.' })
  level!: string;
  @Field(() => LocalDate, { description: '验收日期 · The day of the check.' })
  acceptedOn!: string;
  @Field(() => String, { nullable: true, description: '验收文号 · Number of the record.' })
  recordNumber!: string | null;
  @Field(() => AcceptanceConclusion, { description: '结论 · Conclusion.' })
  conclusion!: string;
  @Field(() => String, { description: '意见 · Opinion.' })
  opinion!: string;
  @Field(() => String, { description: '验收人员 · The names of those who checked.' })
  acceptors!: string;
  @Field(() => [AcceptanceProblem], { description: '问题清单 · The problems it found.' })
  problems!: AcceptanceProblem[];
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
