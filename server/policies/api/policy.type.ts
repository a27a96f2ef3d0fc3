import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime, Json, LocalDate } from '../../kernel/scalars.js';
import { sourceLevels } from '../rules/source-levels.js';
import { valueKinds } from '../rules/value-kinds.js';

const namesOf = (table: Readonly<Record<string, string>>) => Object.fromEntries(Object.keys(table).map((name) => [name, name]));
const describe = (table: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(table).map(([name, description]) => [name, { description }]));

export const FundSourceLevel = namesOf(sourceLevels);
registerEnumType(FundSourceLevel, {
  name: 'FundSourceLevel',
  description: '资金来源级次 · The level of government that put the money in.',
  valuesConfig: describe(sourceLevels),
});

export const PolicyValueKind = namesOf(valueKinds);
registerEnumType(PolicyValueKind, {
  name: 'PolicyValueKind',
  description: '政策参数值的形式 · The form that a policy value has.',
  valuesConfig: describe(valueKinds),
});

@ObjectType({
  simpleResolvers: true,
  description: '政策参数：有范围、有效期和依据的一个值 · A policy value with its scope, its days of validity and its basis.',
})
export class Policy {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '参数名，见 policyKeys · Key; see `policyKeys`.' })
  key!: string;
  @Field(() => String, { description: '适用范围区划代码，000000000000为全国 · Place code of the scope; 000000000000 is the nation.' })
  scopeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '适用范围；全国为空 · The place it holds in; null for the nation.' })
  scope!: PlaceType | null;
  @Field(() => Int, { nullable: true, description: '适用年度；为空则各年度 · Year it is meant for; null for every year.' })
  year!: number | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '适用资金级次；为空则各级 · Fund level it is meant for; null for all.' })
  level!: string | null;
  @Field(() => Json, { description: '值，形式由参数名决定，见 policyKeys · The value; its form is given by the key, see `policyKeys`.' })
  value!: unknown;
  @Field(() => LocalDate, { description: '生效日期 · First day in force.' })
  validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description:
      '最后有效日；为空则现行；早于生效日期的表示当日已更正 · Last day in force; null while in force; earlier than `validFrom` when corrected before it took effect.',
  })
  validTo!: string | null;
  @Field(() => String, { description: '依据 · The document or rule it rests on.' })
  basis!: string;
  @Field(() => String, { nullable: true, description: '设定理由 · The reason given when it was set; null for values loaded at the start.' })
  reason!: string | null;
  @Field(() => DateTime, { description: '记录时刻 · The moment it was recorded.' })
  recordedAt!: string;
  @Field(() => Policy, { nullable: true, description: '被哪一值替代 · The value that replaced it.' })
  replacedBy!: Policy | null;
}

export const PolicyConnection = connectionOf('Policy', () => Policy);

@ObjectType({ simpleResolvers: true, description: '政策参数的一个选项 · One choice of a policy key.' })
export class PolicyChoice {
  @Field(() => String, { description: '代码 · Code.' })
  choice!: string;
  @Field(() => String, { description: '含义 · Meaning.' })
  meaning!: string;
}

@ObjectType({ simpleResolvers: true, description: '政策参数名 · One key of the closed table of policies.' })
export class PolicyKey {
  @Field(() => String, { description: '参数名 · Key.' })
  key!: string;
  @Field(() => String, { description: '中文名称 · Name in Chinese.' })
  zh!: string;
  @Field(() => String, { description: '英文名称 · Name in English.' })
  en!: string;
  @Field(() => PolicyValueKind, { description: '值的形式 · Form of its values.' })
  kind!: string;
  @Field(() => String, { description: '形式说明 · The form in words.' })
  form!: string;
  @Field(() => [PolicyChoice], { description: '可选项；非选项类为空表 · The choices, when the kind is CHOICE; else empty.' })
  choices!: PolicyChoice[];
}
