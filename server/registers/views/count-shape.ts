import { sql } from 'kysely';
import { column, money, ref, type Shape, shape } from '../../kernel/shape.js';

const rate = (numerator: string, denominator: string) => (from: string) =>
  sql`percent_of(${ref(from, numerator)}, ${ref(from, denominator)})::text`;

/** How many assets, what they are worth, how much of it is confirmed: read from a row of sums. */
export const countShape: Shape = shape('AssetCount', 'tally', {
  key: column('key'),
  name: column('name'),
  count: column('count'),
  originalValue: money('original_fen'),
  netValue: money('net_fen'),
  confirmedCount: column('confirmed_count'),
  confirmedValue: money('confirmed_fen'),
  confirmedRate: rate('confirmed_count', 'count'),
  confirmedValueRate: rate('confirmed_fen', 'original_fen'),
});

/** The sums of a row, over assets or versions with a state and values. */
export const sumsSql = sql`count(*)::int as count, coalesce(sum(original_fen), 0) as original_fen, coalesce(sum(net_fen), 0) as net_fen,
  (count(*) filter (where state <> 'REGISTERED'))::int as confirmed_count,
  coalesce(sum(original_fen) filter (where state <> 'REGISTERED'), 0) as confirmed_fen`;
