import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import { PlaceType } from '../../divisions/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { Project } from '../../projects/index.js';
import { ExceptionKindType, ExceptionSubject } from './enums.js';

@ObjectType({ simpleResolvers: true, description: '一句话，两种语言 · One sentence in both languages.' })
export class ExceptionSentence {
  @Field(() => String, { description: '中文 · In Chinese.' })
  zh!: string;
  @Field(() => String, { description: '英文 · In English.' })
  en!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '例外：按规定不应如此的情况，查询时算出，不存储 · Something that should not be as it is, found when asked and not stored.',
})
export class Exception {
  @Field(() => ID, { description: '标识：类型和对象 · Identity: kind and subject.' })
  id!: string;
  @Field(() => ExceptionKindType, { description: '类型 · The kind.' })
  kind!: string;
  @Field(() => ExceptionSubject, { description: '对象种类 · What it is about.' })
  subjectNoun!: string;
  @Field(() => ID, { description: '对象编号 · Identity of what it is about.' })
  subjectId!: string;
  @Field(() => AssetType, { nullable: true, description: '涉及的资产 · The asset concerned; null where it is about a project.' })
  asset!: AssetType | null;
  @Field(() => Project, { nullable: true, description: '涉及的项目 · The project concerned; null where it is about an asset.' })
  project!: Project | null;
  @Field(() => String, { description: '地点区划代码 · Place code.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: PlaceType | null;
  @Field(() => LocalDate, { description: '起始日 · Since when: the day from which the days are counted.' })
  since!: string;
  @Field(() => Int, { description: '自起始日的天数 · Calendar days since then.' })
  days!: number;
  @Field(() => Money, {
    nullable: true,
    description:
      '涉及金额：原值、差额、欠收或欠付 · The amount at stake: the asset’s original value, a difference, what is missing or unpaid.',
  })
  amount!: string | null;
  @Field(() => String, { nullable: true, description: '据以判断的政策 · The policy that judges it; null where none is needed.' })
  policyKey!: string | null;
  @Field(() => String, { description: '依据 · The document or rule that says so.' })
  basis!: string;
}

export const ExceptionConnection = connectionOf('Exception', () => Exception);

@ObjectType({ simpleResolvers: true, description: '一类例外的件数和金额 · How many exceptions of a kind, with their amounts.' })
export class ExceptionCount {
  @Field(() => ExceptionKindType, { description: '类型 · The kind.' })
  kind!: string;
  @Field(() => Int, { description: '件数 · How many.' })
  count!: number;
  @Field(() => Money, { description: '金额合计 · Their amounts together.' })
  amount!: string;
}
