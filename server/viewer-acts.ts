import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver } from 'type-graphql';
import type { Context } from './context.js';
import { features } from './features.js';
import { ViewerType } from './identity/index.js';
import type { VerbAccess } from './kernel/access.js';
import { mayCall } from './kernel/permit.js';
import { LocalDate } from './kernel/scalars.js';

/** Who may call which root field. */
export const allVerbs: Readonly<Record<string, VerbAccess>> = Object.assign({}, ...features.map((feature) => feature.access.verbs));

/** What a viewer may do here and now: it needs the verbs of all features, which no single feature knows. */
@Resolver(() => ViewerType)
export class ViewerActsResolver {
  @FieldResolver(() => LocalDate, { description: '今日业务日期 · The business date of an act done now.' })
  today(@Ctx() { clock }: Context): string {
    return clock.today();
  }

  @FieldResolver(() => [String], {
    description:
      '当前岗位可以发起的办理（mutation名称及uploadAttachment）；每件能否办成还看规则 · What the acting post may undertake: names of mutations, and `uploadAttachment`. Whether a case allows it is told by its rules.',
  })
  acts(@Ctx() { viewer }: Context, @Info() { schema }: GraphQLResolveInfo): string[] {
    const questions = schema.getQueryType()?.getFields() ?? {};
    return Object.entries(allVerbs).flatMap(([verb, access]) => (verb in questions || !mayCall(viewer, access) ? [] : [verb]));
  }
}
