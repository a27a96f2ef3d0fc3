import { Length, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';

@InputType({ description: '登录 · Sign in.' })
export class SignInInput {
  @Field(() => String, { description: '账号名 · Login.' })
  @Length(1, 100)
  login!: string;
  @Field(() => String, { description: '密码 · Password.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: '修改本人密码 · Change one’s own password.' })
export class ChangePasswordInput {
  @Field(() => String, { description: '原密码 · Old password.' })
  @Length(1, 200)
  oldPassword!: string;
  @Field(() => String, { description: '新密码，至少10位，不含账号 · New password: at least 10 characters, not containing the login.' })
  @Length(1, 200)
  newPassword!: string;
}

@InputType({ description: '新建个人令牌 · Create a personal token.' })
export class CreatePersonalTokenInput extends ActInput {
  @Field(() => String, { description: '用途 · What it is for.' })
  @Length(1, 100)
  name!: string;
  @Field(() => LocalDate, { description: '最后有效日，最长一年 · Last day on which it is good; a year at most.' })
  expiresOn!: string;
}

@InputType({ description: '停用个人令牌 · Revoke a personal token.' })
export class RevokePersonalTokenInput extends ActInput {
  @Field(() => ID, { description: '令牌编号 · Identity of the token.' })
  @MaxLength(100)
  id!: string;
}
