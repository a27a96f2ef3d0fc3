import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../../server/kernel/ids.js';
import type { Viewer } from '../../../server/kernel/viewer.js';
import type { Attempt } from './attempts.js';
import { copyInto, granted, isPlaced, type Store, type Stored, sees } from './stored.js';

/**
 * Money out of the accounts above: an entry and a posting in the viewer's own place that take from an account whose
 * place the viewer's lies in, but which he does not see. The trigger that moves balances is the owner's, so nothing
 * but the policy on postings can stop it.
 */
export function counterfeitMoney(store: Store, viewer: Viewer, pick: (below: number) => number): Attempt[] {
  const accounts = store.tables.get('ledger_account');
  const place = viewer.placeCode;
  if (!accounts || !place) return [];
  const above = accounts.rows.filter(
    ({ row }) =>
      row['kind'] === 'INSIDE' &&
      !sees(accounts, viewer, row) &&
      place.startsWith((row['place_code'] ?? '-').replace(/(0000000000|00000000|000000|000)$/, '')),
  );
  const from = above[pick(Math.max(above.length, 1))]?.row;
  const to = accounts.rows.find(({ row }) => row['kind'] === 'OUTSIDE')?.row;
  if (!from || !to) return [];
  const entry = newId();
  const words = `with entry as (
      insert into ledger_entry (id, act, subject_id, business_date, recorded_at, place_code) values (?, 'PAY', ?, '2023-10-31', '2023-10-31', ?) returning 1)
    insert into posting (id, entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code)
    values (?, ?, 'PAY', ?, ?, ?, 1, '2023-10-31', '2023-10-31', ?)`;
  return [{ words, values: [entry, newId(), place, newId(), entry, from['origin'], from['id'], to['id'], place], expected: 'refused' }];
}

/** Copies of rows of anywhere, put into the viewer's own place under a new identity, with every trigger and reference at work. */
export function counterfeitsOf(store: Store, viewer: Viewer, count: number, pick: (below: number) => number): Attempt[] {
  const open = [...store.tables.values()].filter((table) => granted(table, viewer, 'insert') && table.rows.length);
  if (!open.length) return [];
  return Array.from({ length: count }, () => {
    const table = open[pick(open.length)] as (typeof open)[number];
    const { row, json } = table.rows[pick(table.rows.length)] as Stored;
    const own = {
      ...('id' in row ? { id: newId() } : {}),
      ...(isPlaced(table) && viewer.placeCode ? { place_code: viewer.placeCode } : {}),
    };
    return { words: copyInto(table), values: [json, JSON.stringify(own)], expected: null };
  });
}

/** What the functions that run as the owner tell: the known ones only, each closed without a viewer and outside his county. */
export async function ownersFunctionsTell(em: SqlEntityManager): Promise<string[]> {
  const known = ['account_facts', 'audit_head', 'audit_link', 'my_posts'];
  const found = await em.execute<{ name: string }[]>(
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype order by 1`,
  );
  const unknown = found.filter(({ name }) => !known.includes(name)).map(({ name }) => `an unknown function of the owner: ${name}`);
  const told = await em.execute<{ name: string; n: number }[]>(
    `select 'account_facts' as name, count(account_facts(person_id))::int as n from (select person_id from credential) c
     union all select 'audit_head', count(*)::int from (select county_code from audit_chain) c cross join lateral audit_head(county_code)
     union all select 'audit_link', count(*)::int from (select county_code from audit_chain) c cross join lateral audit_link(county_code, 1, 3)
     union all select 'my_posts', count(*)::int from my_posts('2023-06-01')`,
  );
  return [...unknown, ...told.filter(({ n }) => n > 0).map(({ name, n }) => `${name} tells ${n} rows without a viewer`)];
}
