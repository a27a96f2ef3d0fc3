import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { LocalDate } from '../../kernel/scalars.js';
import { Department } from './department.type.js';
import { Person } from './person.type.js';
import { RoleType } from './role.type.js';
import { Substitution } from './substitution.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '岗位：角色×地点×部门，有起止日期 · A post: role × place × department, from a first to a last day.',
})
export class Post {
  @Field(() => ID, { description: '编号；办理时放在请求头 x-xianjie-post · Identity; sent in the header x-xianjie-post to act in it.' })
  id!: string;
  @Field(() => RoleType, { description: '角色 · Role.' })
  role!: string;
  @Field(() => String, { description: '地点区划代码；其下各地为辖区 · Place code; everything below it is the post’s area.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '地点 · The place.' })
  place!: object | null;
  @Field(() => Department, { nullable: true, description: '部门 · The department, if the post belongs to one.' })
  department!: object | null;
  @Field(() => Person, { nullable: true, description: '担任人 · Who holds it.' })
  person!: object | null;
  @Field(() => LocalDate, { description: '起始日期 · First day.' })
  validFrom!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: '截止日期；早于起始日期表示从未生效 · Last day; null without an end, before the first day when it never took effect.',
  })
  validTo!: string | null;
  @Field(() => [Substitution], { description: '代理安排 · Substitutions in this post.' })
  substitutions!: object[];
}

export const PostConnection = connectionOf('Post', () => Post);
