import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Sql } from '../../kernel/shape.js';
import type { SampleWay } from '../rules/sample-words.js';
import { seedNumber } from '../rules/sampling.js';

export interface DrawnItem {
  readonly id: string;
  readonly place: string;
  readonly name: string;
  readonly fen: string;
  readonly rank: number;
  readonly rankHash: string | null;
  readonly fromFen: string | null;
  readonly hits: number;
}

export interface DrawnSample {
  readonly count: number;
  /** In fen. */
  readonly fen: string;
  readonly sha256: string;
  readonly items: readonly DrawnItem[];
}

export interface Draw {
  readonly by: SampleWay;
  readonly seed: string;
  readonly size: number;
}

/** Draws from a population (rows of id, place_code, name, fen) what `drawByCount` and `drawByMoney` draw. One statement. */
export async function drawFrom(em: SqlEntityManager, population: Sql, draw: Draw): Promise<DrawnSample> {
  const { rows } = await sql<{ drawn: DrawnSample }>`
    with population as materialized (${population}), total as materialized (
      select count(*)::int as count, coalesce(sum(fen), 0) as fen,
        encode(sha256(convert_to(coalesce(string_agg(id || ':' || fen || E'\n', '' order by id), ''), 'UTF8')), 'hex') as sha256
      from population
    ), drawn as (${draw.by === 'COUNT' ? byCount(draw) : byMoney(draw)})
    select json_build_object('count', total.count, 'fen', total.fen::text, 'sha256', total.sha256, 'items', coalesce((
      select json_agg(json_build_object('id', id, 'place', place_code, 'name', name, 'fen', fen::text, 'rank', rank, 'rankHash', rank_hash,
        'fromFen', from_fen::text, 'hits', hits) order by rank) from drawn), '[]'::json)) as drawn from total`.execute(em.getKysely());
  return rows[0]?.drawn as DrawnSample;
}

const byCount = ({ seed, size }: Draw): Sql => sql`
  select *, row_number() over (order by rank_hash collate "C") as rank, null::numeric as from_fen, 1 as hits
  from (select *, encode(sha256(convert_to(${seed}::text || ':' || id, 'UTF8')), 'hex') as rank_hash from population) as ranked
  order by rank_hash collate "C" limit ${size}`;

// The k-th chosen fen lies in a member of from_fen … from_fen + fen − 1 exactly when k·T + r lies in from_fen·n … (from_fen + fen)·n − 1:
// so the first k in it is the least with k·T ≥ from_fen·n − r, and whole numbers do not round.
const byMoney = ({ seed, size }: Draw): Sql => sql`
  select drawn.*, row_number() over (order by id) as rank, null::text as rank_hash from (
    select placed.id, placed.place_code, placed.name, placed.fen, placed.from_fen,
      (least(${size}, ${leastK(sql`placed.from_fen + placed.fen`, size, seed)}) - ${leastK(sql`placed.from_fen`, size, seed)})::int as hits
    from (select *, sum(fen) over (order by id) - fen as from_fen from population) as placed, total where total.fen > 0
  ) as drawn where hits > 0`;

const leastK = (fen: Sql, size: number, seed: string): Sql =>
  sql`div(greatest((${fen}) * ${size} - mod(${seedNumber(seed).toString()}::numeric, total.fen), 0) + total.fen - 1, total.fen)`;
