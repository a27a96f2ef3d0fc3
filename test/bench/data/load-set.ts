import pg from 'pg';
import type { Orm } from '../../../server/database/orm.js';
import { asOwner } from '../../../server/database/session.js';
import { loadPlaces } from '../../../server/divisions/index.js';
import { assetRows } from './asset-rows.js';
import { type Copier, openCopier } from './copy-into.js';
import { type County, pickCounties } from './counties.js';
import { countyRows } from './county-rows.js';
import { moneyRows, paymentRows } from './money-rows.js';
import { type ProjectPlan, planOf } from './plan.js';
import { projectRows } from './project-rows.js';
import type { SetSize } from './sizes.js';

/** What a loaded set is asked about. */
export interface LoadedSet {
  readonly size: SetSize;
  readonly counties: readonly County[];
  readonly rows: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** The counties of a set; the same for every load. */
export async function countiesOf(orm: Orm, { counties }: Pick<SetSize, 'counties'>): Promise<County[]> {
  const taken = await orm.em
    .fork()
    .execute<{ code: string }[]>(
      `select substr(code, 1, 6) || '000000' as code from place where level = 'COUNTY' and valid_from <> '2000-01-01'`,
    );
  return pickCounties(counties, new Set(taken.map(({ code }) => code)));
}

export const plansOf = (county: County, number: number, { projectsPerCounty }: SetSize): ProjectPlan[] =>
  Array.from({ length: projectsPerCounty }, (_, index) => planOf(county, number, projectsPerCounty, index));

/** Fills a store that has nothing but the foundation, as the superuser named in the address. */
export async function loadSet(orm: Orm, url: string, size: SetSize): Promise<LoadedSet> {
  const begun = performance.now();
  const counties = await countiesOf(orm, size);
  const places = new Map(counties.flatMap((county) => county.places).map((place) => [place.code, place]));
  // Provinces and prefectures of the source counties are there already, under another first day.
  for (const { code } of await orm.em.fork().execute<{ code: string }[]>('select code from place')) places.delete(code);
  await asOwner(orm, (em) => loadPlaces(em, [...places.values()]));
  const rows = await copied(url, async (copier) => {
    for (const [number, county] of counties.entries()) {
      const plans = plansOf(county, number, size);
      countyRows(copier, county, number, plans);
      projectRows(copier, number, plans);
      moneyRows(copier, number, plans, size.paymentsPerProject);
      paymentRows(copier, number, plans, 0, size.paymentsPerProject);
      assetRows(copier, county, number, plans);
      await copier.drain();
    }
  });
  return { size, counties, rows, seconds: (performance.now() - begun) / 1000 };
}

/** Adds payments to a loaded set, so that every project has as many as the new size says; balances follow. */
export async function addPayments(url: string, counties: readonly County[], from: SetSize, to: SetSize): Promise<number> {
  const begun = performance.now();
  await copied(
    url,
    async (copier) => {
      for (const [number, county] of counties.entries()) {
        const plans = plansOf(county, number, to);
        // County by county, so that a county's hundred payments a project do not wait in memory with all the others.
        paymentRows(copier, number, plans, from.paymentsPerProject, to.paymentsPerProject);
        await copier.drain();
      }
    },
    ['payment', 'ledger_entry', 'posting'],
    `update balance set amount_fen = summed.fen from (
       select account_id, sum(fen)::bigint as fen from (
         select to_account as account_id, amount_fen as fen from posting union all select from_account, -amount_fen from posting) side
       group by account_id) summed
     where summed.account_id = balance.account_id and balance.amount_fen <> summed.fen`,
  );
  return (performance.now() - begun) / 1000;
}

/**
 * Copies as the superuser, without triggers and references: the rows are made to fit, and a test runs every invariant
 * over the small set. Indexes and exclusions of tables that grow are taken off meanwhile and built again, which checks.
 */
async function copied(
  url: string,
  fill: (copier: Copier) => Promise<void>,
  tables: readonly string[] = grown,
  after?: string,
): Promise<Readonly<Record<string, number>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: indexes } = await client.query<{ name: string; text: string }>(
      `select indexname as name, indexdef as text from pg_indexes where schemaname = 'public' and tablename = any($1)
       and indexdef like 'CREATE INDEX%' and indexname not in (select conname from pg_constraint)`,
      [tables],
    );
    const { rows: exclusions } = await client.query<{ table: string; name: string; text: string }>(
      `select conrelid::regclass as table, conname as name, pg_get_constraintdef(oid) as text from pg_constraint
       where contype = 'x' and conrelid::regclass::text = any($1)`,
      [tables],
    );
    await client.query(`begin; set local session_replication_role = replica; set local maintenance_work_mem = '512MB'`);
    for (const { table, name } of exclusions) await client.query(`alter table ${table} drop constraint ${name}`);
    for (const { name } of indexes) await client.query(`drop index ${name}`);
    const copier = openCopier(client);
    await fill(copier);
    const rows = await copier.finish();
    if (after) await client.query(after);
    for (const statement of turnovers) await client.query(statement);
    for (const { table, name, text } of exclusions) await client.query(`alter table ${table} add constraint ${name} ${text}`);
    for (const { text } of indexes) await client.query(text);
    await client.query('commit');
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    return rows;
  } finally {
    await client.end();
  }
}

// What the trigger on postings would have kept.
const turnovers = [
  `truncate turnover_month, turnover_total`,
  `insert into turnover_month select account_id, act, other_year, month, place_code, sum(fen), max(business_date)
     from turnover_of_postings group by account_id, act, other_year, month, place_code`,
  `insert into turnover_total (account_id, act, other_year, place_code, fen, last_on, stage, origin, holder, year)
     select account.id, act, other_year, account.place_code, sum(fen), max(last_on), stage, origin, holder, year
     from turnover_month join ledger_account account on account.id = account_id group by account.id, act, other_year`,
];
const grown = [
  ...['turnover_month', 'turnover_total'],
  ...['project', 'project_source', 'performance_target', 'benefit_linkage', 'project_edition', 'case_act', 'implementation_plan'],
  ...['procurement', 'contract', 'contract_item', 'commencement', 'progress_report', 'progress_item', 'completion', 'acceptance'],
  ...['settlement', 'handover', 'ledger_account', 'balance', 'ledger_entry', 'posting', 'allocation', 'disbursement', 'claim', 'claim_act'],
  ...['payment', 'expected_asset', 'project_formation', 'asset', 'asset_event', 'asset_version', 'asset_right', 'asset_right_holder'],
  ...['asset_duty', 'asset_origin', 'party'],
];
