import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { DateTime } from '../../kernel/scalars.js';
import { Post } from './post.type.js';

@ObjectType({ simpleResolvers: true, description: '账号：一个人怎样登录 · An account: how a person signs in.' })
export class Account {
  @Field(() => String, { description: '账号名 · Login.' })
  login!: string;
  @Field(() => DateTime, {
    nullable: true,
    description: '锁定至何时；未锁定为空 · Locked until; null when it never was since the last sign-in.',
  })
  lockedUntil!: string | null;
  @Field(() => Boolean, { description: '须先修改密码 · Whether the password must be changed before acting.' })
  mustChangePassword!: boolean;
  @Field(() => Boolean, { description: '是否示例账号 · Whether it belongs to the demonstration set.' })
  isSample!: boolean;
}

@ObjectType({ simpleResolvers: true, description: '人员：使用本平台办事的人 · A person who works with the platform.' })
export class Person {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '姓名 · Name.' })
  name!: string;
  @Field(() => String, { description: '所属地区划代码 · Place code of the county or office the person belongs to.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '所属地 · The place the person belongs to.' })
  place!: object | null;
  @Field(() => Boolean, { description: '账号是否启用 · Whether the account is open.' })
  active!: boolean;
  @Field(() => DateTime, { description: '开户时刻 · When the account was opened.' })
  createdAt!: string;
  @Field(() => DateTime, { nullable: true, description: '停用时刻 · When the account was closed; null while it is open.' })
  closedAt!: string | null;
  @Field(() => Account, {
    nullable: true,
    description: '账号信息，仅本人和本县管理员可见 · The account; shown to the person and the county’s administrators only.',
  })
  account!: object | null;
  @Field(() => [Post], { description: '担任过的岗位 · Posts held, ended ones included.' })
  posts!: object[];
}

export const PersonConnection = connectionOf('Person', () => Person);
