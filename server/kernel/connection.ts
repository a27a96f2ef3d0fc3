import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Money } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: '翻页信息 · Where this page lies in the list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面是否还有 · Whether more rows follow this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: '前面是否还有 · Whether rows precede this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: '首条标记 · Cursor of the first row, null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: '末条标记 · Cursor of the last row; pass it as `after` for the next page.' })
  endCursor!: string | null;
}

/** The total of a list whose rows have one amount. */
export const amountTotal = {
  totalAmount: '全部各条金额合计，不只本页 · The sum of the amounts of all rows that match, not of this page alone.',
};

/**
 * Makes the Relay connection type of a noun: `ProjectConnection` with its `ProjectEdge`; `totals` are sums over all of
 * its rows, summed only when asked for, whose SQL stands under the same names in the noun's shape.
 */
export function connectionOf(name: string, node: () => ClassType, totals: Readonly<Record<string, string>> = {}) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: '列表中的一条 · One row of a list with its cursor.' })
  class Edge {
    @Field(() => String, { description: '翻页标记 · Cursor of this row in this list and order.' })
    cursor!: string;
    @Field(node, { description: '本条内容 · The row itself.' })
    node!: unknown;
  }
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: '分页列表 · One page of a list (Relay connection).' })
  class Connection {
    @Field(() => [Edge], { description: '逐条及标记 · Rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node()], { description: '逐条 · The rows without cursors, for those who need no paging marks.' })
    nodes!: unknown[];
    @Field(() => PageInfo, { description: '翻页信息 · Where this page lies.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: '总条数 · How many rows match in all; counted only when asked for.' })
    totalCount!: number;
  }
  for (const [total, description] of Object.entries(totals)) Field(() => Money, { description })(Connection.prototype, total);
  return Connection;
}
