import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { askedOf } from '../../kernel/shape.js';
import { appointSubstitute } from '../actions/appoint-substitute.js';
import { closeAccount } from '../actions/close-account.js';
import { endPost } from '../actions/end-post.js';
import { endSubstitution } from '../actions/end-substitution.js';
import { grantPost } from '../actions/grant-post.js';
import { openAccount } from '../actions/open-account.js';
import { openDepartment } from '../actions/open-department.js';
import { resetPassword } from '../actions/reset-password.js';
import { findDepartment, findPerson, findPost, findSubstitution } from '../views/find-people.js';
import {
  AppointSubstituteInput,
  CloseAccountInput,
  EndPostInput,
  EndSubstitutionInput,
  GrantPostInput,
  OpenAccountInput,
  OpenDepartmentInput,
  ResetPasswordInput,
} from './account.input.js';
import { Department } from './department.type.js';
import { Person } from './person.type.js';
import { Post } from './post.type.js';
import { Substitution } from './substitution.type.js';

const given = { description: '办理内容 · What is asked for.' };

@Resolver()
export class AccountResolver {
  @Mutation(() => Person, { description: '开设账号 · Open an account in your county.' })
  async openAccount(
    @Arg('input', () => OpenAccountInput, given) { password, ...input }: OpenAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('openAccount', openAccount(password), input);
    return context.look((em) => findPerson(em, id, askedOf(info)));
  }

  @Mutation(() => Person, {
    description: '停用账号，其会话、令牌、岗位即刻终止 · Close an account; its sessions, tokens and posts end at once.',
  })
  async closeAccount(
    @Arg('input', () => CloseAccountInput, given) input: CloseAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('closeAccount', closeAccount, input);
    return context.look((em) => findPerson(em, id, askedOf(info)));
  }

  @Mutation(() => Person, { description: '重设密码并解除锁定 · Reset somebody’s password and lift a lock.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, given) { password, ...input }: ResetPasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('resetPassword', resetPassword(password), input);
    return context.look((em) => findPerson(em, id, askedOf(info)));
  }

  @Mutation(() => Post, { description: '任职 · Grant a post.' })
  async grantPost(
    @Arg('input', () => GrantPostInput, given) input: GrantPostInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('grantPost', grantPost, input);
    return context.look((em) => findPost(em, id, askedOf(info)));
  }

  @Mutation(() => Post, { description: '免职 · End a post.' })
  async endPost(@Arg('input', () => EndPostInput, given) input: EndPostInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { id } = await context.perform('endPost', endPost, input);
    return context.look((em) => findPost(em, id, askedOf(info)));
  }

  @Mutation(() => Substitution, {
    description: '安排代理，由岗位本人或管理员办理 · Appoint a substitute, as the holder of the post or as administrator.',
  })
  async appointSubstitute(
    @Arg('input', () => AppointSubstituteInput, given) input: AppointSubstituteInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('appointSubstitute', appointSubstitute, input);
    return context.look((em) => findSubstitution(em, id, askedOf(info)));
  }

  @Mutation(() => Substitution, { description: '结束代理 · End a substitution.' })
  async endSubstitution(
    @Arg('input', () => EndSubstitutionInput, given) input: EndSubstitutionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('endSubstitution', endSubstitution, input);
    return context.look((em) => findSubstitution(em, id, askedOf(info)));
  }

  @Mutation(() => Department, { description: '登记部门 · Enter a department of your county.' })
  async openDepartment(
    @Arg('input', () => OpenDepartmentInput, given) input: OpenDepartmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('openDepartment', openDepartment, input);
    return context.look((em) => findDepartment(em, id, askedOf(info)));
  }
}
