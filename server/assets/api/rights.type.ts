import { Field, ID, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { Asset } from './asset.type.js';
import { Party } from './party.type.js';
import { LineageKindType } from './rights.enums.js';

@ObjectType({ simpleResolvers: true, description: '资产沿革 · The line between an asset and another that it came from or went on in.' })
export class AssetLineage {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LineageKindType, { description: '分拆或合并 · By a split or a merge.' })
  kind!: string;
  @Field(() => LocalDate, { description: '日期 · The first day of what came after.' })
  happenedOn!: string;
  @Field(() => Money, { description: '带过去的原值，元 · The original value that went over, in yuan.' })
  amount!: string;
  @Field(() => Asset, { nullable: true, description: '另一项资产；看不到的为空 · The other asset; null when the viewer may not see it.' })
  asset!: Asset | null;
}

@ObjectType({ simpleResolvers: true, description: '移交记录，双方签字 · The handing over of an asset, signed by both sides.' })
export class AssetHandover {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => LocalDate, { description: '移交日期 · The day of the handover.' })
  handedOverOn!: string;
  @Field(() => String, { description: '移交方 · Who gave it.' })
  giver!: string;
  @Field(() => String, { description: '移交方签字人 · Who signed for the giver.' })
  giverSignedBy!: string;
  @Field(() => Party, { nullable: true, description: '接收方 · The owner who received it.' })
  receiver!: Party | null;
  @Field(() => String, { description: '接收方签字人 · Who signed for the receiver.' })
  receiverSignedBy!: string;
  @Field(() => String, { nullable: true, description: '移交清单号 · Number of the handover list.' })
  listNumber!: string | null;
  @Field(() => String, { nullable: true, description: '备注 · Note.' })
  note!: string | null;
  @Field(() => PersonType, { nullable: true, description: '登记人 · Who recorded it.' })
  recordedBy!: PersonType | null;
  @Field(() => DateTime, { description: '登记时刻 · When it was recorded.' })
  recordedAt!: string;
}
