import type { Viewer } from '../../server/kernel/viewer.js';
import {
  approveDisposal,
  consentDisposal,
  type RequestDisposal,
  requestDisposal,
  reviewDisposal,
  valueDisposal,
  voteDisposal,
} from '../../server/stewardship/index.js';
import { disposalInvariants } from '../../server/stewardship/rules/disposal-invariants.js';
import type { StandingAsset } from './standing-asset.js';
import type { World } from './world.js';

/** The request to scrap an asset, by its first owner, today. */
export const requestOf = (world: World, asset: StandingAsset, change: Partial<RequestDisposal> = {}): RequestDisposal => ({
  ...{ assetId: asset.id, kind: 'SCRAP', condition: 'END_OF_LIFE', partyId: asset.parties[0] as string },
  ...{ requestedOn: world.clock.today(), reason: '超过使用年限，维修不合算' },
  ...change,
});

/** The version of a disposal as somebody sees it now. */
export async function versionOf(world: World, id: string): Promise<number> {
  const [row] = await world.rows<{ version: number }>('select version from disposal where id = ?', [id]);
  return row?.version ?? 0;
}

export const valuationOf = (world: World) =>
  ({
    valuation: 500_00n,
    valuationNumber: '川苍评〔2023〕12号',
    valuedBy: '苍溪县诚信资产评估所（示例）',
    valuedOn: world.clock.today(),
  }) as const;
export const voteOf = (world: World) =>
  ({ votesFor: 26, votesCast: 30, voteRecord: '狮岭村会〔2023〕3号', votedOn: world.clock.today() }) as const;

const steps = ['valued', 'voted', 'reviewed', 'approved', 'consented'] as const;
export type DisposalStage = 'requested' | (typeof steps)[number];

/** A disposal brought to a stage by the offices whose part it is; `skip` leaves steps out. Answers its id. */
export async function disposalAt(
  world: World,
  asset: StandingAsset,
  stage: DisposalStage,
  change: Partial<RequestDisposal> = {},
  skip: readonly DisposalStage[] = [],
): Promise<string> {
  const { shilingClerk, yunfengReviewer, keeper, financeOfficer } = world.people;
  const { id } = await world.perform(shilingClerk, requestDisposal, requestOf(world, asset, change));
  const at = async () => ({ id, version: await versionOf(world, id) });
  const acts: Record<(typeof steps)[number], () => Promise<unknown>> = {
    valued: async () => world.perform(shilingClerk, valueDisposal, { ...(await at()), ...valuationOf(world) }),
    voted: async () => world.perform(shilingClerk, voteDisposal, { ...(await at()), ...voteOf(world) }),
    reviewed: async () => world.perform(yunfengReviewer, reviewDisposal, await at()),
    approved: async () => world.perform(keeper, approveDisposal, { ...(await at()), documentNumber: '苍农资〔2023〕8号' }),
    consented: async () => world.perform(financeOfficer, consentDisposal, await at()),
  };
  for (const step of steps.slice(0, steps.indexOf(stage as 'valued') + 1)) if (!skip.includes(step)) await acts[step]();
  return id;
}

/** Appoints a substitute from today on, past the rules of appointing, and answers the substitute acting in the other's post. */
export async function substituteFor(world: World, by: Viewer, forViewer: Viewer): Promise<Viewer> {
  await world.rows(
    `insert into substitution (id, by_person_id, for_person_id, post_id, place_code, valid_from, valid_to, reason)
      values (gen_random_uuid(), ?, ?, ?, ?, '2023-01-01', '2023-12-31', '休假')`,
    [by.personId, forViewer.personId, forViewer.postId, forViewer.placeCode],
  );
  return { ...forViewer, personId: by.personId, personName: by.personName, forPersonId: forViewer.personId };
}

/** The names of the truths about disposals that the stored rows break. */
export async function brokenDisposals(world: World): Promise<string[]> {
  const found: string[] = [];
  for (const { name, sql } of disposalInvariants) if ((await world.rows(sql)).length) found.push(name);
  return found;
}
