import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';

@ObjectType({ simpleResolvers: true, description: '村标签种类（基础数据） · A kind of village tag; kinds are data.' })
export class VillageTagKind {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '代码 · Code.' })
  code!: string;
  @Field(() => String, { description: '中文 · In Chinese.' })
  zh!: string;
  @Field(() => String, { description: '英文 · In English.' })
  en!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '村标签：在起止日期内认定为重点帮扶村、示范村等 · A village counts as a key village, a demonstration village … from a first to a last day.',
})
export class VillageTag {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '村代码 · Code of the village.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '村 · The village.' })
  place!: PlaceType | null;
  @Field(() => VillageTagKind, { nullable: true, description: '种类 · Kind.' })
  kind!: VillageTagKind | null;
  @Field(() => LocalDate, { description: '起始日期 · First day.' })
  validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: '截止日期；仍有效为空 · Last day; null while it lasts.' })
  validTo!: string | null;
  @Field(() => String, { description: '认定依据 · The document it rests on.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: '取消原因 · Why it ended.' })
  endReason!: string | null;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · The moment it was recorded.' })
  recordedAt!: string;
}

export const VillageTagConnection = connectionOf('VillageTag', () => VillageTag);
