import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type AssetMoment, livingStates, partyShape, type RightKind } from '../../assets/index.js';
import { placeOf } from '../../divisions/index.js';
import { departmentOf } from '../../identity/index.js';
import { isId } from '../../kernel/ids.js';
import { type Asked, group, objectSql, ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { differenceFields, type Sides } from './difference-shape.js';
import { holdingsSql } from './portfolio.js';

export interface RegisterDifferenceQuestion extends Sides {
  readonly placeCode: string;
  readonly departmentId?: string | null;
}
export interface PortfolioDifferenceQuestion extends Sides {
  readonly partyId: string;
  readonly right: RightKind;
}

const momentSql = ({ asOf, knownAt }: AssetMoment): Sql => sql`${asOf ?? null}::date, ${knownAt ?? null}::timestamptz`;

/** What a register gained, lost and changed between two moments, with the money moved. One statement. */
export async function findRegisterDifference(em: SqlEntityManager, question: RegisterDifferenceQuestion, asked: Asked): Promise<unknown> {
  const { placeCode, departmentId, from, to } = question;
  const area = areaOf(placeCode);
  const fields = group('RegisterDifference', {
    placeCode: () => sql`${placeCode}::text`,
    place: placeOf(),
    department: departmentOf(),
    ...differenceFields(question),
  });
  const { rows } = await sql<{ answer: unknown }>`
    with line as materialized (select asset_id as id, paired.* from register_difference(${area.from}, ${area.to}, ${departmentId ?? null}::uuid,
      array[${sql.join(livingStates)}], ${momentSql(from)}, ${momentSql(to)}) as paired)
    select ${fields(top, asked)} as answer
    from (select ${placeCode}::text as place_code, ${departmentId ?? null}::uuid as department_id) as ${sql.ref(top)}`.execute(
    em.getKysely(),
  );
  return rows[0]?.answer;
}

/** The same for what one party holds; values are those of its shares. Null when the party is unknown or hidden. One statement. */
export async function findPortfolioDifference(em: SqlEntityManager, question: PortfolioDifferenceQuestion, asked: Asked): Promise<unknown> {
  const { partyId, right, from, to } = question;
  if (!isId(partyId)) return null;
  const fields = group('RegisterDifference', {
    party: (row, field) => objectSql(partyShape, row, field),
    right: () => sql`${right}::text`,
    ...differenceFields(question),
  });
  const { rows } = await sql<{ answer: unknown }>`
    with old as materialized (select * from ${holdingsSql(partyId, right, from)}),
    new as materialized (select * from ${holdingsSql(partyId, right, to)}),
    line as materialized (${pairedSql(from, to)})
    select ${fields(top, asked)} as answer from party as ${sql.ref(top)} where ${ref(top, 'id')} = ${partyId}::uuid`.execute(
    em.getKysely(),
  );
  return rows[0]?.answer ?? null;
}

const compared: readonly (readonly [column: string, of: readonly string[]])[] = [
  ['NAME', ['name']],
  ['CLASS', ['class']],
  ['FORM', ['form']],
  ['STATE', ['state']],
  ['QUANTITY', ['quantity', 'unit']],
  ['LOCATION', ['location']],
  ['ORIGINAL_VALUE', ['original_fen']],
  ['NET_VALUE', ['net_fen']],
];

function pairedSql(from: AssetMoment, to: AssetMoment): Sql {
  const differs = compared.map(([word, columns]) => {
    const of = (side: string) => sql`(${sql.join(columns.map((column) => sql.ref(`${side}.${column}`)))})`;
    return sql`case when ${of('old')} is distinct from ${of('new')} then ${sql.lit(word)} end`;
  });
  const columns = sql`array_remove(array[${sql.join(differs)},
    case when old.parts::numeric * new.whole is distinct from new.parts::numeric * old.whole then 'SHARE' end,
    case when duties_at(old.asset_id, ${momentSql(from)}) is distinct from duties_at(new.asset_id, ${momentSql(to)}) then 'DUTIES' end], null)`;
  return sql`select asset_id, id, place_code, code, name, is_added, is_gone,
      case when is_added then 'ADDED' when is_gone then 'GONE' when cardinality(moved) > 0 then 'CHANGED' else 'SAME' end as kind,
      case when is_added or is_gone then '{}'::text[] else moved end as columns, fen_before, fen_after, net_before, net_after
    from (select coalesce(new.asset_id, old.asset_id) as asset_id, coalesce(new.asset_id, old.asset_id) as id,
        coalesce(new.place_code, old.place_code) as place_code, coalesce(new.code, old.code) as code, coalesce(new.name, old.name) as name,
        old.asset_id is null as is_added, new.asset_id is null as is_gone,
        case when old.asset_id is not null and new.asset_id is not null then ${columns} end as moved,
        old.share_fen as fen_before, new.share_fen as fen_after, old.share_net_fen as net_before, new.share_net_fen as net_after
      from old full join new on new.asset_id = old.asset_id) as paired`;
}
