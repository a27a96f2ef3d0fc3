import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AssetType, PartyType, RightKindType } from '../../assets/index.js';
import { PlaceType } from '../../divisions/index.js';
import { DepartmentType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, LocalDate, Money } from '../../kernel/scalars.js';
import { DifferenceColumnType, DifferenceKindType } from './enums.js';

@ObjectType({ simpleResolvers: true, description: '比较的一侧 · One side of a comparison.' })
export class RegisterMoment {
  @Field(() => LocalDate, { description: '截至日期 · As of this day.' })
  asOf!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: '按此时刻已知的记录；目前所知为空 · By what was known at this moment; null for now.',
  })
  knownAt!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '件数与金额 · A number of assets and their values; of changes, the values moved, which may be below zero.',
})
export class RegisterSum {
  @Field(() => Int, { description: '件数 · How many assets.' })
  count!: number;
  @Field(() => Money, { description: '原值，元；按份额比较时为份额原值 · Original value in yuan; of a portfolio, that of the shares.' })
  originalValue!: string;
  @Field(() => Money, { description: '净值，元；按份额比较时为份额净值 · Net value in yuan; of a portfolio, that of the shares.' })
  netValue!: string;
}

@ObjectType({ simpleResolvers: true, description: '一项资产的增减变动 · What became of one asset between two moments.' })
export class RegisterDifferenceLine {
  @Field(() => ID, { description: '资产编号 · Identity of the asset.' })
  id!: string;
  @Field(() => DifferenceKindType, { description: '增加、减少或变动 · Added, gone or changed.' })
  kind!: string;
  @Field(() => String, { description: '资产编码 · Code.' })
  code!: string;
  @Field(() => String, { description: '资产名称 · Its last name.' })
  name!: string;
  @Field(() => String, { description: '坐落区划代码 · Code of the place where it lies.' })
  placeCode!: string;
  @Field(() => [DifferenceColumnType], {
    description: '变动的栏目；增加、减少的为空列 · What changed; empty for what was added or is gone.',
  })
  columns!: string[];
  @Field(() => AssetType, { nullable: true, description: '前一时点的资产 · The asset on the earlier side; null for what was added.' })
  before!: AssetType | null;
  @Field(() => AssetType, { nullable: true, description: '后一时点的资产 · The asset on the later side; null for what is gone.' })
  after!: AssetType | null;
  @Field(() => Money, { nullable: true, description: '前原值，元 · Original value before, in yuan.' })
  originalBefore!: string | null;
  @Field(() => Money, { nullable: true, description: '后原值，元 · Original value after, in yuan.' })
  originalAfter!: string | null;
  @Field(() => Money, { description: '原值增减，元，可为负 · Movement of the original value in yuan; below zero where it fell.' })
  moved!: string;
  @Field(() => Money, { nullable: true, description: '前净值，元 · Net value before, in yuan.' })
  netBefore!: string | null;
  @Field(() => Money, { nullable: true, description: '后净值，元 · Net value after, in yuan.' })
  netAfter!: string | null;
}
export const RegisterDifferenceLineConnection = connectionOf('RegisterDifferenceLine', () => RegisterDifferenceLine);

@ObjectType({
  simpleResolvers: true,
  description:
    '两个时点之间的增减变动：期初＋增加－减少＋变动＝期末 · What was added, gone and changed between two moments: opening + added − gone + changed = closing, exactly.',
})
export class RegisterDifference {
  @Field(() => String, { nullable: true, description: '台账范围的区划代码 · Code of the register’s place; null for a portfolio.' })
  placeCode!: string | null;
  @Field(() => PlaceType, { nullable: true, description: '台账范围 · The register’s place.' })
  place!: PlaceType | null;
  @Field(() => DepartmentType, { nullable: true, description: '部门（部门分类账） · The department, of a department’s register.' })
  department!: DepartmentType | null;
  @Field(() => PartyType, { nullable: true, description: '权利主体 · The party, of a portfolio.' })
  party!: PartyType | null;
  @Field(() => RightKindType, { nullable: true, description: '权利 · The right, of a portfolio.' })
  right!: string | null;
  @Field(() => RegisterMoment, { description: '前一时点 · The earlier side.' })
  from!: RegisterMoment;
  @Field(() => RegisterMoment, { description: '后一时点 · The later side.' })
  to!: RegisterMoment;
  @Field(() => RegisterSum, { description: '期初 · What there was on the earlier side.' })
  opening!: RegisterSum;
  @Field(() => RegisterSum, { description: '增加 · What was added.' })
  added!: RegisterSum;
  @Field(() => RegisterSum, { description: '减少 · What is gone.' })
  gone!: RegisterSum;
  @Field(() => RegisterSum, { description: '变动 · What changed; its values are movements.' })
  changed!: RegisterSum;
  @Field(() => RegisterSum, { description: '期末 · What there was on the later side.' })
  closing!: RegisterSum;
}
