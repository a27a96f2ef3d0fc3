import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { features } from './features.js';
import { kernelRefusals } from './kernel/house-refusals.js';
import type { RefusalRule } from './kernel/refusal.js';
import { RefusalCode } from './kernel/refusal-type.js';

/** Every refusal of the house by its code: the kernel's and each feature's. */
export const allRefusals: Readonly<Record<string, RefusalRule>> = Object.assign(
  {},
  kernelRefusals,
  ...features.map((feature) => feature.refusals),
);

@ObjectType('RefusalRule', { simpleResolvers: true, description: '拒绝规则 · One rule by which the platform says no.' })
export class RefusalRuleType {
  @Field(() => RefusalCode, { description: '规则代码 · The code: the rule, stated positively.' })
  code!: string;
  @Field(() => String, { description: '中文句式，花括号内为事实 · The sentence in Chinese; facts stand in braces.' })
  zh!: string;
  @Field(() => String, { description: '英文句式，花括号内为事实 · The sentence in English; facts stand in braces.' })
  en!: string;
  @Field(() => String, { description: '依据 · The document or rule it rests on.' })
  basis!: string;
}

@Resolver(() => RefusalRuleType)
export class RefusalRuleResolver {
  @Query(() => [RefusalRuleType], { description: '全部拒绝规则 · Every rule by which the platform may say no, in order of code.' })
  refusalRules(): RefusalRuleType[] {
    return Object.entries(allRefusals)
      .map(([code, { zh, en, basis }]) => ({ code, zh, en, basis }))
      .sort((one, other) => (one.code < other.code ? -1 : 1));
  }
}
