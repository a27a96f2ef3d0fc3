import { Field, ID, Int, ObjectType } from 'type-graphql';
import { LocalDate, Money } from '../../kernel/scalars.js';
import { FlowAsset, FlowProject, FlowSource, FlowStation } from './words.enums.js';

@ObjectType({ simpleResolvers: true, description: '资金流向的一个节点 · One group of money at one station.' })
export class MoneyFlowNode {
  @Field(() => ID, { description: '节点标识：环节与键 · The station with the key.' })
  id!: string;
  @Field(() => FlowStation, { description: '环节 · The station.' })
  station!: string;
  @Field(() => String, {
    nullable: true,
    description:
      '键：代码或编号；未填为“-”，其余合并为“*”；无需再分的环节为空 · The code or identity of the group; "-" where there is none, "*" for the smaller groups together; null where a station has no groups.',
  })
  key!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '名称；由环节或枚举即可知的为空 · Its name; null where station and key tell it.',
  })
  name!: string | null;
  @Field(() => Money, { description: '金额，元 · The amount in yuan.' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: '两个节点之间的资金 · Money that went from one group to another.' })
export class MoneyFlowLink {
  @Field(() => ID, { description: '标识：两端节点 · Both ends.' })
  id!: string;
  @Field(() => ID, { description: '起点节点 · The node it comes from.' })
  from!: string;
  @Field(() => ID, { description: '终点节点 · The node it goes to.' })
  to!: string;
  @Field(() => Money, { description: '金额，元 · The amount in yuan.' })
  amount!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '资金流向：一个年度的指标文件，资金从来源经项目到资产，每一分只在一处；金额取自总账和资产形成，冲销已计入 · The money of one year’s fund documents from its source through projects to assets, every fen in exactly one place; from ledger postings and the formation of assets, reversals included.',
})
export class MoneyFlow {
  @Field(() => String, { description: '实际所计的区划 · The place that was counted.' })
  placeCode!: string;
  @Field(() => Int, { description: '指标文件的年度 · The year of the documents.' })
  year!: number;
  @Field(() => LocalDate, { description: '截至业务日期 · The last business date that counts.' })
  asOf!: string;
  @Field(() => FlowSource, { description: '来源归并 · How sources are grouped.' })
  sources!: string;
  @Field(() => FlowProject, { description: '项目归并 · How projects are grouped.' })
  projects!: string;
  @Field(() => FlowAsset, { description: '资产归并 · How assets are grouped.' })
  assets!: string;
  @Field(() => Money, { description: '来源合计，元 · All sources together, in yuan.' })
  total!: string;
  @Field(() => [MoneyFlowNode], { description: '节点，先按环节、再按金额从大到小 · The groups, station by station, largest first.' })
  nodes!: MoneyFlowNode[];
  @Field(() => [MoneyFlowLink], { description: '流向，金额大的在前 · The links between them, largest first.' })
  links!: MoneyFlowLink[];
}
