import { sql } from 'kysely';
import { ref, type Sql, yuanSql } from '../../../kernel/shape.js';
import { inScope, told } from './scope.js';

/** Income that a contract made due before the day and that was not received in full by it. */
export const incomeInArrears: Sql = sql`select ${told({
  subject: ref('due', 'id'),
  asset: ref('due', 'asset_id'),
  place: ref('due', 'place_code'),
  since: ref('due', 'due_on'),
  fen: sql`due.amount_fen - received.fen`,
  facts: { code: sql`named.code`, name: sql`named.name`, due: yuanSql(sql`due.amount_fen`) },
})}
  from scope join income_due due on ${inScope('due')} and due.due_on < scope.as_of and coalesce(due.lapsed_on > scope.as_of, true)
  cross join lateral (select coalesce(sum(income.amount_fen), 0)::bigint as fen from income where income.due_id = due.id and income.received_on <= scope.as_of) as received
  join lateral (select version.code, version.name from asset_version version where version.asset_id = due.asset_id and version.known_to is null
    order by version.valid_from desc limit 1) as named on true
  where received.fen < due.amount_fen`;
