import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, Json, LocalDate } from '../../kernel/scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: '留痕：一次办理的全部痕迹 · An audit entry: who did what, for whom, when, why, before and after.',
})
export class AuditEntry {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Int, { description: '本县链上的序号 · Position in the county’s chain, from 1 without gaps.' })
  seq!: number;
  @Field(() => String, { description: '办理事项（接口动作名）· The verb: the mutation that was called.' })
  verb!: string;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => LocalDate, { description: '业务日期 · The business date it was done on.' })
  businessDate!: string;
  @Field(() => String, { nullable: true, description: '办理人；公众办理为空 · Who did it; null for the public.' })
  byName!: string | null;
  @Field(() => String, { nullable: true, description: '替谁办理（代理时）· For whom, when done by a substitute.' })
  forName!: string | null;
  @Field(() => String, { nullable: true, description: '岗位 · The role of the acting post.' })
  role!: string | null;
  @Field(() => String, { description: '地点区划代码 · Place code of the case.' })
  placeCode!: string;
  @Field(() => String, { nullable: true, description: '请求号 · Request key.' })
  requestKey!: string | null;
  @Field(() => String, { nullable: true, description: '理由 · The reason given.' })
  reason!: string | null;
  @Field(() => [Json], { description: '各行前后值 · Every row written, before and after.' })
  changes!: unknown[];
  @Field(() => String, { description: '链上哈希 · SHA-256 over the hash before it and this entry’s content.' })
  hash!: string;
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry);
