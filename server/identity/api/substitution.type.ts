import { Field, ID, ObjectType } from 'type-graphql';
import { LocalDate } from '../../kernel/scalars.js';
import { Person } from './person.type.js';
import { Post } from './post.type.js';

@ObjectType({
  simpleResolvers: true,
  description: '代理：某段日期内一人代另一人办理 · A substitution: for some days one person acts in another’s post.',
})
export class Substitution {
  @Field(() => ID, { description: '编号 · Identity.' })
  id!: string;
  @Field(() => Post, { nullable: true, description: '代理的岗位 · The post.' })
  post!: object | null;
  @Field(() => Person, { nullable: true, description: '被代理人（岗位本人）· For whom: the holder of the post.' })
  forPerson!: object | null;
  @Field(() => Person, { nullable: true, description: '代理人 · By whom: the substitute.' })
  byPerson!: object | null;
  @Field(() => LocalDate, { description: '起始日期 · First day.' })
  validFrom!: string;
  @Field(() => LocalDate, { description: '截止日期；早于起始日期表示从未生效 · Last day; before the first day when it never took effect.' })
  validTo!: string;
  @Field(() => String, { description: '原因 · Reason.' })
  reason!: string;
}
