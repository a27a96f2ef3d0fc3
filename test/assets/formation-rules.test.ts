import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { missingDetails } from '../../server/assets/rules/asset-described.js';
import { settlementUsed, valuesFit } from '../../server/assets/rules/asset-values.js';
import { alike, enlargement } from '../../server/assets/rules/enlargement.js';
import { formationFits } from '../../server/assets/rules/formation-stages.js';
import { applied, noHistory, type VersionContent } from '../../server/assets/rules/history.js';
import { partyFits } from '../../server/assets/rules/party-fits.js';
import {
  type Expected,
  type RegistrationFacts,
  type RegistrationLine,
  registrationFits,
} from '../../server/assets/rules/registration-fits.js';
import { baili, cangxi, shiling, yunfeng } from '../world/people.js';

const today = '2023-03-10';
const thing = (id: string, change: Partial<Expected> = {}): Expected => ({
  id,
  name: `资产${id}`,
  class: 'OPERATIONAL',
  form: 'FIXED',
  ownerPartyId: 'o',
  upkeepPartyId: 'u',
  quantity: null,
  unit: null,
  assetPlaceCode: shiling,
  ...change,
});
const line = (expectedAssetId: string, change: Partial<RegistrationLine> = {}): RegistrationLine => ({
  expectedAssetId,
  intoAssetId: null,
  originalFen: 500n,
  formedOn: '2023-02-01',
  quantity: null,
  unit: null,
  ...change,
});
const facts = (change: Partial<RegistrationFacts> = {}): RegistrationFacts => ({
  lines: [line('a'), line('b')],
  expected: [thing('a'), thing('b'), thing('w', { withdrawnOn: today }), thing('f', { assetId: 'x' })],
  projectPlace: yunfeng,
  settlementFen: 1_000n,
  completedOn: '2023-02-01',
  today,
  expensedReason: null,
  ...change,
});
const lines = (...given: RegistrationLine[]): Partial<RegistrationFacts> => ({ lines: given });
const described = (change: Partial<Expected>): Partial<RegistrationFacts> => ({ expected: [thing('a', change), thing('b')] });

describe('a registration', () => {
  test('is whole: every expected asset once, the settlement used to the fen', () => {
    expect(registrationFits(facts())).toBeNull();
    expect(registrationFits(facts({ lines: [line('a', { intoAssetId: 'old' }), line('b')] }))).toBeNull();
    expect(registrationFits(facts({ settlementFen: 1_001n, expensedReason: '设计费' }))).toBeNull();
  });

  /** In the order in which they are asked. */
  const refusals: [string, Partial<RegistrationFacts>][] = [
    ['ASSETS_MUST_BE_NAMED', lines()],
    ['EXPECTED_ASSET_MUST_EXIST', lines(line('nobody'), line('w'))],
    ['EXPECTED_ASSET_MUST_BE_STANDING', lines(line('w'), line('a'), line('a'))],
    ['EXPECTED_ASSET_MUST_BE_STANDING', lines(line('f'))],
    ['ASSET_MUST_BE_FORMED_ONCE', lines(line('a'), line('a'))],
    ['ASSET_MUST_BE_FORMED_ONCE', lines(line('a', { intoAssetId: 'old' }), line('b', { intoAssetId: 'old' }))],
    ['EXPECTED_ASSETS_MUST_ALL_BE_FORMED', lines(line('a', { originalFen: 0n }))],
    ['ASSET_DETAILS_MUST_BE_KNOWN', { ...described({ ownerPartyId: null }), ...lines(line('a', { quantity: '1' }), line('b')) }],
    ['ASSET_PLACE_MUST_LIE_IN_PROJECT', { ...described({ assetPlaceCode: baili }), ...lines(line('a', { quantity: '1' }), line('b')) }],
    ['QUANTITY_MUST_HAVE_UNIT', lines(line('a', { quantity: '1', originalFen: 0n }), line('b'))],
    ['QUANTITY_MUST_BE_POSITIVE', lines(line('a', { quantity: '1.00001', unit: '亩', originalFen: 0n }), line('b'))],
    ['ORIGINAL_VALUE_MUST_BE_POSITIVE', lines(line('a', { originalFen: 0n, formedOn: '2023-03-11' }), line('b'))],
    ['EVENT_MUST_NOT_LIE_AHEAD', lines(line('a', { formedOn: '2023-03-11' }), line('b', { originalFen: 501n }))],
    ['FORMING_MUST_FOLLOW_COMPLETION', lines(line('a', { formedOn: '2023-01-31' }), line('b', { originalFen: 501n }))],
    ['ASSETS_MUST_NOT_EXCEED_SETTLEMENT', lines(line('a'), line('b', { originalFen: 501n }))],
    ['EXPENSED_REST_MUST_BE_EXPLAINED', lines(line('a'), line('b', { originalFen: 499n }))],
  ];
  test.each(refusals)('%s', (code, change) => {
    expect(registrationFits(facts(change))).toMatchObject({ code });
  });
});

describe('values', () => {
  test.each<[bigint, bigint, string | null]>([
    [1n, 0n, null],
    [0n, 0n, 'ORIGINAL_VALUE_MUST_BE_POSITIVE'],
    [5n, 6n, 'NET_VALUE_MUST_NOT_EXCEED_ORIGINAL'],
  ])('original %s, net %s: %s', (original, net, code) => {
    expect(valuesFit('甲', original, net)?.code ?? null).toBe(code);
  });

  test('what became no asset is explained to the fen', () => {
    expect(settlementUsed(999n, 1_000n, null)).toMatchObject({ facts: { rest: '0.01' } });
    expect(settlementUsed(1_000n, 1_000n, null)).toBeNull();
  });

  test('what acceptance misses is named in both languages', () => {
    const bare = { class: null, form: 'FIXED', ownerPartyId: null, upkeepPartyId: 'u' } as const;
    expect(missingDetails(bare)).toEqual(['类别 · class', '所有权人 · owner']);
  });
});

describe('the stages of a project', () => {
  const list = (state: 'PREPARING' | 'UNDER_WAY' | 'SETTLED' | 'HANDED_OVER' | 'SUSPENDED', registeredOn: string | null = null) =>
    formationFits('listExpectedAsset', { state }, registeredOn)?.code ?? null;

  test('assets are listed from the start of works to the settlement, and registered once, when it is settled', () => {
    expect([list('PREPARING'), list('UNDER_WAY'), list('SETTLED'), list('HANDED_OVER'), list('SUSPENDED')]).toEqual([
      ...['FORMATION_MUST_FIT_STATE', null, null],
      ...['FORMATION_MUST_FIT_STATE', 'FORMATION_MUST_FIT_STATE'],
    ]);
    expect(list('SETTLED', today)).toBe('FORMATION_MUST_BE_FIRST');
    expect(formationFits('registerAssets', { state: 'ACCEPTED' }, null)).toMatchObject({ code: 'FORMATION_MUST_FIT_STATE' });
    const marked = { state: 'SETTLED', formsNoAssetReason: '补助' } as const;
    expect(formationFits('registerAssets', marked, null)).toMatchObject({ code: 'PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE' });
  });
});

describe('an enlargement', () => {
  const version: VersionContent = {
    ...{ name: '厂房', class: 'OPERATIONAL', form: 'FIXED', state: 'OPERATING', quantity: '300', unit: '平方米', location: null },
    ...{ originalFen: '100', netFen: '80' },
  };
  const history = [
    { track: 'version', from: '2020-01-01', to: null, patch: version } as const,
    { track: 'version', from: '2023-01-01', to: null, patch: { netFen: '70' } } as const,
  ].reduce(applied, noHistory);

  test('raises what the asset is worth on every day from then on, whatever it was worth', () => {
    const after = enlargement(history, 'p', '2022-06-01', 50n, {}).reduce(applied, history);
    expect(after.version.map(({ validFrom, validTo, content }) => [validFrom, validTo, content.originalFen, content.netFen])).toEqual([
      ['2020-01-01', '2022-05-31', '100', '80'],
      ['2022-06-01', '2022-12-31', '150', '130'],
      ['2023-01-01', null, '150', '120'],
    ]);
    expect(after.origin).toMatchObject([{ key: 'p', validFrom: '2022-06-01', validTo: null, content: { fen: '50' } }]);
  });

  test('is of the same class and form', () => {
    const expected = { name: '二期', class: 'OPERATIONAL', form: 'FIXED' } as const;
    expect(alike(expected, version, 'c')).toBeNull();
    expect(alike({ ...expected, class: 'HOUSEHOLD' }, version, 'c')).toMatchObject({ facts: { what: '类别 · class' } });
    expect(alike({ ...expected, form: 'EQUITY' }, version, 'c')).toMatchObject({ facts: { what: '形态 · form' } });
  });
});

describe('a party', () => {
  test.each([
    ['VILLAGE_COLLECTIVE', shiling, yunfeng, null],
    ['STATE_ORGAN', cangxi, shiling, null],
    ['STATE_ORGAN', '510823000000', shiling, 'PARTY_MUST_LIE_IN_AREA'],
    ['STATE_COMPANY', baili, shiling, 'PARTY_MUST_LIE_IN_AREA'],
    ['HOUSEHOLD', yunfeng, yunfeng, 'PARTY_KIND_MUST_FIT_PLACE'],
    ['COMPANY', cangxi, cangxi, null],
  ] as const)('%s at %s, named from %s: %s', (kind, placeCode, viewerPlace, code) => {
    expect(partyFits({ kind, placeCode, name: '某', creditCode: null }, viewerPlace, '某地')?.code ?? null).toBe(code);
  });

  test('has a name', () => {
    expect(partyFits({ kind: 'COMPANY', placeCode: cangxi, name: '', creditCode: null }, cangxi, '县')?.code).toBe(
      'NAME_OF_PARTY_MUST_BE_GIVEN',
    );
  });
});
