import { Field, ID, ObjectType } from 'type-graphql';
import { PlaceType } from '../../divisions/index.js';
import { DepartmentType } from '../../identity/index.js';
import { connectionOf } from '../../kernel/connection.js';
import { PartyKindType } from './enums.js';

@ObjectType({ simpleResolvers: true, description: '权利主体：单位、集体、企业或农户 · A party that can hold rights over assets.' })
export class Party {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => PartyKindType, { description: '类型 · What kind of party it is.' })
  kind!: string;
  @Field(() => String, { description: '名称（农户为户主姓名） · Its name; of a household the name of its head.' })
  name!: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码 · Unified social credit code, where it has one.' })
  creditCode!: string | null;
  @Field(() => String, { description: '所在地区划代码 · Code of the place where it is at home.' })
  placeCode!: string;
  @Field(() => PlaceType, { nullable: true, description: '所在地 · The place where it is at home.' })
  place!: PlaceType | null;
  @Field(() => DepartmentType, { nullable: true, description: '对应部门 · The department that it is, where it is one.' })
  department!: DepartmentType | null;
  @Field(() => Boolean, { description: '是否示例数据 · Whether this is sample data.' })
  isSample!: boolean;
}

export const PartyConnection = connectionOf('Party', () => Party);
