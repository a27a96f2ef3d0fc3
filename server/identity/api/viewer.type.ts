import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { Person } from './person.type.js';
import { RoleType } from './role.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '今天可以用来办理的岗位：本人担任的，或代理的 · A post one may act in today: held, or substituted for.',
})
export class HeldPost {
  @Field(() => ID, { description: '岗位编号；放在请求头 x-xianjie-post · Identity of the post; sent in the header x-xianjie-post.' })
  id!: string;
  @Field(() => RoleType, { description: '角色 · Role.' })
  role!: string;
  @Field(() => String, { description: '地点区划代码 · Place code.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: object | null;
  @Field(() => ID, { nullable: true, description: '部门编号 · Identity of the department.' })
  departmentId!: string | null;
  @Field(() => String, { nullable: true, description: '部门名称 · Name of the department.' })
  departmentName!: string | null;
  @Field(() => ID, {
    nullable: true,
    description: '代理时岗位本人的编号；本人岗位为空 · Whom one substitutes for; null in one’s own post.',
  })
  forPersonId!: string | null;
  @Field(() => String, { nullable: true, description: '代理时岗位本人的姓名 · Name of the one substituted for.' })
  forPersonName!: string | null;
  @Field(() => LocalDate, { description: '可办理的首日 · First day on which one may act in it.' })
  validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '可办理的末日；无期限为空 · Last day on which one may act in it; null without an end.',
  })
  validTo!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '个人令牌：供程序登录 · A personal token, by which a program signs in.' })
export class PersonalToken {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '用途 · What it is for.' })
  name!: string;
  @Field(() => DateTime, { description: '创建时刻 · When it was created.' })
  createdAt!: string;
  @Field(() => LocalDate, { description: '最后有效日 · Last day on which it is good.' })
  expiresOn!: string;
  @Field(() => DateTime, { nullable: true, description: '停用时刻 · When it was revoked.' })
  revokedAt!: string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: '最近使用时刻，数分钟内的使用只记一次 · When it was last used, to within minutes.',
  })
  lastUsedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '新建的个人令牌 · A personal token that has just been created.' })
export class CreatedPersonalToken {
  @Field(() => PersonalToken, { description: '令牌 · The token.' })
  personalToken!: object;
  @Field(() => String, {
    nullable: true,
    description:
      '令牌明文，只显示这一次；用同一请求号重试时为空 · The secret, shown this once and kept nowhere; null when a request key is sent again.',
  })
  secret!: string | null;
}

@ObjectType({ simpleResolvers: true, description: '当前登录者 · Who is signed in, in which post, for whom.' })
export class Viewer {
  @Field(() => Person, { description: '本人 · The person.' })
  person!: object;
  @Field(() => HeldPost, {
    nullable: true,
    description: '当前岗位；有多个岗位而未选择时为空 · The acting post; null when one of several has yet to be chosen.',
  })
  post!: object | null;
  @Field(() => [HeldPost], { description: '今天可用的全部岗位，本人的在前 · All posts one may act in today, one’s own first.' })
  posts!: object[];
  @Field(() => Boolean, { description: '须先修改密码 · Whether the password must be changed before acting.' })
  mustChangePassword!: boolean;
  @Field(() => [PersonalToken], { description: '个人令牌 · Personal tokens, revoked ones included.' })
  personalTokens!: object[];
}
