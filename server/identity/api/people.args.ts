import { Matches, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { LocalDate } from '../../kernel/scalars.js';
import type { Role } from '../../kernel/viewer.js';
import type * as find from '../views/find-people.js';
import { RoleType } from './role.type.js';

const twelveDigits = /^\d{12}$/;

const PersonOrder: Readonly<Record<find.PersonOrder, find.PersonOrder>> = { NAME_ASC: 'NAME_ASC', NEWEST: 'NEWEST' };
registerEnumType(PersonOrder, {
  name: 'PersonOrder',
  description: '人员排序 · Order of people.',
  valuesConfig: { NAME_ASC: { description: '按姓名 · by name' }, NEWEST: { description: '新开户的在前 · newest accounts first' } },
});

const DepartmentOrder: Readonly<Record<find.DepartmentOrder, find.DepartmentOrder>> = { KIND_ASC: 'KIND_ASC', NAME_ASC: 'NAME_ASC' };
registerEnumType(DepartmentOrder, {
  name: 'DepartmentOrder',
  description: '部门排序 · Order of departments.',
  valuesConfig: { KIND_ASC: { description: '按类别 · by kind' }, NAME_ASC: { description: '按名称 · by name' } },
});

const PostOrder: Readonly<Record<find.PostOrder, find.PostOrder>> = { ROLE_ASC: 'ROLE_ASC', PLACE_ASC: 'PLACE_ASC', NEWEST: 'NEWEST' };
registerEnumType(PostOrder, {
  name: 'PostOrder',
  description: '岗位排序 · Order of posts.',
  valuesConfig: {
    ROLE_ASC: { description: '按角色 · by role' },
    PLACE_ASC: { description: '按地点代码 · by place code' },
    NEWEST: { description: '新任职的在前 · newest first' },
  },
});

@InputType({ description: '人员筛选，各项同时满足 · Filter of people; all conditions hold together.' })
export class PersonFilter implements find.PersonFilter {
  @Field(() => String, { nullable: true, description: '姓名包含 · A part of the name.' })
  @MaxLength(100)
  nameContains?: string | null;
  @Field(() => Boolean, { nullable: true, description: '账号是否启用 · Whether the account is open.' })
  active?: boolean | null;
  @Field(() => RoleType, { nullable: true, description: '今天担任此角色 · Holds a post of this role today.' })
  role?: Role | null;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: '筛选 · Filter.' })
  filter?: PersonFilter | null;
  @Field(() => PersonOrder, { nullable: true, description: '排序，默认按姓名 · Order; by name when left out.' })
  order?: find.PersonOrder | null;
}

@InputType({ description: '部门筛选，各项同时满足 · Filter of departments; all conditions hold together.' })
export class DepartmentFilter implements find.DepartmentFilter {
  @Field(() => String, { nullable: true, description: '所在地区划代码 · Place code of the seat.' })
  @Matches(twelveDigits)
  placeCode?: string | null;
  @Field(() => String, { nullable: true, description: '类别 · Kind.' })
  @MaxLength(40)
  kind?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否牵头部门 · Whether it leads the project library.' })
  isLeadBureau?: boolean | null;
}

@ArgsType()
export class DepartmentsArgs extends PageArgs {
  @Field(() => DepartmentFilter, { nullable: true, description: '筛选 · Filter.' })
  filter?: DepartmentFilter | null;
  @Field(() => DepartmentOrder, { nullable: true, description: '排序，默认按类别 · Order; by kind when left out.' })
  order?: find.DepartmentOrder | null;
}

@InputType({ description: '岗位筛选，各项同时满足 · Filter of posts; all conditions hold together.' })
export class PostFilter implements find.PostFilter {
  @Field(() => ID, { nullable: true, description: '人员编号 · Identity of the holder.' })
  @MaxLength(100)
  personId?: string | null;
  @Field(() => RoleType, { nullable: true, description: '角色 · Role.' })
  role?: Role | null;
  @Field(() => String, { nullable: true, description: '地点区划代码 · Place code.' })
  @Matches(twelveDigits)
  placeCode?: string | null;
  @Field(() => ID, { nullable: true, description: '部门编号 · Identity of the department.' })
  @MaxLength(100)
  departmentId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: '在该日担任 · Held on that day.' })
  validOn?: string | null;
}

@ArgsType()
export class PostsArgs extends PageArgs {
  @Field(() => PostFilter, { nullable: true, description: '筛选 · Filter.' })
  filter?: PostFilter | null;
  @Field(() => PostOrder, { nullable: true, description: '排序，默认按角色 · Order; by role when left out.' })
  order?: find.PostOrder | null;
}
