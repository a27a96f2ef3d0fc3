import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type AssetOrderName, assetOrders } from '../../assets/index.js';
import { placeOf } from '../../divisions/index.js';
import { departmentOf } from '../../identity/index.js';
import { pageSql } from '../../kernel/page.js';
import { type Asked, group, objectSql, type Sql, top } from '../../kernel/shape.js';
import type { RegisterKind } from '../rules/words.js';
import { inRegister, type RegisterQuestion } from './asked-register.js';
import { countShape, sumsSql } from './count-shape.js';
import { registerRowShape } from './register-row-shape.js';
import { withFunding } from './source-columns.js';

/** One register as of a moment: its total, and its rows page by page, with every column. One statement. */
export async function findRegister(em: SqlEntityManager, kind: RegisterKind, question: RegisterQuestion, asked: Asked): Promise<unknown> {
  const { rows } = await registerSql(kind, question, asked).execute(em.getKysely());
  return rows[0]?.answer;
}

function registerSql(kind: RegisterKind, question: RegisterQuestion, asked: Asked) {
  const { placeCode, departmentId, moment, day } = question;
  const fields = group('AssetRegister', {
    kind: () => sql`${kind}::text`,
    placeCode: () => sql`${placeCode}::text`,
    place: placeOf(),
    department: departmentOf(),
    asOf: () => sql`${day}::date`,
    knownAt: () => sql`${moment.knownAt ?? null}::timestamptz`,
    total: (_, field) => totalSql(question, field),
    rows: (_, field) => rowsSql(question, field),
  });
  return sql<{ answer: unknown }>`select ${fields(top, asked)} as answer
    from (select ${placeCode}::text as place_code, ${departmentId ?? null}::uuid as department_id) as ${sql.ref(top)}`;
}

function rowsSql(question: RegisterQuestion, asked: Asked): Sql {
  const row = registerRowShape(question.moment, question.day);
  const order = assetOrders[(asked.args['order'] as AssetOrderName | undefined) ?? 'CODE'];
  const page = { where: inRegister(question), order };
  return withFunding(row, asked, page, question.moment, pageSql(row, top, asked, page));
}

function totalSql(question: RegisterQuestion, asked: Asked): Sql {
  const matching = sql.join(
    inRegister(question).map((condition) => sql`(${condition})`),
    sql` and `,
  );
  return sql`(select ${objectSql(countShape, top, asked)} from (
    select 'TOTAL' as id, 'TOTAL' as key, '合计' as name, ${sumsSql} from asset_version as ${sql.ref(top)} where ${matching}) as ${sql.ref(top)})`;
}
