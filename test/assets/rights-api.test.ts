import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { formedAsset, type Parties, partiesOf } from '../world/assets.js';
import { openWorld, type World } from '../world/world.js';
import { confirmedAsset, secondKeeper } from './confirmed.js';

let world: World;
let schema: GraphQLSchema;
let parties: Parties;
let other: Viewer;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
  schema = await makeSchema();
  parties = await partiesOf(world);
  other = await secondKeeper(world);
});
afterAll(() => world.close());

/** Asks as somebody; answers data, the first error’s code, and how many statements read. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, by: Viewer = world.people.keeper) {
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

const act = (verb: string, fields: string) =>
  `mutation ($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { ${fields} } }`;
const owners = 'owners { share party { name } } ownerKind ownerLevel';
const decided = { documentNumber: '苍农决〔2023〕8号', reason: '示例' };
const own = (partyId: string, share = '1') => [{ kind: 'OWN', holders: [{ partyId, share }] }];

describe('rights through the API', () => {
  test('an asset’s life: confirmed, certified, handed over, changed, pledged, transferred, corrected', async () => {
    const assetId = await formedAsset(world);
    const input = (more: object) => ({ input: { assetId, ...more } });
    const confirming = { rights: own(parties.shilingCollective), basis: '会议决议（示例）', documentNumber: '苍农确〔2023〕8号' };
    const confirmed = await ask(
      act('confirmRights', `state confirmedOn ${owners} rights { kind holders { share party { name } } }`),
      input(confirming),
    );
    expect(confirmed).toMatchObject({
      code: null,
      data: {
        confirmRights: {
          state: 'CONFIRMED',
          owners: [{ share: '1', party: { name: '云峰镇狮岭村股份经济合作联合社' } }],
          ownerKind: 'COLLECTIVE',
          ownerLevel: 'VILLAGE',
          rights: ['OWN', 'OPERATE', 'EARN', 'SUPERVISE', 'DISPOSE'].map((kind) => ({ kind })),
        },
      },
    });
    const certificate = { certificateNumber: '川（2023）苍溪县不动产权第8号' };
    expect((await ask(act('certifyAsset', 'certificateNumber certifiedOn'), input(certificate))).data.certifyAsset).toEqual({
      ...certificate,
      certifiedOn: '2023-03-10',
    });
    const sides = {
      giver: '云峰镇人民政府',
      giverSignedBy: '郑项目',
      receiverPartyId: parties.shilingCollective,
      receiverSignedBy: '罗书记',
    };
    const handed = await ask(
      act('handOverAsset', 'state handover { giverSignedBy receiver { name } recordedBy { name } }'),
      input(sides),
      world.people.yunfengReviewer,
    );
    expect(handed.data.handOverAsset).toEqual({
      state: 'HANDED_OVER',
      handover: { giverSignedBy: '郑项目', receiver: { name: '云峰镇狮岭村股份经济合作联合社' }, recordedBy: { name: '王审核' } },
    });
    world.clock.moveTo('2023-04-01');
    const valued = await ask(
      act('changeAssetValue', 'originalValue netValue'),
      input({ kind: 'DEPRECIATION', amount: '20000.50', reason: '折旧（示例）' }),
    );
    expect(valued.data.changeAssetValue).toEqual({ originalValue: '120000.00', netValue: '99999.50' });
    const classed = await ask(act('changeAssetClass', 'class'), input({ class: 'PUBLIC_WELFARE', ...decided }));
    expect(classed.data.changeAssetClass).toEqual({ class: 'PUBLIC_WELFARE' });
    const pledged = await ask(act('pledgeAsset', 'pledgedUntil'), input({ until: '2024-01-01', ...decided }));
    expect(pledged.data.pledgeAsset).toEqual({ pledgedUntil: '2024-01-01' });
    expect((await ask(act('transferRights', 'id'), input({ rights: own(parties.yunfengCollective), ...decided }))).code).toBe(
      'ASSET_MUST_NOT_BE_PLEDGED',
    );
    expect((await ask(act('releasePledge', 'pledgedUntil'), input({ reason: '还清（示例）' }))).data.releasePledge).toEqual({
      pledgedUntil: null,
    });
    const transferred = await ask(act('transferRights', owners), input({ rights: own(parties.yunfengGovernment), ...decided }));
    expect(transferred.data.transferRights).toMatchObject({ ownerKind: 'STATE', ownerLevel: 'TOWNSHIP' });
    world.clock.moveTo('2023-05-01');
    const mixed = [
      {
        kind: 'OWN',
        holders: [
          { partyId: parties.shilingCollective, share: '1/3' },
          { partyId: parties.yunfengGovernment, share: '2/3' },
        ],
      },
    ];
    const corrected = await ask(act('correctRights', owners), input({ rights: mixed, from: '2023-04-15', ...decided }), other);
    expect(corrected.data.correctRights).toMatchObject({ owners: [{ share: '1/3' }, { share: '2/3' }], ownerKind: null, ownerLevel: null });

    const question = `query ($id: ID!) { then: asset(id: $id, asOf: "2023-04-14") { ${owners} } known: asset(id: $id, asOf: "2023-04-20", knownAt: "2023-04-25T00:00:00+08:00") { ${owners} }
      now: asset(id: $id) { ${owners} handover { giver } successors { amount asset { name } } predecessors { kind } rightsHistory(first: 2) { totalCount nodes { kind validFrom knownTo event { kind documentNumber by { name } } } } } }`;
    const told = await ask(question, { id: assetId }, world.people.auditor);
    // Three root fields, three statements.
    expect(told).toMatchObject({ code: null, reads: 3 });
    expect([told.data.then.ownerKind, told.data.known.ownerKind, told.data.now.ownerKind]).toEqual(['STATE', 'STATE', null]);
    expect(told.data.now.rightsHistory.nodes[0].event).toMatchObject({
      kind: 'CORRECTED',
      documentNumber: decided.documentNumber,
      by: { name: '许库管' },
    });
  });

  test('split and merged; what was and what is stay linked, and a public reader follows', async () => {
    const assetId = await confirmedAsset(world);
    world.clock.moveTo('2023-05-02');
    const parts = [
      { name: '一号房', originalValue: '40000.01', quantity: '100', unit: '平方米' },
      { name: '二号房', originalValue: '79999.99', quantity: '200', unit: '平方米' },
    ];
    const split = await ask(act('splitAsset', 'state successors { kind amount asset { id name state predecessors { asset { id } } } }'), {
      input: { assetId, parts, ...decided },
    });
    expect(split.code).toBeNull();
    const successors = split.data.splitAsset.successors;
    expect(successors).toMatchObject([
      { kind: 'SPLIT', amount: '40000.01', asset: { name: '一号房', state: 'CONFIRMED', predecessors: [{ asset: { id: assetId } }] } },
      { kind: 'SPLIT', amount: '79999.99', asset: { name: '二号房' } },
    ]);
    const assetIds = successors.map(({ asset }: { asset: { id: string } }) => asset.id);
    world.clock.moveTo('2023-05-03');
    const merged = await ask(act('mergeAssets', 'id originalValue predecessors { asset { name state } }'), {
      input: { assetIds, name: '合并房', ...decided },
    });
    expect(merged.data.mergeAssets).toMatchObject({
      originalValue: '120000.00',
      predecessors: [{ asset: { name: '一号房', state: 'MERGED' } }, { asset: { name: '二号房' } }],
    });
    const seen = await ask(
      `query ($id: ID!) { asset(id: $id) { state successors { asset { successors { asset { name ownerKind } } } } } }`,
      { id: assetId },
      publicViewer,
    );
    expect(seen).toMatchObject({ code: null, reads: 1 });
    expect(seen.data.asset).toEqual({
      state: 'SPLIT',
      successors: [1, 2].map(() => ({ asset: { successors: [{ asset: { name: '合并房', ownerKind: 'COLLECTIVE' } }] } })),
    });
  });

  test('a household owner is hidden from the public, and the kind of ownership with it', async () => {
    const assetId = await confirmedAsset(
      world,
      { class: 'HOUSEHOLD', name: '鸡苗', ownerPartyId: parties.household },
      { rights: [{ kind: 'OWN', holders: [{ partyId: parties.household, share: '1' }] }] },
    );
    const question = `query ($id: ID!) { asset(id: $id) { ${owners} } }`;
    expect((await ask(question, { id: assetId }, publicViewer)).data.asset).toEqual({
      owners: [{ share: '1', party: null }],
      ownerKind: null,
      ownerLevel: null,
    });
    expect((await ask(question, { id: assetId })).data.asset).toMatchObject({ ownerKind: 'INDIVIDUAL', ownerLevel: 'HOUSEHOLD' });
    world.clock.moveTo('2023-06-01');
    const consumed = await ask(
      act('consumeAsset', 'state netValue owners { share }'),
      { input: { assetId, reason: '出栏（示例）' } },
      world.people.shilingClerk,
    );
    expect(consumed.data.consumeAsset).toEqual({ state: 'CONSUMED', netValue: '0.00', owners: [] });
  });

  test('who may not, and what is ill-formed, is refused before anything is read', async () => {
    const assetId = await confirmedAsset(world);
    const input = { input: { assetId, rights: own(parties.yunfengCollective), ...decided } };
    expect((await ask(act('transferRights', 'id'), input, world.people.auditor)).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(act('transferRights', 'id'), input, publicViewer)).code).toBe('SIGN_IN_MUST_COME_FIRST');
    expect((await ask(act('transferRights', 'id'), { input: { ...input.input, version: 1 } })).code).toBe('ASSET_VERSION_MUST_BE_CURRENT');
    expect((await ask(act('transferRights', 'id'), { input: { ...input.input, rights: own(parties.company, '一半') } })).code).toBe(
      'SHARE_MUST_BE_WELL_FORMED',
    );
  });
});
