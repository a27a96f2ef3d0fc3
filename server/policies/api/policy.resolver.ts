import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { setPolicy } from '../actions/set-policy.js';
import { findPolicies, findPolicy, policyById } from '../views/find-policies.js';
import { listKeys } from '../views/list-keys.js';
import { PoliciesArgs, PolicyArgs, SetPolicyInput } from './policy.input.js';
import { Policy, PolicyConnection, PolicyKey } from './policy.type.js';

@Resolver(() => Policy)
export class PolicyResolver {
  @Query(() => PolicyConnection, { description: '政策参数及其历史 · Policy values with their history.' })
  policies(@Args() { filter, order }: PoliciesArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findPolicies(em, filter ?? {}, order ?? 'KEY_ASC', askedOf(info)));
  }

  @Query(() => Policy, {
    nullable: true,
    description:
      '某地某日适用的值：县先于市、省、全国 · The value that holds for a place on a day: the county’s before the prefecture’s, the province’s and the nation’s.',
  })
  policy(@Args() { key, placeCode, year, level, on }: PolicyArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const question = { place: placeCode, on: on ?? context.clock.today(), year, level };
    return context.look((em) => findPolicy(em, key, question, askedOf(info)));
  }

  @Query(() => [PolicyKey], { description: '全部政策参数名及其值的形式 · The closed table of policy keys and the forms of their values.' })
  policyKeys() {
    return listKeys();
  }

  @Mutation(() => Policy, { description: '设定政策参数 · Sets a policy value of one’s own county.' })
  async setPolicy(
    @Arg('input', () => SetPolicyInput, { description: '填写内容 · Input.' }) input: SetPolicyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('setPolicy', setPolicy, input);
    return context.look((em) => policyById(em, id, askedOf(info)));
  }
}
