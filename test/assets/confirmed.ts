import { type ConfirmRights, confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { type HandOverAsset, handOverAsset } from '../../server/assets/actions/hand-over-asset.js';
import { replayDiffers } from '../../server/assets/index.js';
import { rightsInvariants } from '../../server/assets/rules/rights-invariants.js';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { formedAsset, type InheritedAsset, partiesOf } from '../world/assets.js';
import { cangxi } from '../world/people.js';
import type { World } from '../world/world.js';

/** An asset whose rights are confirmed: 狮岭村's collective owns it unless told otherwise. Answers its id. */
export async function confirmedAsset(world: World, asset: Partial<InheritedAsset> = {}, change: Partial<ConfirmRights> = {}) {
  const assetId = await formedAsset(world, asset);
  const { shilingCollective } = await partiesOf(world);
  await world.perform(world.people.keeper, confirmRights, { ...confirming(assetId, shilingCollective), ...change });
  return assetId;
}

export const confirming = (assetId: string, ownerId: string) => ({
  assetId,
  rights: [{ kind: 'OWN' as const, holders: [{ partyId: ownerId, share: '1' }] }],
  basis: '村民代表会议决议（示例）',
  documentNumber: '苍农确〔2023〕1号',
});

/** The only owner of something. */
export const ownedBy = (...owners: [partyId: string, share: string][]) => ({
  kind: 'OWN' as const,
  holders: owners.map(([partyId, share]) => ({ partyId, share })),
});

export async function handedOver(world: World, assetId: string, change: Partial<HandOverAsset> = {}): Promise<void> {
  const { shilingCollective } = await partiesOf(world);
  const sides = { giver: '云峰镇人民政府', giverSignedBy: '郑项目', receiverPartyId: shilingCollective, receiverSignedBy: '罗书记' };
  await world.perform(world.people.yunfengReviewer, handOverAsset, { assetId, ...sides, ...change });
}

/** A second keeper of the register, who may correct what the first one recorded. */
export async function secondKeeper(world: World): Promise<Viewer> {
  const [personId, postId] = [newId(), newId()];
  await world.rows(`insert into person (id, name, place_code, active, created_at) values (?, '许库管', ?, true, now())`, [
    personId,
    cangxi,
  ]);
  const { departmentId } = world.people.keeper;
  await world.rows(
    `insert into post (id, person_id, role, place_code, department_id, valid_from) values (?, ?, 'LIBRARY_KEEPER', ?, ?, '2021-01-01')`,
    [postId, personId, cangxi, departmentId],
  );
  return { ...world.people.keeper, personId, postId, personName: '许库管' };
}

/** What the invariants of rights find broken, and the assets that are not what their events make. */
export async function brokenRights(world: World): Promise<string[]> {
  return asOwner(world.orm, async (em) => {
    const found = await replayDiffers(em);
    for (const { name, sql } of rightsInvariants) {
      for (const { broken } of await em.execute<{ broken: string }[]>(sql)) found.push(`${name}: ${broken}`);
    }
    return found;
  });
}

/** Who holds a right as it was true on a day and known at a moment, by name and share. */
export async function heldOn(world: World, assetId: string, kind: string, asOf: string, knownAt: string): Promise<string[]> {
  const rows = await world.rows<{ holder: string }>(
    `select party.name || ' ' || holder.parts || '/' || held.whole as holder from asset_right held
     join asset_right_holder holder on holder.right_id = held.id join party on party.id = holder.party_id
     where held.asset_id = ? and held.kind = ? and held.valid_from <= ? and (held.valid_to is null or held.valid_to >= ?)
       and held.known_from <= ? and (held.known_to is null or held.known_to > ?) order by party.name`,
    [assetId, kind, asOf, asOf, knownAt, knownAt],
  );
  return rows.map(({ holder }) => holder);
}
