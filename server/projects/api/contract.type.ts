import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PersonType } from '../../identity/index.js';
import { DateTime, LocalDate, Money, Percent } from '../../kernel/scalars.js';
import { ProcurementMethod } from './execution-enums.js';
import { Project } from './project.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '采购结果：怎样确定实施者、成交价 · A procurement result: how the one who does the work was found, and at what price.',
})
export class Procurement {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => ProcurementMethod, { description: '采购方式 · Method.' })
  method!: string;
  @Field(() => String, { nullable: true, description: '招标编号 · Tender number; tenders always have one.' })
  tenderNumber!: string | null;
  @Field(() => String, { description: '中标（成交）人 · The winner.' })
  winner!: string;
  @Field(() => Money, { description: '中标（成交）价，元 · Price in yuan.' })
  price!: string;
  @Field(() => LocalDate, { description: '成交日期 · The day it was decided.' })
  decidedOn!: string;
  @Field(() => String, { nullable: true, description: '结果说明 · What is said about the result.' })
  result!: string | null;
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

@ObjectType({
  simpleResolvers: true,
  description:
    '合同清单项：数量乘单价，四舍五入到分 · A line of a contract or supplement: quantity by unit price, rounded half up to the fen.',
})
export class ContractItem {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Int, { description: '序号 · Position in its paper, from 1.' })
  position!: number;
  @Field(() => String, { description: '名称 · Name.' })
  name!: string;
  @Field(() => String, { description: '单位 · Unit.' })
  unit!: string;
  @Field(() => String, {
    description:
      '本行数量，十进制字符串，最多四位小数；补充协议减量为负 · Quantity of this line as a decimal string with at most four decimals; below zero where a supplement lowers it.',
  })
  quantity!: string;
  @Field(() => Money, { description: '单价，元 · Unit price in yuan.' })
  unitPrice!: string;
  @Field(() => Money, { description: '金额，元 · Amount in yuan, rounded half up to the fen.' })
  amount!: string;
  @Field(() => String, {
    nullable: true,
    description: '所增减的原清单项编号 · The earlier line whose quantity this line of a supplement changes.',
  })
  altersItemId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '计入补充协议后的数量；增减行为空 · Quantity with all supplements; null on a line that only alters another.',
  })
  currentQuantity!: string | null;
  @Field(() => String, {
    nullable: true,
    description: '已完成数量（最近一次报告） · Quantity done by the latest report; null on a line that only alters another.',
  })
  quantityDone!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '补充协议：依据已批准的变更 · A supplement to a contract; it rests on an approved change of the project.',
})
export class ContractSupplement {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '编号 · Number.' })
  number!: string;
  @Field(() => Money, { description: '增加额，元；减少为负 · What it adds in yuan; below zero where it takes away.' })
  amount!: string;
  @Field(() => LocalDate, { description: '签订日期 · The day it was signed.' })
  signedOn!: string;
  @Field(() => String, { description: '原因 · Why.' })
  reason!: string;
  @Field(() => String, { description: '所依据的变更申请编号 · The approved change request it rests on.' })
  changeRequestId!: string;
  @Field(() => [ContractItem], { description: '清单 · Its lines.' })
  items!: ContractItem[];
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

@ObjectType({
  simpleResolvers: true,
  description: '合同：清单合计等于合同金额到分 · A contract under a project; its lines make its amount to the fen.',
})
export class Contract {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '合同编号 · Number, once per project.' })
  number!: string;
  @Field(() => String, { description: '合同对方 · The other party, the winner of the procurement.' })
  party!: string;
  @Field(() => Money, { description: '合同金额，元 · Amount as signed, in yuan.' })
  amount!: string;
  @Field(() => Money, { description: '计入补充协议后的金额，元 · Amount with all supplements, in yuan.' })
  currentAmount!: string;
  @Field(() => LocalDate, { description: '签订日期 · The day it was signed.' })
  signedOn!: string;
  @Field(() => LocalDate, { description: '合同完工日期 · The day by which the works are to be finished.' })
  plannedFinish!: string;
  @Field(() => Percent, { description: '质保金比例 · Retention in percent.' })
  retentionPercent!: string;
  @Field(() => Procurement, { nullable: true, description: '所依据的采购结果 · The procurement it rests on.' })
  procurement!: Procurement | null;
  @Field(() => [ContractItem], { description: '合同清单 · Lines as signed.' })
  items!: ContractItem[];
  @Field(() => [ContractSupplement], { description: '补充协议 · Supplements, oldest first.' })
  supplements!: ContractSupplement[];
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
