import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type AssetMoment, assetShapeAt, livingStates, partyShape, type RightKind } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { type Order, pageSql } from '../../kernel/page.js';
import { type Asked, below, column, group, money, objectSql, ref, type Shape, type Sql, shape, toOne, top } from '../../kernel/shape.js';
import type { HoldingOrder } from '../rules/words.js';

export interface PortfolioQuestion {
  readonly partyId: string;
  readonly right: RightKind;
  readonly moment: AssetMoment;
  readonly day: LocalDate;
}

/** The rows of `holding_at`: what a party holds by one right at a moment, in assets that are still there. */
export const holdingsSql = (partyId: string, right: RightKind, { asOf, knownAt }: AssetMoment): Sql =>
  sql`holding_at(${partyId}::uuid, ${right}, array[${sql.join(livingStates)}], ${asOf ?? null}::date, ${knownAt ?? null}::timestamptz)`;

const holdingShape = (moment: AssetMoment): Shape =>
  shape('Holding', 'holding', {
    asset: toOne(
      () => assetShapeAt(moment),
      (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'version_id')}`,
    ),
    code: column('code'),
    name: column('name'),
    right: column('kind'),
    share: (from) => sql`case when ${ref(from, 'whole')} = 1 then '1' else ${ref(from, 'parts')} || '/' || ${ref(from, 'whole')} end`,
    originalValue: money('original_fen'),
    netValue: money('net_fen'),
    shareValue: money('share_fen'),
    shareNetValue: money('share_net_fen'),
    heldFrom: column('valid_from'),
    heldTo: column('valid_to'),
  });

const totalShape: Shape = {
  type: 'PortfolioTotal',
  table: '',
  fields: {
    count: column('count'),
    originalValue: money('original_fen'),
    netValue: money('net_fen'),
    shareValue: money('share_fen'),
    shareNetValue: money('share_net_fen'),
  },
};

const orders: Readonly<Record<HoldingOrder, Order>> = {
  CODE: [
    { read: (from) => ref(from, 'code'), type: 'text' },
    { read: (from) => ref(from, 'id'), type: 'uuid' },
  ],
  SHARE_VALUE_DESC: [
    { read: (from) => ref(from, 'share_fen'), type: 'bigint', descending: true },
    { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
  ],
};

/** Everything a party held by one right at a moment, with its share; null when the party is unknown or hidden. One statement. */
export async function findPortfolio(em: SqlEntityManager, question: PortfolioQuestion, asked: Asked): Promise<unknown> {
  const { partyId, right, moment, day } = question;
  if (!isId(partyId)) return null;
  const fields = group('Portfolio', {
    party: (from, field) => objectSql(partyShape, from, field),
    right: () => sql`${right}::text`,
    asOf: () => sql`${day}::date`,
    knownAt: () => sql`${moment.knownAt ?? null}::timestamptz`,
    total: (from, field) => {
      const to = below(from);
      const sums = sql.join(
        ['original_fen', 'net_fen', 'share_fen', 'share_net_fen'].map((fen) => sql`coalesce(sum(${sql.ref(fen)}), 0) as ${sql.ref(fen)}`),
      );
      return sql`(select ${objectSql(totalShape, to, field)} from (select count(*)::int as count, ${sums} from holding) as ${sql.ref(to)})`;
    },
    holdings: (from, field) => {
      const order = orders[(field.args['order'] as HoldingOrder | undefined) ?? 'CODE'];
      return pageSql(holdingShape(moment), below(from), field, { where: [], order });
    },
  });
  const { rows } = await sql<{ answer: unknown }>`with holding as materialized (select * from ${holdingsSql(partyId, right, moment)})
    select ${fields(top, asked)} as answer from party as ${sql.ref(top)} where ${ref(top, 'id')} = ${partyId}::uuid`.execute(
    em.getKysely(),
  );
  return rows[0]?.answer ?? null;
}
