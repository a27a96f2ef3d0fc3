import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { asViewer } from '../../database/session.js';
import { askedOf, keyOf } from '../../kernel/shape.js';
import { changePassword } from '../actions/change-password.js';
import { createPersonalToken } from '../actions/create-personal-token.js';
import { revokePersonalToken } from '../actions/revoke-personal-token.js';
import { signIn } from '../actions/sign-in.js';
import { signOut } from '../actions/sign-out.js';
import { newSecret } from '../rules/secret.js';
import { findPersonalToken } from '../views/find-people.js';
import { findViewer } from '../views/find-viewer.js';
import { viewerOf } from '../views/viewer-of.js';
import { ChangePasswordInput, CreatePersonalTokenInput, RevokePersonalTokenInput, SignInInput } from './sign-in.input.js';
import { CreatedPersonalToken, PersonalToken, Viewer } from './viewer.type.js';

export const sessionCookieName = 'xianjie_session';

const cookie = ({ settings }: Context) => ({ httpOnly: true, sameSite: 'strict', path: '/', secure: settings.secureCookies }) as const;

@Resolver()
export class SignInResolver {
  @Mutation(() => Viewer, {
    description:
      '登录，会话存于仅 HTTP 可读的 Cookie；程序请用个人令牌 · Sign in; the session lies in an HTTP-only cookie. Programs use a personal token.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: '账号与密码 · Login and password.' }) input: SignInInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { orm, clock } = context;
    const { sessionToken, expiresAt } = await signIn(orm, clock, input, context.settings);
    context.reply.setCookie(sessionCookieName, sessionToken, { ...cookie(context), expires: expiresAt });
    const viewer = await viewerOf(orm, clock, { sessionToken });
    return asViewer(orm, viewer, (em) => findViewer(em, viewer, clock.today(), askedOf(info)));
  }

  @Mutation(() => Boolean, {
    description: '退出登录，会话即刻失效；未登录也成功 · Sign out; the session ends at once. Succeeds when nobody is signed in.',
  })
  async signOut(@Ctx() context: Context): Promise<boolean> {
    await signOut(context.orm, context.clock, context.viewer, context.sessionToken);
    context.reply.setCookie(sessionCookieName, '', { ...cookie(context), maxAge: 0 });
    return true;
  }

  @Mutation(() => Viewer, { description: '修改本人密码，其他会话即刻失效 · Change one’s own password; all other sessions end at once.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: '原密码与新密码 · Old and new password.' }) input: ChangePasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    await changePassword(context, input);
    return context.look((em) => findViewer(em, context.viewer, context.clock.today(), askedOf(info)));
  }

  @Mutation(() => CreatedPersonalToken, {
    description: '新建个人令牌，明文只显示一次 · Create a personal token; its secret is shown once.',
  })
  async createPersonalToken(
    @Arg('input', () => CreatePersonalTokenInput, { description: '用途与期限 · Purpose and last day.' }) input: CreatePersonalTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const maker = createPersonalToken(newSecret('xjt'));
    const { id } = await context.perform('createPersonalToken', maker.act, input);
    const asked = Object.values(askedOf(info).fieldsByTypeName['CreatedPersonalToken'] ?? {}).filter(
      ({ name }) => name === 'personalToken',
    );
    const tokens = asked.map(async (one) => [keyOf(one), await context.look((em) => findPersonalToken(em, id, one))]);
    return { ...Object.fromEntries(await Promise.all(tokens)), secret: maker.shownSecret() };
  }

  @Mutation(() => PersonalToken, { description: '停用个人令牌 · Revoke a personal token at once.' })
  async revokePersonalToken(
    @Arg('input', () => RevokePersonalTokenInput, { description: '令牌编号 · Which token.' }) input: RevokePersonalTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id } = await context.perform('revokePersonalToken', revokePersonalToken, input);
    return context.look((em) => findPersonalToken(em, id, askedOf(info)));
  }
}
