import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { askedOf } from '../../kernel/shape.js';
import { findTrail } from '../views/find-trail.js';
import { AuditEntry, AuditEntryConnection } from './audit-entry.type.js';

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description:
      '一件事物的办理痕迹，新的在前 · The trail of an object, newest first; of everything in one’s area when no object is named.',
  })
  trail(
    @Arg('objectId', () => ID, { nullable: true, description: '事物编号 · Identity of a project, document, payment, post …' }) objectId:
      | string
      | null,
    @Args() _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findTrail(em, objectId ?? null, askedOf(info)));
  }
}
