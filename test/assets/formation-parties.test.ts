import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AddParty, addParty } from '../../server/assets/actions/add-party.js';
import { registerInheritedAsset } from '../../server/assets/actions/register-inherited-asset.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { formedAsset, inheritedOf, partiesOf, settledByHand } from '../world/assets.js';
import { baili, cangxi, jinling, shiling, yunfeng } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
});
afterAll(() => world.close());

const code = async (refusal: Promise<{ code: string }>) => (await refusal).code;

describe('a party', () => {
  const collective: Omit<AddParty, 'requestKey'> = {
    kind: 'VILLAGE_COLLECTIVE',
    name: '狮岭村集体',
    placeCode: shiling,
    creditCode: '91510824MA62TEST01',
  };
  const refused = (by: Viewer, change: Partial<typeof collective>) => code(world.refusalOf(by, addParty, { ...collective, ...change }));

  test('is named once, where its kind can be at home and the post has its area', async () => {
    const { shilingClerk, yunfengReviewer } = world.people;
    await world.perform(shilingClerk, addParty, collective);
    expect(await refused(shilingClerk, {})).toBe('PARTY_MUST_BE_NEW');
    expect(await refused(shilingClerk, { name: '另一个集体' })).toBe('CREDIT_CODE_MUST_BE_NEW');
    expect(await refused(shilingClerk, { placeCode: jinling })).toBe('PARTY_MUST_LIE_IN_AREA');
    expect(await refused(shilingClerk, { kind: 'COMPANY', placeCode: cangxi })).toBe('PARTY_MUST_LIE_IN_AREA');
    expect(await refused(yunfengReviewer, { kind: 'STATE_ORGAN', placeCode: baili })).toBe('PARTY_MUST_LIE_IN_AREA');
    expect(await refused(yunfengReviewer, { placeCode: yunfeng })).toBe('PARTY_KIND_MUST_FIT_PLACE');
    expect(await refused(yunfengReviewer, { kind: 'TOWNSHIP_GOVERNMENT' })).toBe('PARTY_KIND_MUST_FIT_PLACE');
    expect(await refused(shilingClerk, { kind: 'HOUSEHOLD', name: '某户' })).toBe('HOUSEHOLD_MUST_HAVE_NO_CODE');
    expect(await refused(shilingClerk, { name: '新', creditCode: '12345' })).toBe('CREDIT_CODE_MUST_BE_WELL_FORMED');
    expect(await refused(shilingClerk, { placeCode: '999999999999' })).toMatch(/^PLACE_/);
    const bureau = await world.perform(yunfengReviewer, addParty, { kind: 'STATE_ORGAN', name: '苍溪县水利局', placeCode: cangxi });
    expect(bureau.place).toBe(cangxi);
    const department = { creditCode: null, name: '苍溪县农业农村局', kind: 'STATE_ORGAN', placeCode: cangxi } as const;
    const { AGRICULTURE: departmentId } = world.people.departments;
    expect(await refused(shilingClerk, { ...department, departmentId: bureau.id })).toBe('PARTY_DEPARTMENT_MUST_EXIST');
    expect(await refused(shilingClerk, { ...department, kind: 'STATE_COMPANY', departmentId })).toBe('PARTY_DEPARTMENT_MUST_EXIST');
    await world.perform(shilingClerk, addParty, { ...department, name: '苍溪县农业农村局（部门）', departmentId });
  });

  test('a household is seen in its own area only', async () => {
    const { household } = await partiesOf(world);
    const seen = (viewer: Viewer) => world.look(viewer, (em) => em.execute('select id from party where id = ?', [household]));
    expect(await seen(world.people.shilingClerk)).toHaveLength(1);
    expect(await seen(world.people.jinlingClerk)).toHaveLength(0);
  });
});

describe('an inherited asset', () => {
  test('is registered on its own proof, without a project', async () => {
    const id = await formedAsset(world);
    const [row] = await world.rows('select code, inherited, registered_on::text, proposed_owner_id from asset where id = ?', [id]);
    expect(row).toMatchObject({ code: '510824-2023-000001', inherited: true, registered_on: '2023-03-10' });
    expect(await world.rows('select origin, fen from asset_origin where asset_id = ?', [id])).toMatchObject([{ origin: 'INHERITED' }]);
    await settledByHand(world);
  });

  test.each([
    [{ proof: ' ' }, 'INHERITED_ASSET_MUST_HAVE_PROOF'],
    [{ placeCode: jinling }, 'ASSET_MUST_LIE_IN_AREA'],
    [{ ownerPartyId: 'nobody' }, 'PARTY_MUST_EXIST'],
    [{ quantity: '3', unit: null }, 'QUANTITY_MUST_HAVE_UNIT'],
    [{ quantity: '0.0', unit: '亩' }, 'QUANTITY_MUST_BE_POSITIVE'],
    [{ class: 'HOUSEHOLD' as const }, 'HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD'],
    [{ originalValue: 0n }, 'ORIGINAL_VALUE_MUST_BE_POSITIVE'],
    [{ netValue: 12_000_001n }, 'NET_VALUE_MUST_NOT_EXCEED_ORIGINAL'],
    [{ formedOn: '2023-03-11' }, 'EVENT_MUST_NOT_LIE_AHEAD'],
    [{ acceptedOn: '2020-11-30' }, 'EVENT_MUST_NOT_PRECEDE_FORMING'],
  ])('is refused with %o: %s', async (change, expected) => {
    const input = await inheritedOf(world, change);
    expect(await code(world.refusalOf(world.people.shilingClerk, registerInheritedAsset, input))).toBe(expected);
  });

  test('is not a company’s to own', async () => {
    const { company, household } = await partiesOf(world);
    const { shilingClerk } = world.people;
    expect(await code(world.refusalOf(shilingClerk, registerInheritedAsset, await inheritedOf(world, { ownerPartyId: company })))).toBe(
      'OWNER_MUST_BE_ABLE_TO_OWN',
    );
    await formedAsset(world, { class: 'HOUSEHOLD', ownerPartyId: household, name: '圈舍' }, shilingClerk);
  });
});
