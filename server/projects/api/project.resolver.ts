import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { AttachmentConnection, AttachmentPageArgs } from '../../attachments/index.js';
import type { Context } from '../../context.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { batch } from '../../kernel/batch.js';
import { shown } from '../../kernel/refusal-type.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { NoticeConnection } from '../../notices/index.js';
import { isOverdue } from '../rules/due.js';
import { projectMoves } from '../rules/lifecycle.js';
import type { ProjectState } from '../rules/states.js';
import { availableMoves } from '../views/available-moves.js';
import { countProjects } from '../views/count-projects.js';
import { findProject, findProjectClasses, findProjects } from '../views/find-projects.js';
import { countMyTasks, findMyTasks } from '../views/my-tasks.js';
import { possibleDuplicates } from '../views/possible-duplicates.js';
import { AvailableMovesArgs, ProjectCountsArgs, ProjectsArgs, TasksArgs } from './project.args.js';
import { Project, ProjectConnection, TaskConnection } from './project.type.js';
import { AvailableMove, PossibleDuplicate, ProjectCounts, ProjectMoveRow, TaskCount } from './project-answers.type.js';
import { CaseActConnection, ProjectClass } from './project-parts.type.js';

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => ProjectConnection, {
    description: '项目列表 · Projects of the acting post’s area; for the public those admitted to a library.',
  })
  projects(@Args() { filter, order }: ProjectsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findProjects(em, filter ?? {}, order ?? 'NEWEST', context.clock.today(), askedOf(info)));
  }

  @Query(() => Project, { nullable: true, description: '一个项目；看不到的为空 · One project; null when it is not among the viewer’s.' })
  project(
    @Arg('id', () => ID, { description: '项目编号 · Identity of the project.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => findProject(em, id, askedOf(info)));
  }

  @Query(() => ProjectCounts, { description: '项目数：合计、按状态、按批次 · How many projects: in all, by state, by pool.' })
  projectCounts(@Args() { filter }: ProjectCountsArgs, @Ctx() context: Context) {
    return context.look((em) => countProjects(em, filter ?? {}, context.clock.today()));
  }

  @Query(() => [ProjectClass], { description: '项目类别 · All classes of projects.' })
  projectClasses(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findProjectClasses(em, askedOf(info)));
  }

  @Query(() => [ProjectMoveRow], { description: '项目生命周期表 · The lifecycle table of projects.' })
  projectMoves() {
    return projectMoves.map((row) => ({ ...row, to: typeof row.to === 'function' ? null : row.to }));
  }

  @Query(() => TaskConnection, {
    description: '等我办理的项目，逾期在前 · What waits for the acting post, overdue first, then by due date.',
  })
  myTasks(@Args() { move }: TasksArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.look((em) => findMyTasks(em, context.viewer, context.clock.today(), move ?? null, askedOf(info)));
  }

  @Query(() => [TaskCount], {
    description:
      '等我办理的项目数，按步骤；逾期多的在前 · How many projects wait for the acting post, by step; the step with most overdue first.',
  })
  myTaskCounts(@Ctx() context: Context) {
    return context.look((em) => countMyTasks(em, context.viewer, context.clock.today()));
  }

  @FieldResolver(() => Boolean, {
    description: '下一步是否逾期；待选的储备项目不算 · Whether the next step is overdue; a reserve that waits to be selected never is.',
  })
  overdue(@Root() root: Project, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { state, dueOn } = answered(root, info) as { state: ProjectState; dueOn: string | null };
    return isOverdue(state, dueOn, context.clock.today());
  }

  @FieldResolver(() => [AvailableMove], {
    description: '能办理什么，不能的说明原因 · For each move of the table whether the acting post may make it, and if not, exactly why.',
  })
  async availableMoves(@Root() { id }: Project, @Args() { fromHere }: AvailableMovesArgs, @Ctx() context: Context) {
    const answers = await batch(context, availableMoves, (ids) => movesOf(context, ids), id);
    return fromHere ? answers.filter(({ startsHere }) => startsHere) : answers;
  }

  @FieldResolver(() => [PossibleDuplicate], { description: '疑似重复项目 · Projects that may be the same one; shown, never blocking.' })
  possibleDuplicates(@Root() { id }: Project, @Ctx() context: Context) {
    return batch(context, possibleDuplicates, (ids) => duplicatesOf(context, ids), id);
  }

  @AnsweredField(() => CaseActConnection, { description: '办理记录，新的在前 · The acts of the case, newest first.' })
  acts(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => NoticeConnection, { description: '公告公示，新的在前 · Notices and announcements on the project, newest first.' })
  notices(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AttachmentConnection, { description: '附件，新的在前 · Files of the project, newest first.' })
  attachments(@Root() root: Project, @Args() _page: AttachmentPageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

async function movesOf(context: Context, ids: readonly string[]) {
  const known = await context.look((em) => availableMoves(em, context.viewer, context.clock.today(), ids));
  return ids.map((id) =>
    (known.get(id) ?? []).map((answer) => ({ ...answer, allowed: !answer.refusal, refusal: answer.refusal && shown(answer.refusal) })),
  );
}

async function duplicatesOf(context: Context, ids: readonly string[]) {
  const known = await context.look((em) => possibleDuplicates(em, ids));
  return ids.map((id) => known.get(id) ?? []);
}
