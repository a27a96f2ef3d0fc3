import { Field, ObjectType } from 'type-graphql';
import { FundDocumentType, FundLineType } from '../../funds/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { Money } from '../../kernel/scalars.js';
import { wordEnum } from '../../kernel/word-enum.js';
import { FundSourceLevel } from '../../policies/index.js';
import { FundChannel, Project } from '../../projects/index.js';
import { fundingKinds } from '../rules/funding-kinds.js';
import { Asset } from './asset.type.js';

export const FundingKindType = wordEnum('FundingKind', '原值构成 · What stands behind a part of an original value.', fundingKinds);

@ObjectType({
  simpleResolvers: true,
  description: '资产原值的一部分及其资金来源 · A part of an asset’s original value with the money behind it.',
})
export class AssetFundingPart {
  @Field(() => FundingKindType, { description: '构成 · What stands behind it.' })
  kind!: string;
  @Field(() => Project, { nullable: true, description: '形成项目；存量部分为空 · The project; null for what was there before the system.' })
  project!: unknown;
  @Field(() => FundLineType, { nullable: true, description: '指标明细；未支付和存量部分为空 · The fund line; null where none paid.' })
  line!: unknown;
  @Field(() => FundSourceLevel, { nullable: true, description: '资金级次 · Level of the money.' })
  level!: string | null;
  @Field(() => FundChannel, { nullable: true, description: '资金渠道 · Channel of the money.' })
  channel!: string | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan, exact to the fen.' })
  amount!: string;
  @Field(() => [FundDocumentType], {
    description: '文件链：已登记的最上级文件在前，本指标文在后 · Its documents, from the highest one registered down to the line’s own.',
  })
  documentChain!: unknown[];
}

@ObjectType({
  simpleResolvers: true,
  description: '资产的资金来源，各部分合计等于原值 · Which money made an asset; the parts make its original value.',
})
export class AssetFunding {
  @Field(() => Money, { description: '原值，元 · Original value in yuan.' })
  total!: string;
  @Field(() => Money, { description: '已由指标支付，元 · Paid by fund lines, in yuan.' })
  paid!: string;
  @Field(() => Money, { description: '尚未支付（质保金等），元 · Not paid yet, such as retention, in yuan.' })
  unpaid!: string;
  @Field(() => Money, { description: '系统建立前形成，元 · Made before the system, in yuan.' })
  inherited!: string;
  @Field(() => Money, { description: '差额，应为零 · What the parts do not explain; always 0.00.' })
  residual!: string;
  @Field(() => [AssetFundingPart], { description: '各部分，按项目和指标 · The parts, by project and line.' })
  parts!: AssetFundingPart[];
}

@ObjectType({ simpleResolvers: true, description: '矩阵的一格 · One cell of a project’s matrix.' })
export class FundingCell {
  @Field(() => FundLineType, { nullable: true, description: '指标明细；尚未支付部分为空 · The fund line; null for what is not paid yet.' })
  line!: unknown;
  @Field(() => FundSourceLevel, { nullable: true, description: '资金级次 · Level of the money.' })
  level!: string | null;
  @Field(() => FundChannel, { nullable: true, description: '资金渠道 · Channel of the money.' })
  channel!: string | null;
  @Field(() => Money, { description: '金额，元 · Amount in yuan.' })
  amount!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '矩阵的一行：一项资产或费用化部分 · A row of a project’s matrix: an asset, or the rest that was expensed.',
})
export class FundingRow {
  @Field(() => Asset, { nullable: true, description: '资产；费用化部分为空 · The asset; null for what was expensed.' })
  asset!: unknown;
  @Field(() => Money, { description: '合计，元 · Its sum in yuan.' })
  amount!: string;
  @Field(() => [FundingCell], { description: '各格，未支付在后 · Its cells, the unpaid one last.' })
  cells!: FundingCell[];
}
export const FundingRowConnection = connectionOf('FundingRow', () => FundingRow);

@ObjectType({
  simpleResolvers: true,
  description: '矩阵的一列：一条指标或尚未支付部分 · A column of a project’s matrix: a fund line, or what is not paid yet.',
})
export class FundingColumn extends FundingCell {
  @Field(() => Money, { description: '形成资产，元 · How much of it became assets, in yuan.' })
  formed!: string;
  @Field(() => Money, { description: '费用化，元 · How much of it was expensed, in yuan.' })
  expensed!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '项目结算与资产、指标的对应矩阵 · How a project’s settlement became assets, and which lines paid for each.',
})
export class ProjectFunding {
  @Field(() => Money, { description: '结算，元 · Settlement in yuan.' })
  settlement!: string;
  @Field(() => Money, { description: '形成资产，元 · Became assets, in yuan.' })
  formed!: string;
  @Field(() => Money, { description: '费用化，元 · Was expensed, in yuan.' })
  expensed!: string;
  @Field(() => Money, { description: '已支付，元 · Paid, in yuan.' })
  paid!: string;
  @Field(() => Money, { description: '尚未支付，元 · Not paid yet, in yuan.' })
  unpaid!: string;
  @Field(() => Money, { description: '差额，应为零 · Settlement less all cells; always 0.00.' })
  residual!: string;
  @Field(() => [FundingColumn], { description: '各列，未支付在后 · The columns, the unpaid part last.' })
  columns!: FundingColumn[];
}

@ObjectType({ simpleResolvers: true, description: '资金形成的一项资产 · An asset that the money paid for.' })
export class TracedAsset {
  @Field(() => Asset, { nullable: true, description: '资产 · The asset.' })
  asset!: unknown;
  @Field(() => Money, { description: '金额，元 · How much of its original value is this money, in yuan.' })
  amount!: string;
}
export const TracedAssetConnection = connectionOf('TracedAsset', () => TracedAsset);

@ObjectType({ simpleResolvers: true, description: '资金所到的一个项目 · A project on which the money was laid.' })
export class TracedProject {
  @Field(() => Project, { nullable: true, description: '项目 · The project.' })
  project!: unknown;
  @Field(() => Money, { description: '安排净额，元 · Allocated, net of what was taken back, in yuan.' })
  allocated!: string;
  @Field(() => Money, { description: '已支付净额，元 · Paid, net of reversals, in yuan.' })
  paid!: string;
  @Field(() => Money, { description: '已安排未支付，元 · Allocated and not paid, in yuan.' })
  unpaid!: string;
  @Field(() => Money, { description: '已形成资产，元 · Paid for assets, in yuan.' })
  formed!: string;
  @Field(() => Money, { description: '已费用化，元 · Paid for what was expensed, in yuan.' })
  expensed!: string;
  @Field(() => Money, { description: '已支付尚未形成资产，元 · Paid on a project that is not formed yet, in yuan.' })
  notFormed!: string;
}
export const TracedProjectConnection = connectionOf('TracedProject', () => TracedProject);

@ObjectType({
  simpleResolvers: true,
  description: '资金去向直至资产，各部分合计等于指标金额 · Where money went, down to the assets; the parts make the amount.',
})
export class FundTrace {
  @Field(() => Money, { description: '指标金额，元 · The amount in yuan.' })
  amount!: string;
  @Field(() => Money, { description: '未到账（尚未登记或已冲销），元 · Not booked at the moment asked for, in yuan.' })
  notReceived!: string;
  @Field(() => Money, { description: '整合调出，元 · Moved to another line by consolidation, in yuan.' })
  consolidated!: string;
  @Field(() => Money, { description: '结余上缴，元 · Returned to the superior, in yuan.' })
  returned!: string;
  @Field(() => Money, { description: '未安排，元 · Not allocated, in yuan.' })
  unallocated!: string;
  @Field(() => Money, { description: '已安排未支付，元 · Allocated and not paid, in yuan.' })
  unpaid!: string;
  @Field(() => Money, { description: '已支付合计，元 · Paid in all: not formed yet, expensed and formed together, in yuan.' })
  paid!: string;
  @Field(() => Money, { description: '已支付尚未形成资产，元 · Paid on projects that are not formed yet, in yuan.' })
  notFormed!: string;
  @Field(() => Money, { description: '已费用化，元 · Paid for what was expensed, in yuan.' })
  expensed!: string;
  @Field(() => Money, { description: '已形成资产，元 · Paid for assets, in yuan.' })
  formed!: string;
  @Field(() => Money, { description: '差额，应为零 · What the parts do not explain; always 0.00.' })
  residual!: string;
}
