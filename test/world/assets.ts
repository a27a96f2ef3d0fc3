import { addParty } from '../../server/assets/actions/add-party.js';
import { type ListExpectedAsset, listExpectedAsset } from '../../server/assets/actions/list-expected-asset.js';
import { registerAssets } from '../../server/assets/actions/register-assets.js';
import { type RegisterInheritedAsset, registerInheritedAsset } from '../../server/assets/actions/register-inherited-asset.js';
import type { PartyKind } from '../../server/assets/index.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { baili, cangxi, jinling, shiling, yunfeng } from './people.js';
import type { World } from './world.js';

const parties = {
  shilingCollective: ['VILLAGE_COLLECTIVE', '云峰镇狮岭村股份经济合作联合社', shiling],
  jinlingCollective: ['VILLAGE_COLLECTIVE', '白驿镇金岭村股份经济合作联合社', jinling],
  yunfengGovernment: ['TOWNSHIP_GOVERNMENT', '云峰镇人民政府', yunfeng],
  yunfengCollective: ['TOWNSHIP_COLLECTIVE', '云峰镇集体经济联合总社', yunfeng],
  bailiGovernment: ['TOWNSHIP_GOVERNMENT', '白驿镇人民政府', baili],
  agricultureBureau: ['STATE_ORGAN', '苍溪县农业农村局', cangxi],
  stateCompany: ['STATE_COMPANY', '苍溪县乡村发展投资有限公司（示例）', cangxi],
  company: ['COMPANY', '苍溪县红心果业有限公司（示例）', yunfeng],
  cooperative: ['COOPERATIVE', '狮岭村猕猴桃专业合作社（示例）', shiling],
  household: ['HOUSEHOLD', '罗某某户（示例）', shiling],
} as const satisfies Record<string, readonly [PartyKind, string, string]>;
export type Parties = Readonly<Record<keyof typeof parties, string>>;

export type InheritedAsset = Omit<RegisterInheritedAsset, 'requestKey'>;

const known = new WeakMap<World, Promise<Parties>>();

/** The parties of the test county, by key; named by its posts when a world is first asked for them. */
export function partiesOf(world: World): Promise<Parties> {
  const there = known.get(world) ?? settled(world);
  known.set(world, there);
  return there;
}

async function settled(world: World): Promise<Parties> {
  const ids: Record<string, string> = {};
  for (const [key, [kind, name, placeCode]] of Object.entries(parties)) {
    ids[key] = (await world.perform(world.people.keeper, addParty, { kind, name, placeCode })).id;
  }
  return ids as unknown as Parties;
}

/** An asset of 狮岭村 as the register takes it over: the collective's processing shed of 120 000.00 yuan, of 2020. */
export async function inheritedOf(world: World, change: Partial<InheritedAsset> = {}): Promise<InheritedAsset> {
  const { shilingCollective } = await partiesOf(world);
  return {
    placeCode: shiling,
    name: '猕猴桃分拣加工房',
    class: 'OPERATIONAL',
    form: 'FIXED',
    quantity: '300',
    unit: '平方米',
    location: '狮岭村二组',
    originalValue: 12_000_000n,
    formedOn: '2020-12-01',
    proof: '2020年项目验收报告（示例）',
    ownerPartyId: shilingCollective,
    upkeepPartyId: shilingCollective,
    ...change,
  };
}

/**
 * The quickest way to an asset: registered (state REGISTERED) from before the system by the township's reviewer, so
 * that the keeper may confirm its rights. Answers its id. Change what you need: class, value (fen), owner, place.
 */
export async function formedAsset(
  world: World,
  change: Partial<InheritedAsset> = {},
  by: Viewer = world.people.yunfengReviewer,
): Promise<string> {
  return (await world.perform(by, registerInheritedAsset, await inheritedOf(world, change))).id;
}

/** What a project of 狮岭村 will leave behind: an orchard of the village's collective, with all that acceptance asks. Answers its id. */
export async function listedAsset(
  world: World,
  projectId: string,
  change: Partial<ListExpectedAsset> = {},
  by: Viewer = world.people.shilingManager,
): Promise<string> {
  const { shilingCollective } = await partiesOf(world);
  const owner = { ownerPartyId: shilingCollective, upkeepPartyId: shilingCollective };
  const what = { name: '猕猴桃园及灌溉管网', class: 'OPERATIONAL', form: 'FIXED', quantity: '200', unit: '亩' } as const;
  return (await world.perform(by, listExpectedAsset, { projectId, ...what, ...owner, ...change } as Omit<ListExpectedAsset, 'requestKey'>))
    .id;
}

/** Assets of a settled project, registered in one act by its manager: one of each value (fen), 狮岭村's. Answers their ids in that order. */
export async function registeredAssets(world: World, projectId: string, values: readonly bigint[]): Promise<string[]> {
  const expected: string[] = [];
  for (const index of values.keys()) expected.push(await listedAsset(world, projectId, { name: `产业设施${index + 1}` }));
  const assets = expected.map((expectedAssetId, index) => ({ expectedAssetId, originalValue: values[index] as bigint }));
  await world.perform(world.people.shilingManager, registerAssets, {
    projectId,
    assets,
    expensedReason: '勘察设计等费用不形成资产（示例）',
  });
  const rows = await world.rows<{ id: string }>('select id from asset where expected_asset_id = any (?::uuid[]) order by code', [
    `{${expected.join(',')}}`,
  ]);
  return rows.map(({ id }) => id);
}

/** A project put into the store as settled, past all its steps: for tests that need its money and not its way. Answers its id. */
export async function settledByHand(
  world: World,
  { placeCode = shiling, settlementFen = 98_000_000n, name = '狮岭村产业道路（示例）', settledOn = '2023-02-20' } = {},
): Promise<string> {
  const id = newId();
  const { shilingManager, financeOfficer } = world.people;
  await world.rows(
    `insert into project (id, place_code, library, class_code, nature, name, content, year, state, state_since, drafted_by, budget_fen,
      responsible_unit, admitted_on, published_on, declared_on)
    values (?, ?, 'BRIDGING', 'INDUSTRY', 'NEW', ?, '示例', 2023, 'SETTLED', ?, 'VILLAGE_CLERK', ?, '云峰镇人民政府', '2022-10-01', '2022-10-01', '2022-08-01')`,
    [id, placeCode, name, settledOn, settlementFen],
  );
  await world.rows(
    `insert into completion (id, project_id, place_code, completed_on, recorded_by, recorded_at) values (?, ?, ?, '2023-01-10', ?, now())`,
    [newId(), id, placeCode, shilingManager.personId],
  );
  await world.rows(
    `insert into acceptance (id, project_id, place_code, level, accepted_on, conclusion, opinion, acceptors, recorded_by, circle, recorded_at)
    values (?, ?, ?, 'TOWNSHIP', '2023-02-01', 'QUALIFIED', '合格', '验收组（示例）', ?, '{}', now())`,
    [newId(), id, placeCode, world.people.yunfengReviewer.personId],
  );
  await world.rows(
    `insert into settlement (id, project_id, place_code, amount_fen, contract_fen, settled_on, audited_by, recorded_by, recorded_at)
    values (?, ?, ?, ?, ?, ?, '评审中心（示例）', ?, now())`,
    [newId(), id, placeCode, settlementFen, settlementFen, settledOn, financeOfficer.personId],
  );
  return id;
}
