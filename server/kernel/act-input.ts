import { Length } from 'class-validator';
import { ArgsType, Field, InputType, Int } from 'type-graphql';

/** What every act may carry: a request key that makes a retry safe. */
@InputType()
export abstract class ActInput {
  @Field(() => String, {
    nullable: true,
    description: '请求号：重试时不变，防止重复办理 · Request key: kept the same on a retry, so that an act is done once.',
  })
  @Length(8, 100)
  requestKey?: string | null;
}

/** What an act that moves money must carry. */
@InputType()
export abstract class MoneyActInput {
  @Field(() => String, {
    description: '请求号：资金办理必填，重试时不变 · Request key: required where money moves, kept the same on a retry.',
  })
  @Length(8, 100)
  requestKey!: string;
}

/** The arguments of a Relay connection: a page forward (`first`, `after`) or backward (`last`, `before`). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '取前几条，默认20，最多200 · How many rows from the start; 20 by default, at most 200.',
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: '从此标记之后 · Only rows after this cursor.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: '取后几条 · How many rows from the end.' })
  last?: number | null;
  @Field(() => String, { nullable: true, description: '到此标记之前 · Only rows before this cursor.' })
  before?: string | null;
}
