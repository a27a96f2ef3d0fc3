import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Notice } from './notice.type.js';

@ObjectType({ simpleResolvers: true, description: '异议答复，最终的 · The final answer to an objection.' })
export class ObjectionReply {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '答复日期 · Business date of the reply.' })
  repliedOn!: string;
  @Field(() => String, { description: '答复内容 · What was answered.' })
  text!: string;
  @Field(() => Boolean, {
    description: '异议是否成立；成立则事项须退回 · Whether the objection was upheld, so that the case must go back.',
  })
  upheld!: boolean;
  @Field(() => PersonType, { nullable: true, description: '答复人 · Who answered; null for those who may not see names.' })
  repliedBy!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: '替谁答复（代理时）· For whom, when a substitute answered.' })
  repliedFor!: PersonType | null;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '异议：内容公开，提出人只有当地办理单位可见 · An objection: its words are public, who objected is for the offices of the place.',
})
export class Objection {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '公示所在地区划代码 · Place code of the notice.' })
  placeCode!: string;
  @Field(() => LocalDate, { description: '收到日期 · Business date it was received on.' })
  receivedOn!: string;
  @Field(() => String, { description: '异议内容 · What is objected.' })
  text!: string;
  @Field(() => Boolean, { description: '是否由办理单位代录 · Whether an office took it down for somebody.' })
  throughOffice!: boolean;
  @Field(() => PersonType, { nullable: true, description: '代录人 · Who took it down.' })
  receivedBy!: PersonType | null;
  @Field(() => String, { nullable: true, description: '提出人，只有当地办理单位可见 · Who objected; only for the offices of the place.' })
  objectorName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '提出人联系方式，只有当地办理单位可见 · How to reach them; only for the offices of the place.',
  })
  objectorContact!: string | null;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Boolean, { description: '是否示例 · Whether it is sample data.' })
  isSample!: boolean;
  @Field(() => Notice, { description: '所针对的公示 · The notice it objects to.' })
  notice!: Notice;
  @Field(() => ObjectionReply, { nullable: true, description: '答复；未答复为空 · The answer; null while it waits.' })
  reply!: ObjectionReply | null;
}

export const ObjectionConnection = connectionOf('Objection', () => Objection);
