import type { Act } from '../../audit/index.js';
import { Refusal } from '../../kernel/refusal.js';
import { Party } from '../model/party.js';
import { type GivenRight, type Rights, readRights } from '../rules/five-rights.js';
import type { History, RightContent } from '../rules/history.js';
import type { Owner } from '../rules/rights-fit.js';
import { findParties } from './find-asset.js';

export interface NamedRights {
  readonly rights: Rights;
  readonly parties: ReadonlyMap<string, Party>;
}

/** The rights that an act names, with their parties. Refuses what `readRights` refuses, and PARTY_MUST_EXIST. */
export async function namedRights(act: Act, given: readonly GivenRight[]): Promise<NamedRights> {
  const rights = readRights(given);
  if (rights instanceof Refusal) throw rights;
  const ids = given.flatMap(({ holders }) => holders.map(({ partyId }) => partyId));
  return { rights, parties: await findParties(act, ids) };
}

/** The holders of a right as the parties they are. */
export function ownersOf(right: RightContent | null | undefined, parties: ReadonlyMap<string, Party>): Owner[] {
  return (right?.holders ?? []).flatMap(({ partyId }) => parties.get(partyId) ?? []);
}

/** Those who own an asset as we know it now. One statement. */
export async function presentOwners(act: Act, { right }: History): Promise<Owner[]> {
  const own = right.find(({ key, validTo }) => key === 'OWN' && validTo === null)?.content;
  if (!own) return [];
  return ownersOf(
    own,
    await findParties(
      act,
      own.holders.map(({ partyId }) => partyId),
    ),
  );
}

/** The government of the township in which a place lies, where it is recorded as a party. */
export async function townshipGovernment({ em }: Act, placeCode: string): Promise<string | null> {
  const township = `${placeCode.slice(0, 9)}000`;
  const party = await em.findOne(Party, { placeCode: township, kind: 'TOWNSHIP_GOVERNMENT' }, { orderBy: { id: 'asc' } });
  return party?.id ?? null;
}
