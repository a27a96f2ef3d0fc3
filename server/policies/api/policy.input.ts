import { IsArray, Length, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput, PageArgs } from '../../kernel/act-input.js';
import { Json, LocalDate } from '../../kernel/scalars.js';
import type { SetPolicy } from '../actions/set-policy.js';
import type { SourceLevel } from '../rules/source-levels.js';
import type { PolicyFilter as Filter } from '../views/find-policies.js';
import type { PolicyOrder as Order } from '../views/policy-shape.js';
import { FundSourceLevel } from './policy.type.js';

export const PolicyOrder: Readonly<Record<Order, Order>> = { KEY_ASC: 'KEY_ASC', VALID_FROM_DESC: 'VALID_FROM_DESC' };
registerEnumType(PolicyOrder, {
  name: 'PolicyOrder',
  description: '政策参数排序 · Order of policies.',
  valuesConfig: {
    KEY_ASC: { description: '按参数名 · by key' },
    VALID_FROM_DESC: { description: '按生效日期，新的在前 · by first day in force, newest first' },
  },
});

@InputType({ description: '政策参数筛选，各项同时满足 · Filter of policies; all conditions hold together.' })
export class PolicyFilter implements Filter {
  @Field(() => [String], { nullable: true, description: '参数名 · Keys.' })
  @IsArray()
  @MaxLength(100, { each: true })
  keys?: string[] | null;
  @Field(() => String, { nullable: true, description: '适用范围区划代码 · Place code of the scope.' })
  @Matches(/^\d{12}$/)
  scopeCode?: string | null;
  @Field(() => Int, { nullable: true, description: '适用年度 · Year it is meant for.' })
  year?: number | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '适用资金级次 · Fund level it is meant for.' })
  level?: SourceLevel | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '在该日有效；不填则含历史 · In force on that day; the history is included when left out.',
  })
  validOn?: string | null;
}

@ArgsType()
export class PoliciesArgs extends PageArgs {
  @Field(() => PolicyFilter, { nullable: true, description: '筛选 · Filter.' })
  @ValidateNested()
  filter?: PolicyFilter | null;
  @Field(() => PolicyOrder, { nullable: true, description: '排序，默认按参数名 · Order; by key when left out.' })
  order?: Order | null;
}

@ArgsType()
export class PolicyArgs {
  @Field(() => String, { description: '参数名 · Key.' })
  @MaxLength(100)
  key!: string;
  @Field(() => String, { description: '地点区划代码 · Place code the answer is for.' })
  @Matches(/^\d{12}$/)
  placeCode!: string;
  @Field(() => Int, { nullable: true, description: '年度；默认为该日所在年 · Year; that of the day when left out.' })
  @Min(2000)
  @Max(2100)
  year?: number | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '资金级次 · Fund level.' })
  level?: SourceLevel | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: '哪一日；默认今日业务日期 · On which day; the business date of today when left out.',
  })
  on?: string | null;
}

@InputType({
  description:
    '设定政策参数：自某日起用新值，旧值止于前一日 · Sets a policy: the new value holds from a day on, the old one ends the day before.',
})
export class SetPolicyInput extends ActInput implements SetPolicy {
  @Field(() => String, { description: '参数名，见 policyKeys · Key; see `policyKeys`.' })
  @Length(1, 100)
  key!: string;
  @Field(() => String, { description: '适用范围：本县区划代码 · Scope: the code of one’s own county.' })
  @Matches(/^\d{12}$/)
  scopeCode!: string;
  @Field(() => Int, { nullable: true, description: '只适用于该年度 · Only for this year.' })
  @Min(2000)
  @Max(2100)
  year?: number | null;
  @Field(() => FundSourceLevel, { nullable: true, description: '只适用于该级资金 · Only for money of this level.' })
  level?: SourceLevel | null;
  @Field(() => Json, { description: '值，形式见 policyKeys · The value; for its form see `policyKeys`.' })
  value!: Record<string, unknown>;
  @Field(() => LocalDate, { description: '生效日期，可在以后 · First day in force; it may lie ahead.' })
  validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: '最后有效日；不填则至被替代 · Last day in force; until replaced when left out.' })
  validTo?: string | null;
  @Field(() => String, { description: '依据文件 · The document or rule it rests on.' })
  @Length(1, 500)
  basis!: string;
  @Field(() => String, { description: '设定理由 · Why it is set.' })
  @Length(1, 500)
  reason!: string;
}
