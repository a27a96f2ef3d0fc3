import { type AssignDuties, assignDuties } from '../../server/assets/actions/assign-duties.js';
import { dutiesInvariants } from '../../server/assets/rules/duties-invariants.js';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import type { Role, Viewer } from '../../server/kernel/viewer.js';
import { cangxi } from './people.js';
import type { World } from './world.js';

/** All four levels, as 苍溪 has them: the county's bureau, the township's reviewer, the village's clerk, a telephone. */
export function ladderOf(world: World, clerk: Viewer = world.people.shilingClerk): AssignDuties['duties'] {
  return [
    { level: 'COUNTY', unit: '苍溪县农业农村局' },
    { level: 'TOWNSHIP', unit: '云峰镇人民政府', postId: world.people.yunfengReviewer.postId },
    { level: 'VILLAGE', unit: '狮岭村村民委员会', postId: clerk.postId, contact: '138****0001' },
    { level: 'PUBLIC', unit: '村务公示栏', contact: '12317' },
  ];
}

/** Names somebody at every level, by the county's keeper. */
export async function assigned(world: World, assetId: string, change: Partial<Omit<AssignDuties, 'requestKey'>> = {}): Promise<string> {
  return (
    await world.perform(world.people.keeper, assignDuties, { assetId, date: world.clock.today(), duties: ladderOf(world), ...change })
  ).id;
}

/** Somebody else in a post from a day on. */
export async function another(world: World, name: string, role: Role, placeCode: string, validFrom: string): Promise<Viewer> {
  const [personId, postId] = [newId(), newId()];
  await world.rows(`insert into person (id, name, place_code, active, created_at) values (?, ?, ?, true, now())`, [personId, name, cangxi]);
  await world.rows(`insert into post (id, person_id, role, place_code, valid_from) values (?, ?, ?, ?, ?)`, [
    ...[postId, personId, role, placeCode, validFrom],
  ]);
  return { personId, postId, personName: name, role, placeCode, forPersonId: null, departmentId: null };
}

/** What the invariants of duties find broken. */
export async function brokenDuties(world: World): Promise<string[]> {
  return asOwner(world.orm, async (em) => {
    const found: string[] = [];
    for (const { name, sql } of dutiesInvariants) {
      for (const { broken } of await em.execute<{ broken: string }[]>(sql)) found.push(`${name}: ${broken}`);
    }
    return found;
  });
}

/** Who answered for an asset at a level, as it is known now: person, first and last day. */
export function answeredBy(world: World, assetId: string, level: string): Promise<unknown[]> {
  return world.rows(
    `select person_name as person, valid_from::text as "from", valid_to::text as "to" from asset_duty
     where asset_id = ? and level = ? and known_to is null order by valid_from`,
    [assetId, level],
  );
}
