import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { listedAsset, partiesOf, settledByHand } from '../world/assets.js';
import { shiling } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let schema: GraphQLSchema;
let manager: Viewer;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  schema = await makeSchema();
  manager = world.people.shilingManager;
});
afterAll(() => world.close());

/** Asks as somebody; answers data, the first error’s code, and how many statements read. */
async function ask(by: Viewer, source: string, variableValues: Record<string, unknown> = {}) {
  const contextValue = makeContext({
    ...{ orm: world.orm, viewer: by, clock: world.clock, sessionToken: null },
    ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
  });
  world.database.reset();
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue,
    fieldResolver: (row, _args, _context, info) => answered(row, info),
  });
  const reads = world.database.statements.filter((statement) => !/^(begin|commit|rollback|select set_config)/i.test(statement)).length;
  const error = errors?.[0];
  return { data: JSON.parse(JSON.stringify(data ?? null)), code: error ? (error.extensions['code'] ?? error.message) : null, reads };
}

const found = `mutation ($input: AddPartyInput!) { addParty(input: $input) { id kind name place { name } isSample } }`;
const list = `mutation ($input: ListExpectedAssetInput!) { listExpectedAsset(input: $input) { id version missing place { name } } }`;
const amend = `mutation ($input: AmendExpectedAssetInput!) { amendExpectedAsset(input: $input) { version missing owner { name } quantity } }`;
const withdraw = `mutation ($input: WithdrawExpectedAssetInput!) { withdrawExpectedAsset(input: $input) { withdrawnOn withdrawnReason } }`;
const register = `mutation ($input: RegisterAssetsInput!) { registerAssets(input: $input) {
  formation { settlement formed expensed expensedReason registeredOn registeredBy { name } }
  assets { totalCount nodes { name state originalValue formedOn origins { amount project { name } } proposedOwner { name } } } } }`;
const inherit = `mutation ($input: RegisterInheritedAssetInput!) { registerInheritedAsset(input: $input) { code inherited inheritedProof originalValue netValue } }`;
const ofProject = `query ($id: ID!) { project(id: $id) { formation { formed }
  expectedAssets(first: 2) { totalCount pageInfo { hasNextPage } nodes { name missing withdrawnReason listedBy { name } asset { code name } } }
  assets(first: 1) { totalCount nodes { code } } } }`;

describe('the way of assets into the register, as a client sends it', () => {
  test('expected, completed, withdrawn, registered, and read on the project in one statement', async () => {
    const projectId = await settledByHand(world, { settlementFen: 10_000n });
    const { shilingCollective } = await partiesOf(world);
    const firm = await ask(manager, found, { input: { kind: 'COMPANY', name: '新果业公司', placeCode: '510824102000' } });
    expect(firm.data.addParty).toMatchObject({ kind: 'COMPANY', name: '新果业公司', isSample: false });
    const { data } = await ask(world.people.shilingClerk, list, { input: { projectId, name: '机耕道' } });
    expect(data.listExpectedAsset).toMatchObject({ version: 1, missing: ['CLASS', 'FORM', 'OWNER', 'UPKEEP_HOLDER'] });
    const { id } = data.listExpectedAsset;
    const owner = { ownerPartyId: shilingCollective, upkeepPartyId: shilingCollective };
    const whole = { id, version: 1, class: 'PUBLIC_WELFARE', form: 'FIXED', quantity: '1.50', unit: '公里', ...owner };
    expect((await ask(manager, amend, { input: whole })).data.amendExpectedAsset).toEqual({
      ...{ version: 2, missing: [], quantity: '1.5', owner: { name: '云峰镇狮岭村股份经济合作联合社' } },
    });
    expect((await ask(manager, amend, { input: whole })).code).toBe('ASSET_VERSION_MUST_BE_CURRENT');
    const left = await listedAsset(world, projectId, { name: '泵房' });
    expect((await ask(manager, withdraw, { input: { id: left, reason: '未建' } })).data.withdrawExpectedAsset).toEqual({
      ...{ withdrawnOn: '2023-03-10', withdrawnReason: '未建' },
    });
    const assets = [{ expectedAssetId: id, originalValue: '99.99' }];
    const done = await ask(manager, register, { input: { projectId, assets, expensedReason: '勘察费' } });
    expect(done.code).toBeNull();
    expect(done.data.registerAssets).toEqual({
      formation: {
        ...{ settlement: '100.00', formed: '99.99', expensed: '0.01', expensedReason: '勘察费', registeredOn: '2023-03-10' },
        registeredBy: { name: '郑项目' },
      },
      assets: {
        totalCount: 1,
        nodes: [
          {
            ...{ name: '机耕道', state: 'REGISTERED', originalValue: '99.99', formedOn: '2023-01-10' },
            origins: [{ amount: '99.99', project: { name: '狮岭村产业道路（示例）' } }],
            proposedOwner: { name: '云峰镇狮岭村股份经济合作联合社' },
          },
        ],
      },
    });
    const shown = await ask(world.people.auditor, ofProject, { id: projectId });
    expect(shown.reads).toBe(1);
    expect(shown.data.project).toMatchObject({
      formation: { formed: '99.99' },
      expectedAssets: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        nodes: [
          { name: '机耕道', missing: [], listedBy: { name: '罗文书' }, asset: { name: '机耕道' } },
          { name: '泵房', withdrawnReason: '未建', asset: null },
        ],
      },
      assets: { totalCount: 1, nodes: [{ code: '510824-2023-000001' }] },
    });
    // The public sees the project, and nothing of it that is not confirmed.
    expect((await ask(publicViewer, ofProject, { id: projectId })).data.project).toMatchObject({
      ...{ formation: null, expectedAssets: { totalCount: 0 }, assets: { totalCount: 0 } },
    });
    const [trail] = await world.rows('select move, level from case_act where project_id = ?', [projectId]);
    expect(trail).toEqual({ move: 'registerAssets', level: 'IMPLEMENTER' });
  });

  test('an asset from before the system', async () => {
    const { shilingCollective } = await partiesOf(world);
    const value = { originalValue: '1200.50', netValue: '600.25' };
    const what = {
      name: '提灌站',
      class: 'PUBLIC_WELFARE',
      form: 'FIXED',
      placeCode: shiling,
      formedOn: '2016-11-30',
      proof: '2016年验收单',
    };
    const input = { ...what, ...value, ownerPartyId: shilingCollective, upkeepPartyId: shilingCollective };
    expect((await ask(world.people.keeper, inherit, { input })).data.registerInheritedAsset).toMatchObject({
      ...{ inherited: true, inheritedProof: '2016年验收单', originalValue: '1200.50', netValue: '600.25' },
    });
  });

  test('each verb is for its posts only', async () => {
    const { treasurer, auditor, shilingClerk } = world.people;
    const input = { projectId: 'p', name: '甲' };
    expect((await ask(treasurer, list, { input })).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(auditor, found, { input: { kind: 'COMPANY', name: '甲', placeCode: shiling } })).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(shilingClerk, register, { input: { projectId: 'p', assets: [] } })).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(publicViewer, list, { input })).code).not.toBeNull();
    expect((await ask(shilingClerk, list, { input })).code).toBe('PROJECT_MUST_EXIST');
  });
});
