import { Field, ObjectType } from 'type-graphql';
import type { Refusal } from './refusal.js';
import { Json } from './scalars.js';

/** All refusal codes; `schema.ts` fills the enum from the features' tables before the schema is built. */
export const RefusalCode: Readonly<Record<string, string>> = {};

@ObjectType({ simpleResolvers: true, description: '双语句子 · A sentence in both languages.' })
export class Sentence {
  @Field(() => String, { description: '中文 · In Chinese.' })
  zh!: string;
  @Field(() => String, { description: '英文 · In English.' })
  en!: string;
}

@ObjectType('Refusal', {
  simpleResolvers: true,
  description: '拒绝：代码、双语说明、事实、依据 · A refusal: the rule that says no, why, the facts and the basis.',
})
export class RefusalType {
  @Field(() => RefusalCode, { description: '规则代码 · The rule, stated positively.' })
  code!: string;
  @Field(() => Sentence, { description: '说明 · Why, in both languages.' })
  message!: Sentence;
  @Field(() => Json, { description: '涉及的事实 · The facts that the sentence names.' })
  facts!: Record<string, unknown>;
  @Field(() => String, { description: '依据 · The document or rule it rests on.' })
  basis!: string;
}

/** A refusal as the API shows it inside an answer (not as an error). */
export function shown(refusal: Refusal): RefusalType {
  return refusal.extensions.refusal as RefusalType;
}
