import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType } from '../../assets/index.js';
import { PlaceType } from '../../divisions/index.js';
import { PersonType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, Json, LocalDate, Money } from '../../kernel/scalars.js';
import { Project } from '../../projects/index.js';
import { SamplePopulation, SampleWayType } from './enums.js';

@ObjectType({ simpleResolvers: true, description: '样本中的一项 · One member that was drawn.' })
export class AuditSampleItem {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Int, { description: '序号 · Its place in the sample, from 1.' })
  rank!: number;
  @Field(() => ID, { description: '对象编号 · Identity of the asset, project or payment.' })
  subjectId!: string;
  @Field(() => String, { description: '对象所在地区划代码 · Its place code.' })
  placeCode!: string;
  @Field(() => String, { description: '名称：资产编码及名称、项目名称、凭证号及收款人 · Its code and name, or voucher and payee.' })
  name!: string;
  @Field(() => Money, { description: '金额 · Its amount in the population.' })
  amount!: string;
  @Field(() => String, {
    nullable: true,
    description: '按件数：“种子:编号”的SHA-256，由小到大排序 · By count: SHA-256 of "seed:id", by which members are ranked.',
  })
  rankHash!: string | null;
  @Field(() => Money, {
    nullable: true,
    description: '按金额：按编号排列时在它之前的金额合计 · By money: how much lies before it in the order of identities.',
  })
  precedingAmount!: string | null;
  @Field(() => Int, {
    description: '命中次数：大于间距的可多次命中 · How often it was hit; by money more than once when larger than the distance.',
  })
  hits!: number;
  @Field(() => AssetType, { nullable: true, description: '资产 · The asset; null in other populations.' })
  asset!: AssetType | null;
  @Field(() => Project, { nullable: true, description: '项目 · The project; null in other populations.' })
  project!: Project | null;
}

export const AuditSampleItemConnection = connectionOf('AuditSampleItem', () => AuditSampleItem);

@ObjectType({
  simpleResolvers: true,
  description: '审计样本：由公布的种子抽出，任何人可复算 · A sample drawn by a published seed, which anybody can draw again.',
})
export class AuditSample {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '区划代码 · The place whose things it was drawn from.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: PlaceType | null;
  @Field(() => SamplePopulation, { description: '总体 · What it was drawn from.' })
  population!: string;
  @Field(() => SampleWayType, { description: '方式 · How it was drawn.' })
  by!: string;
  @Field(() => String, { description: '种子 · The seed.' })
  seed!: string;
  @Field(() => Int, { description: '样本量 · How many were asked for: members by count, hits by money.' })
  size!: number;
  @Field(() => LocalDate, { description: '基准日 · The business date on which the population stands.' })
  asOf!: string;
  @Field(() => Json, { description: '筛选条件 · The conditions on the population; amounts in fen.' })
  filter!: unknown;
  @Field(() => Int, { description: '总体件数 · How many members the population had.' })
  populationCount!: number;
  @Field(() => Money, { description: '总体金额 · How much money they held.' })
  populationAmount!: string;
  @Field(() => String, {
    description: '总体摘要：按编号逐行“编号:分”的SHA-256 · SHA-256 over a line "id:fen" for each member in the order of identities.',
  })
  populationSha256!: string;
  @Field(() => String, { nullable: true, description: '用途 · What it was drawn for.' })
  purpose!: string | null;
  @Field(() => LocalDate, { description: '抽样日期 · The business date of the drawing.' })
  drawnOn!: string;
  @Field(() => PersonType, { nullable: true, description: '抽样人 · Who drew it.' })
  drawnBy!: PersonType | null;
  @Field(() => DateTime, { description: '记录时刻 · When it was recorded.' })
  recordedAt!: string;
}

export const AuditSampleConnection = connectionOf('AuditSample', () => AuditSample);
