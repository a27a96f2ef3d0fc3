import { Field, ID, ObjectType } from 'type-graphql';
import { RefusalType } from '../../kernel/refusal-type.js';
import { Project } from './project.type.js';

@ObjectType({ simpleResolvers: true, description: '批量办理中一个项目的结果 · What one act came to for one of many projects.' })
export class BulkResult {
  @Field(() => ID, { description: '项目编号 · Identity of the project, as it was sent.' })
  projectId!: string;
  @Field(() => Project, {
    nullable: true,
    description: '办理后的项目；看不到的为空 · The project as it now stands; null when it is not among the viewer’s.',
  })
  project!: Project | null;
  @Field(() => RefusalType, { nullable: true, description: '未办理的原因；已办理则为空 · Why it was not done; null when it was.' })
  refusal!: RefusalType | null;
}
