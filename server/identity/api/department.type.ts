import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { connectionOf } from '../../kernel/connection.js';

@ObjectType({
  simpleResolvers: true,
  description: '部门：县里的一个办事机构 · A department: an office of a county, such as its agriculture bureau.',
})
export class Department {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => String, { description: '所在地区划代码 · Place code of its seat.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '所在地 · The place of its seat.' })
  place!: object | null;
  @Field(() => String, { description: '全称 · Full name.' })
  name!: string;
  @Field(() => String, { description: '简称 · Short name.' })
  shortName!: string;
  @Field(() => String, {
    description:
      '类别，大写英文词，如 AGRICULTURE、FINANCE · Kind, a word in capitals such as AGRICULTURE or FINANCE; a county may use words of its own.',
  })
  kind!: string;
  @Field(() => Boolean, { description: '是否项目库牵头部门 · Whether it leads the county’s project library.' })
  isLeadBureau!: boolean;
}

export const DepartmentConnection = connectionOf('Department', () => Department);
