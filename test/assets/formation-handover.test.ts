import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { amendExpectedAsset } from '../../server/assets/actions/amend-expected-asset.js';
import { confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { listExpectedAsset } from '../../server/assets/actions/list-expected-asset.js';
import { registerAssets } from '../../server/assets/actions/register-assets.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { acceptProject } from '../../server/projects/actions/accept-project.js';
import { handOverProject } from '../../server/projects/actions/hand-over-project.js';
import { recordAcceptance } from '../../server/projects/actions/record-acceptance.js';
import { settleProject } from '../../server/projects/actions/settle-project.js';
import { assetsOfProjects } from '../../server/projects/index.js';
import { partiesOf, registeredAssets, settledByHand } from '../world/assets.js';
import { checkOf, selfCheckedProject } from '../world/execution.js';
import { moneyByHand } from '../world/projects.js';
import { openWorld, type World } from '../world/world.js';
import { confirming, handedOver } from './confirmed.js';

const hand = moneyByHand();
let world: World;
beforeAll(async () => {
  world = await openWorld('2023-03-01');
});
afterAll(() => world.close());

describe('a project, from its acceptance to its handover', () => {
  test('asks for its assets, forms them, and is handed over when every one is with its owner', async () => {
    const { shilingManager: manager, yunfengReviewer: reviewer, financeOfficer, keeper } = world.people;
    const { shilingCollective: owner } = await partiesOf(world);
    const { projectId } = await selfCheckedProject(world, hand);
    await world.perform(reviewer, recordAcceptance, checkOf(world, projectId, 'TOWNSHIP'));
    const accept = { projectId, opinion: '同意通过验收。' };
    expect((await world.refusalOf(reviewer, acceptProject, accept)).code).toBe('EXPECTED_ASSETS_MUST_BE_LISTED');
    const { id } = await world.perform(manager, listExpectedAsset, {
      projectId,
      name: '猕猴桃园',
      class: 'OPERATIONAL',
      ownerPartyId: owner,
    });
    const incomplete = await world.refusalOf(reviewer, acceptProject, accept);
    expect(incomplete).toMatchObject({
      code: 'EXPECTED_ASSETS_MUST_BE_COMPLETE',
      facts: { names: '猕猴桃园', missing: '形态 · form、管护主体 · upkeep holder' },
    });
    const marked = await world.refusalOf(reviewer, acceptProject, { ...accept, formsNoAssetReason: '补助' });
    expect(marked.code).toBe('PROJECT_MUST_NOT_BOTH_FORM_AND_NOT');
    await world.perform(manager, amendExpectedAsset, { id, form: 'FIXED', upkeepPartyId: owner });
    await world.perform(reviewer, acceptProject, accept);
    const settledOn = world.clock.today();
    await world.perform(financeOfficer, settleProject, { projectId, amount: 98_000_000n, settledOn, auditedBy: '评审中心（示例）' });

    const signed = { giver: '云峰镇人民政府', giverSignedBy: '郑项目', receiver: '狮岭村', receiverSignedBy: '罗书记' };
    const handOver = { projectId, handedOverOn: settledOn, ...signed };
    const refused = async () => (await world.refusalOf(manager, handOverProject, handOver)).code;
    expect(await refused()).toBe('ASSET_MUST_BE_REGISTERED');
    const acceptor = { ...manager, personId: reviewer.personId, personName: reviewer.personName };
    const registration = { projectId, assets: [{ expectedAssetId: id, originalValue: 98_000_000n }] };
    expect(await world.refusalOf(acceptor, registerAssets, registration)).toMatchObject({ code: 'REGISTRAR_MUST_HAVE_NO_OTHER_PART' });
    await world.perform(manager, registerAssets, registration);
    const [{ id: assetId }] = (await world.rows<{ id: string }>('select id from asset where expected_asset_id = ?', [id])) as [
      { id: string },
    ];
    expect(await refused()).toBe('ASSETS_MUST_BE_HANDED_OVER');
    await world.perform(keeper, confirmRights, confirming(assetId, owner));
    expect(await refused()).toBe('ASSETS_MUST_BE_HANDED_OVER');
    await handedOver(world, assetId);
    await world.perform(manager, handOverProject, handOver);
    expect(await world.rows('select state from project where id = ?', [projectId])).toEqual([{ state: 'HANDED_OVER' }]);
    const broken = (await checkInvariants(world.orm)).filter((verdict) => verdict.broken.length > 0).map(({ invariant }) => invariant.name);
    // The builder's photo of the finished works is a row without its bytes.
    expect(broken).toEqual(['attachmentHasItsContent']);
  });

  test('the projects’ question is one statement for many projects, and hidden ones have no answer', async () => {
    const one = await settledByHand(world, { settlementFen: 1_000n });
    const two = await settledByHand(world, { settlementFen: 1_000n });
    await registeredAssets(world, one, [400n, 600n]);
    const { shilingManager, jinlingClerk } = world.people;
    world.database.reset();
    const known = await world.look(shilingManager, (em) => assetsOfProjects(em, [one, two]));
    expect(world.database.statements.filter((statement) => statement.includes('expected_asset'))).toHaveLength(1);
    expect(known.get(one)).toMatchObject({ expected: 2, incomplete: [], unformed: [], registered: 2 });
    expect(known.get(one)?.notHandedOver).toHaveLength(2);
    expect(known.get(one)?.unconfirmed).toHaveLength(2);
    expect(known.has(two)).toBe(false);
    expect(await world.look(jinlingClerk, (em) => assetsOfProjects(em, [one, two]))).toEqual(new Map());
  });
});
