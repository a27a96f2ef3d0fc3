import type { Orm } from '../../server/database/orm.js';

/**
 * Many assets of many counties, written as rows and not by acts: each was formed in 2019 and confirmed to the
 * collective of its village, every tenth together with its county's company. Every tenth was found in 2023 to have lost
 * value in 2022; every fiftieth was disposed of in June 2022.
 */
export interface Many {
  readonly counties: number;
  readonly assetsPerCounty: number;
  /** A county, a township and a village of it, and the collective and the company that hold there. */
  readonly county: string;
  readonly township: string;
  readonly village: string;
  readonly collective: string;
  readonly company: string;
}

const counted = `(select '51' || lpad((1 + county / 10)::text, 2, '0') || (20 + county % 10)::text as stem, county from generate_series(0, $counties - 1) county)`;
const placed = `(select stem || (100 + number % 20)::text || (201 + number / 20 % 5)::text as place, counted.*, number
  from ${counted} counted cross join generate_series(0, $assets - 1) number)`;
// Identities follow from numbers, so that the tables need not be read to fill one another.
const idOf = (kind: number, number: string) =>
  `('0190${String(kind).padStart(4, '0')}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
const asset = `(county * 1000000 + number)`;
const known = `'2020-01-10 10:00+08'::timestamptz`;
const corrected = `'2023-03-01 10:00+08'::timestamptz`;
const value = `((100000 + number * 37) * 100)`;

const steps: readonly string[] = [
  `insert into person (id, name, place_code, created_at) values (${idOf(1, '0')}, '示例', '510824000000', now()) on conflict do nothing`,
  `insert into party (id, place_code, kind, name, recorded_at)
   select ${idOf(2, 'county * 1000 + village')}, stem || (100 + village % 20)::text || (201 + village / 20)::text, 'VILLAGE_COLLECTIVE', '示例村集体', ${known}
   from ${counted} counted cross join generate_series(0, 99) village
   union all select ${idOf(3, 'county')}, stem || '000000', 'STATE_COMPANY', '示例国有企业', ${known} from ${counted} counted`,
  `insert into asset (id, place_code, code, inherited, inherited_proof, formed_on, registered_on, confirmed_on, published_on, events, registered_by, recorded_at)
   select ${idOf(4, asset)}, place, stem || '-2019-' || lpad(number::text, 6, '0'), true, '示例', date '2019-06-01', date '2020-01-10', date '2020-01-10', date '2020-01-10', 1, ${idOf(1, '0')}, ${known}
   from ${placed} placed`,
  `insert into asset_event (id, asset_id, place_code, number, kind, happened_on, changes, by_person_id, circle, role, recorded_at)
   select ${idOf(5, asset)}, ${idOf(4, asset)}, place, 1, 'FORMED', date '2019-06-01', '[]'::jsonb, ${idOf(1, '0')}, '{}'::uuid[], 'LIBRARY_KEEPER', ${known} from ${placed} placed
   union all select ${idOf(6, asset)}, ${idOf(4, asset)}, place, 2, 'VALUE_CHANGED', date '2022-01-01', '[]'::jsonb, ${idOf(1, '0')}, '{}'::uuid[], 'LIBRARY_KEEPER', ${corrected}
   from ${placed} placed where number % 10 = 3`,
  `insert into asset_version (id, asset_id, place_code, valid_from, valid_to, known_from, known_to, event_id, code, name, class, form, state, quantity, unit, original_fen, net_fen)
   select ${idOf(70, asset)}, ${idOf(4, asset)}, place, date '2019-06-01', case when number % 50 = 7 then '2022-05-31'::date end, ${known},
     case when number % 10 = 3 then ${corrected} end, ${idOf(5, asset)}, stem || '-2019-' || lpad(number::text, 6, '0'), '示例资产' || number,
     (array['OPERATIONAL', 'PUBLIC_WELFARE', 'PUBLIC_WELFARE'])[1 + number % 3], 'FIXED', 'OPERATING', 1, '处', ${value}, ${value} from ${placed} placed
   union all select ${idOf(71, asset)}, ${idOf(4, asset)}, place, date '2022-06-01', null::date, ${known}, null::timestamptz, ${idOf(5, asset)}, stem || '-2019-' || lpad(number::text, 6, '0'),
     '示例资产' || number, (array['OPERATIONAL', 'PUBLIC_WELFARE', 'PUBLIC_WELFARE'])[1 + number % 3], 'FIXED', 'DISPOSED', 1, '处', ${value}, 0 from ${placed} placed where number % 50 = 7
   union all select ${idOf(72, asset)}, ${idOf(4, asset)}, place, date '2019-06-01', date '2021-12-31', ${corrected}, null::timestamptz, ${idOf(6, asset)}, stem || '-2019-' || lpad(number::text, 6, '0'),
     '示例资产' || number, (array['OPERATIONAL', 'PUBLIC_WELFARE', 'PUBLIC_WELFARE'])[1 + number % 3], 'FIXED', 'OPERATING', 1, '处', ${value}, ${value} from ${placed} placed where number % 10 = 3
   union all select ${idOf(73, asset)}, ${idOf(4, asset)}, place, date '2022-01-01', null::date, ${corrected}, null::timestamptz, ${idOf(6, asset)}, stem || '-2019-' || lpad(number::text, 6, '0'),
     '示例资产' || number, (array['OPERATIONAL', 'PUBLIC_WELFARE', 'PUBLIC_WELFARE'])[1 + number % 3], 'FIXED', 'OPERATING', 1, '处', ${value} - 5000, ${value} - 5000 from ${placed} placed where number % 10 = 3`,
  `insert into asset_right (id, asset_id, place_code, valid_from, known_from, event_id, kind, whole)
   select ${idOf(8, asset)}, ${idOf(4, asset)}, place, date '2020-01-10', ${known}, ${idOf(5, asset)}, 'OWN', case when number % 10 = 5 then 3 else 1 end from ${placed} placed`,
  `insert into asset_right_holder (id, right_id, asset_id, place_code, party_id, parts)
   select ${idOf(9, asset)}, ${idOf(8, asset)}, ${idOf(4, asset)}, place, ${idOf(2, 'county * 1000 + number % 100')}, case when number % 10 = 5 then 2 else 1 end from ${placed} placed
   union all select ${idOf(10, asset)}, ${idOf(8, asset)}, ${idOf(4, asset)}, place, ${idOf(3, 'county')}, 1 from ${placed} placed where number % 10 = 5`,
  `insert into asset_duty (id, asset_id, place_code, valid_from, known_from, event_id, level, unit, person_name)
   select ${idOf(11, asset)}, ${idOf(4, asset)}, place, date '2020-01-10', ${known}, ${idOf(5, asset)}, 'VILLAGE', '示例村', '示例' from ${placed} placed`,
  `insert into asset_origin (id, asset_id, place_code, valid_from, known_from, event_id, origin, fen)
   select ${idOf(12, asset)}, ${idOf(4, asset)}, place, date '2019-06-01', ${known}, ${idOf(5, asset)}, 'INHERITED', ${value} from ${placed} placed`,
];

const tables = ['party', 'asset', 'asset_event', 'asset_version', 'asset_right', 'asset_right_holder', 'asset_duty', 'asset_origin'];

/**
 * Fills a real PostgreSQL as its superuser, without the triggers that watch over acts and without the constraints
 * against overlapping spans, which take longer than all the rest and which these rows cannot break; plain indexes are
 * built after the rows are in, by the migrations' own definitions.
 */
export async function loadManyAssets(orm: Orm, counties = 200, assetsPerCounty = 1_000): Promise<Many> {
  const run = (text: string) => orm.em.getConnection().execute(text);
  const names = tables.map((table) => `'${table}'`).join(', ');
  const overlaps = await run(
    `select conrelid::regclass as table, conname as name from pg_constraint where contype = 'x' and conrelid::regclass::text in (${names})`,
  );
  const indexes = await run(`select indexname as name, indexdef as text from pg_indexes
    where tablename in (${names}) and indexdef like 'CREATE INDEX%' and indexdef not like '%USING gist%'`);
  for (const { table, name } of overlaps) await run(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await run(`drop index ${name}`);
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`set local session_replication_role = replica`);
    for (const step of steps)
      await em.execute(step.replaceAll('$counties', String(counties)).replaceAll('$assets', String(assetsPerCounty)));
  });
  for (const { text } of indexes) await run(text);
  for (const table of tables) await run(`vacuum analyze ${table}`);
  // The counties are numbered 5101 20, 5101 21, … ten to a prefecture, so that 苍溪 (510824) is one of two hundred.
  const county = Math.min(74, counties - 1);
  const stem = `51${String(1 + Math.floor(county / 10)).padStart(2, '0')}${20 + (county % 10)}`;
  const hex = (number: number) => number.toString(16).padStart(12, '0');
  return {
    ...{ counties, assetsPerCounty, county: `${stem}000000`, township: `${stem}103000`, village: `${stem}103201` },
    collective: `01900002-0000-7000-8000-${hex(county * 1000 + 3)}`,
    company: `01900003-0000-7000-8000-${hex(county)}`,
  };
}
