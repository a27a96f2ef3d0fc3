import type { SqlEntityManager } from '@mikro-orm/sql';
import { appendImported, type EntryContent, type ImportedEntry } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { eventsOf, ownersOf } from './asset-lives.js';
import { partiesOf } from './asset-parties.js';
import { type AssetPlan, inheritedPlans } from './asset-plans.js';
import { type AssetRows, historyTables, rowsOfAsset } from './asset-rows.js';
import { useOf, useTables } from './asset-use.js';
import { tenOn } from './case.js';
import { businessDate } from './case-days.js';
import type { Cast } from './cast.js';
import { insertRows, type Row } from './insert-rows.js';
import { county, type Villages } from './villages.js';

/** Writes the assets of earlier years with all that happened to them, in bulk, and one audit entry for each; the caller's transaction is the owner's. */
export async function loadInheritedAssets(em: SqlEntityManager, places: Villages, cast: Cast): Promise<void> {
  const parties = partiesOf(cast);
  const plans = inheritedPlans(places, businessDate).sort((one, other) => (one.registeredOn < other.registeredOn ? -1 : 1));
  const numbers = new Map<string, number>();
  const loaded = plans.map((plan, index) => {
    const year = plan.registeredOn.slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    const code = `${county.slice(0, 6)}-${year}-${String(number).padStart(6, '0')}`;
    const neighbours = places.villages.filter(({ township }) => township === plan.spot.township);
    const owners = ownersOf(plan, parties, neighbours);
    const owner = owners[0]?.[0] as string;
    const id = newId();
    const use = useOf({ plan, assetId: id, owner, index, parties, cast });
    const events = [...eventsOf(plan, owners, parties, cast), ...use.events].sort((one, other) =>
      one.recordedOn < other.recordedOn ? -1 : 1,
    );
    const rows = rowsOfAsset(id, plan, code, events, { proposed_owner_id: owner, upkeep_party_id: owner }, cast);
    return { plan, rows, use: use.rows };
  });
  await insertRows(em, 'party', parties.rows);
  await insertRows(
    em,
    'asset',
    loaded.flatMap(({ rows }) => rows.asset),
  );
  for (const table of historyTables)
    await insertRows(
      em,
      table,
      loaded.flatMap(({ rows }) => rows[table].map((row) => full(table, row))),
    );
  for (const table of useTables)
    await insertRows(
      em,
      table,
      loaded.flatMap(({ use }) => use[table]),
    );
  await insertRows(
    em,
    'asset_number',
    [...numbers].map(([year, last]) => ({ county_code: county, year: Number(year), last })),
  );
  await appendImported(
    em,
    loaded.map((one) => entryOf(one, cast)),
  );
}

// All rows of one statement have the same columns.
function full(table: string, row: Row): Row {
  return table.startsWith('asset_') && 'known_from' in row ? { known_to: null, ...row } : row;
}

function entryOf({ plan, rows }: { readonly plan: AssetPlan; readonly rows: AssetRows }, { keeper }: Cast): ImportedEntry {
  const [asset] = rows.asset as [Row];
  const content: EntryContent = {
    ...{ verb: 'loadDemonstration', at: new Date(tenOn(plan.registeredOn)).toISOString(), day: plan.registeredOn },
    ...{ by: keeper.personId, for: null, post: keeper.postId, role: keeper.role, place: plan.spot.code, requestKey: null },
    reason: '装载示例数据 · sample data',
    input: { asset: plan.name, code: asset['code'], events: rows.asset_event.map(({ kind, happened_on }) => [kind, happened_on]) },
    changes: [],
  };
  return { about: String(asset['id']), noun: 'Asset', content };
}
