import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { type PolicyKey, policiesSql, policyKeys } from '../../server/policies/index.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const keys = Object.keys(policyKeys) as PolicyKey[];
const days = ['2021-02-01', '2022-07-01', '2023-03-31', '2023-12-31', '2025-05-05'];
const places = ['510824000000', '510824102210', '150100000000', '511921119000'];

test('many policies in one pass are the same as policy_value says of each', async () => {
  await asOwner(database.orm, async (em) => {
    // A county's own value, one of a year, and one that has ended, so that scopes, years and days are all told apart.
    for (const [scope, year, from, to, count] of [
      ['510824000000', null, '2022-01-01', null, 7],
      ['510824000000', 2023, '2022-01-01', null, 8],
      ['510000000000', null, '2021-01-01', '2022-06-30', 9],
    ]) {
      await em.execute(
        `insert into policy (id, key, scope_code, year, valid_from, valid_to, value, basis, recorded_at)
         values (?, 'notice.village.minDays', ?, ?, ?, ?, ?, '试验（示例）', now())`,
        [newId(), scope, year, from, to, JSON.stringify({ days: count, unit: 'CALENDAR' })],
      );
    }
    for (const place of places) {
      for (const day of days) {
        const { rows } = await sql<{ once: Record<string, unknown>; each: Record<string, unknown> }>`
          select ${policiesSql(keys, sql`${place}::text`, sql`${day}::date`)} as once,
            (select json_object_agg(key, policy_value(key, ${place}::text, null, null, ${day}::date)) from json_array_elements_text(${JSON.stringify(keys)}::json) as asked (key)) as each`.execute(
          em.getKysely(),
        );
        const [answer] = rows;
        const known = Object.fromEntries(Object.entries(answer?.each ?? {}).filter(([, value]) => value !== null));
        expect(answer?.once).toEqual(known);
      }
    }
    const { rows } = await sql<{
      days: string;
    }>`select ${policiesSql(keys, sql`'510824102210'::text`, sql`'2023-03-31'::date`)} #>> '{notice.village.minDays,days}' as days`.execute(
      em.getKysely(),
    );
    expect(rows[0]?.days).toBe('8');
  });
});
