import { Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ActInput } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { Role } from '../../kernel/viewer.js';
import { RoleType } from './role.type.js';

const twelveDigits = /^\d{12}$/;

@InputType({ description: '开设账号 · Open an account.' })
export class OpenAccountInput extends ActInput {
  @Field(() => String, { description: '姓名 · Name.' })
  @Length(1, 100)
  name!: string;
  @Field(() => String, { description: '所属地区划代码，须在本县 · Place code the person belongs to, in your county.' })
  @Matches(twelveDigits)
  placeCode!: string;
  @Field(() => String, {
    description: '账号名：3至60位小写字母、数字、点、横线、下划线 · Login: 3 to 60 lower-case letters, digits, dots, dashes, underscores.',
  })
  @Length(1, 60)
  login!: string;
  @Field(() => String, { description: '初始密码，本人首次登录后须修改 · First password; the person must change it before acting.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: '停用账号 · Close an account.' })
export class CloseAccountInput extends ActInput {
  @Field(() => ID, { description: '人员编号 · Identity of the person.' })
  @MaxLength(100)
  personId!: string;
  @Field(() => String, { description: '原因 · Reason.' })
  @Length(1, 200)
  reason!: string;
}

@InputType({ description: '重设密码 · Reset somebody’s password.' })
export class ResetPasswordInput extends ActInput {
  @Field(() => ID, { description: '人员编号 · Identity of the person.' })
  @MaxLength(100)
  personId!: string;
  @Field(() => String, { description: '新的初始密码，本人登录后须修改 · New first password; the person must change it before acting.' })
  @Length(1, 200)
  password!: string;
  @Field(() => String, { description: '原因 · Reason.' })
  @Length(1, 200)
  reason!: string;
}

@InputType({ description: '任职 · Grant a post.' })
export class GrantPostInput extends ActInput {
  @Field(() => ID, { description: '人员编号 · Identity of the person.' })
  @MaxLength(100)
  personId!: string;
  @Field(() => RoleType, { description: '角色 · Role.' })
  role!: Role;
  @Field(() => String, { description: '地点区划代码 · Place code.' })
  @Matches(twelveDigits)
  placeCode!: string;
  @Field(() => ID, { nullable: true, description: '部门编号 · Identity of the department.' })
  @MaxLength(100)
  departmentId?: string | null;
  @Field(() => LocalDate, { description: '起始日期，不早于今日 · First day, today or later.' })
  validFrom!: string;
  @Field(() => LocalDate, { nullable: true, description: '截止日期，可不填 · Last day, if known.' })
  validTo?: string | null;
}

@InputType({ description: '免职 · End a post.' })
export class EndPostInput extends ActInput {
  @Field(() => ID, { description: '岗位编号 · Identity of the post.' })
  @MaxLength(100)
  postId!: string;
  @Field(() => LocalDate, { nullable: true, description: '最后一日；不填则立即停止 · Last day; at once when left out.' })
  lastDay?: string | null;
  @Field(() => String, { description: '原因 · Reason.' })
  @Length(1, 200)
  reason!: string;
}

@InputType({ description: '安排代理 · Appoint a substitute.' })
export class AppointSubstituteInput extends ActInput {
  @Field(() => ID, { description: '岗位编号 · Identity of the post.' })
  @MaxLength(100)
  postId!: string;
  @Field(() => ID, { description: '代理人编号 · Identity of the substitute.' })
  @MaxLength(100)
  personId!: string;
  @Field(() => LocalDate, { description: '起始日期，不早于今日 · First day, today or later.' })
  validFrom!: string;
  @Field(() => LocalDate, { description: '截止日期 · Last day.' })
  validTo!: string;
  @Field(() => String, { description: '原因 · Reason.' })
  @Length(1, 200)
  reason!: string;
}

@InputType({ description: '结束代理 · End a substitution.' })
export class EndSubstitutionInput extends ActInput {
  @Field(() => ID, { description: '代理编号 · Identity of the substitution.' })
  @MaxLength(100)
  id!: string;
  @Field(() => LocalDate, { nullable: true, description: '最后一日；不填则立即停止 · Last day; at once when left out.' })
  lastDay?: string | null;
}

@InputType({ description: '登记部门 · Enter a department.' })
export class OpenDepartmentInput extends ActInput {
  @Field(() => String, { description: '所在地区划代码，须在本县 · Place code of its seat, in your county.' })
  @Matches(twelveDigits)
  placeCode!: string;
  @Field(() => String, { description: '全称 · Full name.' })
  @Length(1, 100)
  name!: string;
  @Field(() => String, { description: '简称 · Short name.' })
  @Length(1, 40)
  shortName!: string;
  @Field(() => String, { description: '类别，大写英文词 · Kind, a word in capitals.' })
  @Length(2, 40)
  kind!: string;
  @Field(() => Boolean, { defaultValue: false, description: '是否项目库牵头部门 · Whether it leads the project library.' })
  isLeadBureau!: boolean;
}
