import type { Many } from './many-assets.js';

const row = `code name class state place { name } originalValue netValue ownerKinds owners { party { name } share shareValue } origins { amount } sources { kind amount }
  confirmedOn contracts { number } incomeInAll villageManager { unit personName } upkeepHolder { name } lastInspectedOn disposal { kind } note`;
const moment = '$asOf: LocalDate, $knownAt: DateTime';
const at = 'asOf: $asOf, knownAt: $knownAt';

export const documents = {
  register: `query ($kind: RegisterKind!, $placeCode: String!, $first: Int, $after: String, ${moment}) { assetRegister(kind: $kind, placeCode: $placeCode, ${at}) {
    rows(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${row} } } } }`,
  total: `query ($kind: RegisterKind!, $placeCode: String!, ${moment}) { assetRegister(kind: $kind, placeCode: $placeCode, ${at}) { total { count originalValue confirmedRate } } }`,
  counts: `query ($placeCode: String!, $by: AssetCountDimension!, ${moment}) { assetCounts(placeCode: $placeCode, by: $by, ${at}) {
    total { count originalValue confirmedRate } rows(first: 100) { nodes { key count originalValue } } } }`,
  portfolio: `query ($partyId: ID!, $first: Int, ${moment}) { portfolio(partyId: $partyId, ${at}) { total { count shareValue }
    holdings(first: $first) { nodes { code share shareValue asset { name state } } } } }`,
  difference: `query ($kind: RegisterKind!, $placeCode: String!, $from: RegisterMomentInput!, $to: RegisterMomentInput!) {
    registerDifference(kind: $kind, placeCode: $placeCode, from: $from, to: $to) { opening { count originalValue } added { count originalValue } gone { count originalValue }
      changed { count originalValue } closing { count originalValue } lines(first: 50) { totalCount nodes { code kind columns moved } } } }`,
  asset: `query ($id: ID!, ${moment}) { asset(id: $id, ${at}) { code name state originalValue rights { kind holders { share party { name } } } duties { level unit personName } } }`,
} as const;

export interface RegisterQuestion {
  readonly name: string;
  readonly source: string;
  readonly variables: object;
}

/** What a county, a township and a village ask of their registers on a usual day, on a past one and by past knowledge. */
export function questionsOf({ county, township, village, collective, company }: Many, asset: string): readonly RegisterQuestion[] {
  const past = { asOf: '2022-03-31' };
  const then = { asOf: '2022-03-31', knownAt: '2022-12-31T00:00:00+08:00' };
  const years = { from: { asOf: '2021-12-31' }, to: { asOf: '2022-12-31' } };
  const page = { first: 50 };
  return [
    { name: 'county register, page of 50', source: documents.register, variables: { kind: 'MASTER', placeCode: county, ...page } },
    {
      name: 'county register on a past day',
      source: documents.register,
      variables: { kind: 'MASTER', placeCode: county, ...page, ...past },
    },
    {
      name: 'county register on a past day by past knowledge',
      source: documents.register,
      variables: { kind: 'MASTER', placeCode: county, ...page, ...then },
    },
    { name: 'township register, page of 50', source: documents.register, variables: { kind: 'TOWNSHIP', placeCode: township, ...page } },
    {
      name: 'village register by past knowledge',
      source: documents.register,
      variables: { kind: 'VILLAGE', placeCode: village, ...page, ...then },
    },
    { name: 'county register, total', source: documents.total, variables: { kind: 'MASTER', placeCode: county } },
    { name: 'county counts by class', source: documents.counts, variables: { placeCode: county, by: 'CLASS' } },
    {
      name: 'county counts by kind of owner on a past day',
      source: documents.counts,
      variables: { placeCode: county, by: 'OWNER_KIND', ...past },
    },
    { name: 'township counts by kind of owner', source: documents.counts, variables: { placeCode: township, by: 'OWNER_KIND' } },
    {
      name: 'portfolio of a village collective on a past day',
      source: documents.portfolio,
      variables: { partyId: collective, ...page, ...past },
    },
    {
      name: 'portfolio of a county company on a past day by past knowledge',
      source: documents.portfolio,
      variables: { partyId: company, ...page, ...then },
    },
    {
      name: 'difference of a county register over a year',
      source: documents.difference,
      variables: { kind: 'MASTER', placeCode: county, ...years },
    },
    {
      name: 'difference of a county register between two knowledges',
      source: documents.difference,
      variables: { kind: 'MASTER', placeCode: county, from: then, to: past },
    },
    { name: 'one asset on a past day by past knowledge', source: documents.asset, variables: { id: asset, ...then } },
  ];
}
