import type { GraphQLResolveInfo } from 'graphql';
import { Args, Info, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered } from '../../kernel/shape.js';
import { Project } from '../../projects/index.js';
import { AssetConnection } from './asset.type.js';
import { ExpectedAssetConnection, ProjectFormation } from './formation.type.js';

/** What the register knows of a project. */
@Resolver(() => Project)
export class ProjectAssetsResolver {
  @AnsweredField(() => ExpectedAssetConnection, {
    description: '拟形成资产，含已撤回，先列的在前 · What it was expected to leave behind, withdrawn ones included, oldest first.',
  })
  expectedAssets(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => ProjectFormation, {
    nullable: true,
    description: '形成登记；未登记为空 · How its settlement became assets; null before they are registered.',
  })
  formation(@Root() root: Project, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => AssetConnection, {
    description: '含本项目资金的资产现状，按编码 · The assets that embody its money, as they stand now, by code.',
  })
  assets(@Root() root: Project, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
