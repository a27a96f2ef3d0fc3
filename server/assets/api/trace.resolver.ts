import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { FundDocumentConnection, FundDocumentType, FundLineType, PaymentConnection } from '../../funds/index.js';
import { PageArgs } from '../../kernel/act-input.js';
import { AnsweredField } from '../../kernel/answered-field.js';
import { answered, askedOf } from '../../kernel/shape.js';
import { Project } from '../../projects/index.js';
import { readPage, tracesOfAssetsSql, tracesOfDocumentsSql } from '../views/find-traces.js';
import { AssetMomentArgs, momentOf } from './asset.args.js';
import { Asset, AssetConnection } from './asset.type.js';
import { TraceOfAssetsArgs, TraceOfDocumentsArgs } from './trace.args.js';
import {
  AssetFunding,
  FundingRowConnection,
  FundTrace,
  ProjectFunding,
  TracedAssetConnection,
  TracedProject,
  TracedProjectConnection,
} from './trace.type.js';

const whole = '看不到全部的为空 · null for who does not see the whole of it.';

@Resolver(() => Asset)
export class AssetTraceResolver {
  @Query(() => AssetConnection, {
    description: '由资产追资金：一地资产及其每一分钱的来源 · The assets of a place, each with the money that made it, to the fen.',
  })
  traceOfAssets(
    @Args() { placeCode, filter, asOf, knownAt }: TraceOfAssetsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asked = { ...filter, ...(placeCode ? { placeCode } : {}) };
    return context.look((em) => readPage(em, tracesOfAssetsSql(asked, momentOf({ asOf, knownAt }), askedOf(info))));
  }

  @AnsweredField(() => AssetFunding, {
    nullable: true,
    description: `哪笔钱形成，不填日期时与资产同一时点；${whole} · Which money made it, as of the same moment as the asset unless one is named.`,
  })
  funding(@Root() root: Asset, @Args() _moment: AssetMomentArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => FundDocumentType)
export class DocumentTraceResolver {
  @Query(() => FundDocumentConnection, {
    description:
      '由资金追资产：一地收到的指标文及其去向，直至资产 · The fund documents of a place, each with where its money went, down to the assets.',
  })
  traceOfDocuments(
    @Args() { placeCode, year, asOf, knownAt }: TraceOfDocumentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.look((em) => readPage(em, tracesOfDocumentsSql({ placeCode, year }, momentOf({ asOf, knownAt }), askedOf(info))));
  }

  @AnsweredField(() => FundTrace, {
    nullable: true,
    description: `资金去向，直至资产；${whole} · Where its money went, down to the assets.`,
  })
  trace(@Root() root: FundDocumentType, @Args() _moment: AssetMomentArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => [FundDocumentType], {
    description: '文件链：已登记的最上级文件在前，本文件在后 · The documents above it, from the highest one registered down to itself.',
  })
  documentChain(@Root() root: FundDocumentType, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => FundLineType)
export class LineTraceResolver {
  @AnsweredField(() => FundTrace, {
    nullable: true,
    description: `资金去向，直至资产；${whole} · Where its money went, down to the assets.`,
  })
  trace(@Root() root: FundLineType, @Args() _moment: AssetMomentArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => Project)
export class ProjectTraceResolver {
  @AnsweredField(() => ProjectFunding, {
    nullable: true,
    description: `结算、资产与指标的矩阵；形成登记前为空，${whole} · Its settlement by assets and fund lines; null until they are registered.`,
  })
  funding(@Root() root: Project, @Args() _moment: AssetMomentArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => ProjectFunding)
export class ProjectFundingResolver {
  @AnsweredField(() => FundingRowConnection, { description: '各行，费用化部分在后 · The rows, the expensed rest last.' })
  rows(@Root() root: ProjectFunding, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => FundTrace)
export class FundTraceResolver {
  @AnsweredField(() => TracedProjectConnection, { description: '所到的项目 · The projects on which it was laid.' })
  projects(@Root() root: FundTrace, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}

@Resolver(() => TracedProject)
export class TracedProjectResolver {
  @AnsweredField(() => TracedAssetConnection, { description: '形成的资产 · The assets it paid for.' })
  assets(@Root() root: TracedProject, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }

  @AnsweredField(() => PaymentConnection, { description: '支付，含已冲销，新的在前 · The payments, reversed ones included, newest first.' })
  payments(@Root() root: TracedProject, @Args() _page: PageArgs, @Info() info: GraphQLResolveInfo) {
    return answered(root, info);
  }
}
