import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { findDepartments, findPeople, findPosts } from '../views/find-people.js';
import { findViewer } from '../views/find-viewer.js';
import { DepartmentConnection } from './department.type.js';
import { DepartmentsArgs, PeopleArgs, PostsArgs } from './people.args.js';
import { PersonConnection } from './person.type.js';
import { PostConnection } from './post.type.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class PeopleResolver {
  @Query(() => Viewer, { nullable: true, description: '当前登录者；未登录为空 · Who is signed in; null when nobody is.' })
  viewer(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findViewer(em, context.viewer, context.clock.today(), askedOf(info)));
  }

  @Query(() => PersonConnection, { description: '本县人员 · People of your county.' })
  people(@Args() { filter, order }: PeopleArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findPeople(em, filter ?? {}, order ?? 'NAME_ASC', context.clock.today(), askedOf(info)));
  }

  @Query(() => DepartmentConnection, { description: '本县部门 · Departments of your county.' })
  departments(@Args() { filter, order }: DepartmentsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findDepartments(em, filter ?? {}, order ?? 'KIND_ASC', askedOf(info)));
  }

  @Query(() => PostConnection, { description: '本县岗位，含已结束的 · Posts of your county, ended ones included.' })
  posts(@Args() { filter, order }: PostsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findPosts(em, filter ?? {}, order ?? 'ROLE_ASC', askedOf(info)));
  }
}
