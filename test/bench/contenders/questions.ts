import { progressValues } from './progress-sql.js';

/** What every contender is asked: this server and PostGraphile in GraphQL, the limit by name and values. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly ours: { readonly query: string; readonly variables: object };
  readonly peer: { readonly query: string; readonly variables: object };
  readonly limit: { readonly question: string; readonly values: readonly unknown[] };
}

/** Whom and what the questions are about. */
export interface Subject {
  readonly countyCode: string;
  readonly projectId: string;
  readonly holderId: string;
  readonly assetId: string;
}

const year = 2023;
const today = '2023-10-31';
const pastDay = '2023-09-10';

export function questionsAbout({ countyCode, projectId, holderId, assetId }: Subject): readonly Question[] {
  const progress = { placeCode: countyCode, year, asOf: today };
  const [fromCode, toCode] = progressValues(countyCode, year, today) as [string, string];
  const peerProgress = { fromCode, toCode, budgetYear: year, asOf: today, placeCode: countyCode };
  return [
    {
      name: 'projectsPage',
      title: 'page of 50 projects with place, state, allocations with sources',
      ours: { query: oursProjectsPage, variables: { first: 50 } },
      peer: { query: peerProjectsPage, variables: { first: 50 } },
      limit: { question: 'projectsPage', values: [50] },
    },
    {
      name: 'projectPage',
      title: 'project page at full depth',
      ours: { query: oursProjectPage, variables: { id: projectId } },
      peer: { query: peerProjectPage, variables: { id: projectId } },
      limit: { question: 'projectPage', values: [projectId] },
    },
    {
      name: 'countyProgress',
      title: 'progress of the county by source and by township',
      ours: {
        query: `query ($bySource: ProgressInput!, $byTownship: ProgressInput!) {
          bySource: progress(input: $bySource) { ${oursReport} } byTownship: progress(input: $byTownship) { ${oursReport} } }`,
        variables: { bySource: { ...progress, by: 'LEVEL' }, byTownship: { ...progress, by: 'TOWNSHIP' } },
      },
      peer: {
        query: `query (${peerReportVariables}) { bySource: benchProgressByLevel(${peerReportArguments}) { ${peerReport} }
          byTownship: benchProgressByTownship(${peerReportArguments}) { ${peerReport} } }`,
        variables: peerProgress,
      },
      limit: { question: 'countyProgress', values: progressValues(countyCode, year, today) },
    },
    {
      name: 'behindList',
      title: 'projects behind the calendar, most behind first',
      ours: {
        query: `query ($input: ProgressInput!) { behind(input: $input) { ${oursReport} } }`,
        variables: { input: { ...progress, by: 'PROJECT' } },
      },
      peer: {
        query: `query (${peerReportVariables}) { behind: benchBehindByProject(${peerReportArguments}) { ${peerReport} } }`,
        variables: peerProgress,
      },
      limit: { question: 'behindList', values: progressValues(countyCode, year, today) },
    },
    {
      name: 'heldAssets',
      title: 'assets of a holder on a past date',
      ours: { query: oursHeldAssets, variables: { holderId, asOf: pastDay } },
      peer: { query: peerHeldAssets, variables: { holderId, asOf: pastDay } },
      limit: { question: 'heldAssets', values: [holderId, pastDay] },
    },
    {
      name: 'assetTrace',
      title: 'trace of an asset to the documents of its money',
      ours: { query: oursAssetTrace, variables: { id: assetId } },
      peer: { query: peerAssetTrace, variables: { id: assetId } },
      limit: { question: 'assetTrace', values: [assetId] },
    },
  ];
}

const oursProjectsPage = `query ($first: Int!) { projects(first: $first) { nodes { id name state budget place { code name }
  allocations(first: 20) { nodes { id amount allocatedOn line { level channel task document { number title } } } } } pageInfo { hasNextPage } } }`;
const peerLine = `line: fundLineByLineId { level channel task document: fundDocumentByDocumentIdAndPlaceCode { number title } }`;
const peerProjectsPage = `query ($first: Int!) { projects: allProjects(first: $first, orderBy: [PRIMARY_KEY_DESC]) { nodes { id: rowId name state budget: budgetFen
  place: placeByPlaceCode { code name } allocations: allocationsByProjectIdAndPlaceCode(first: 20, orderBy: [PRIMARY_KEY_DESC]) {
    nodes { id: rowId amount: amountFen allocatedOn ${peerLine} } } } pageInfo { hasNextPage } } }`;

const oursProjectPage = `query ($id: ID!) { project(id: $id) { id name content state budget year class { code zh } place { code name } department { name }
  responsibleUnit plannedStart plannedFinish declaredOn admittedOn planNumber
  sources { level channel amount } targets { name comparison value unit } linkages { kind households people income }
  acts(first: 20) { nodes { move toState level businessDate opinion by { name } } }
  contracts { number party amount signedOn items { name unit quantity unitPrice amount } }
  physicalPercent settlement { amount settledOn } money { allocated released unreleased paid unpaid balance }
  allocations(first: 20) { nodes { id amount allocatedOn line { level channel task document { number title } } money { allocated released paid unpaid } } }
  claims(first: 20) { nodes { purpose amount state payee } } payments(first: 20) { nodes { id amount paidOn payee voucherNumber } }
  assets(first: 20) { nodes { code name state originalValue } } } }`;
const peerSums = (names: readonly string[]): string => names.map((name) => `${name}: ${name}Fen`).join(' ');
const newest = '(first: 20, orderBy: [PRIMARY_KEY_DESC])';
const peerProjectPage = `query ($id: UUID!) { project: projectByRowId(rowId: $id) { id: rowId name content state budget: budgetFen year
  class: projectClassByClassCode { code zh } place: placeByPlaceCode { code name } department: departmentByDepartmentId { name }
  responsibleUnit plannedStart plannedFinish declaredOn admittedOn planNumber
  sources: projectSourcesByProjectIdAndPlaceCodeAndPublished(orderBy: [LEVEL_ASC, CHANNEL_ASC]) { nodes { level channel amount: amountFen } }
  targets: performanceTargetsByProjectIdAndPlaceCodeAndPublished(orderBy: [PRIMARY_KEY_ASC]) { nodes { name comparison value unit } }
  linkages: benefitLinkagesByProjectIdAndPlaceCodeAndPublished(orderBy: [PRIMARY_KEY_ASC]) { nodes { kind households people income: incomeFen } }
  acts: caseActsByProjectIdAndPlaceCode${newest} { nodes { move toState level businessDate opinion by: personByByPersonId { name } } }
  contracts: contractsByProjectIdAndPlaceCode(orderBy: [PRIMARY_KEY_ASC]) { nodes { number party amount: amountFen signedOn
    items: contractItemsByContractIdAndProjectId(orderBy: [POSITION_ASC]) { nodes { name unit quantity unitPrice: unitPriceFen amount: amountFen } } } }
  physicalPercent settlement: settlementByProjectIdAndPlaceCode { amount: amountFen settledOn }
  money { ${peerSums(['allocated', 'released', 'unreleased', 'paid', 'unpaid', 'balance'])} }
  allocations: allocationsByProjectIdAndPlaceCode${newest} { nodes { id: rowId amount: amountFen allocatedOn ${peerLine}
    money { ${peerSums(['allocated', 'released', 'paid', 'unpaid'])} } } }
  claims: claimsByProjectIdAndPlaceCode${newest} { nodes { purpose amount: amountFen state payee } }
  payments: paymentsByProjectIdAndPlaceCode${newest} { nodes { id: rowId amount: amountFen paidOn payee voucherNumber } }
  assets: assetsNow(first: 20) { nodes { code name state originalValue: originalFen } } } }`;

const counted = 'projectsInPlan projectsStarted projectsFinished';
const oursRow = `key name allocated disbursed paid baseAmount expenditureProgress pointsAhead ${counted}`;
const oursReport = `paceMode timeProgress total { ${oursRow} } rows(first: 50) { nodes { ${oursRow} } }`;
const peerRow = `key name ${peerSums(['allocated', 'disbursed', 'paid'])} baseAmount: baseFen expenditureProgress pointsAhead ${counted}`;
const peerReport = `paceMode timeProgress total { ${peerRow} } rows: lines { ${peerRow} }`;
const peerReportVariables = '$fromCode: String!, $toCode: String!, $budgetYear: Int!, $asOf: Date!, $placeCode: String!';
const peerReportArguments = 'fromCode: $fromCode, toCode: $toCode, budgetYear: $budgetYear, asOf: $asOf, placeCode: $placeCode';

const oursHeldAssets = `query ($holderId: ID!, $asOf: LocalDate!) { assets(filter: { holderId: $holderId, right: OWN }, asOf: $asOf, first: 50) { nodes {
  code name class state originalValue netValue place { code name } rights { kind whole holders { parts party { name } } } origins { amount project { id name } } } } }`;
const peerHeldAssets = `query ($holderId: UUID!, $asOf: Date!) { assets: benchHeldAssets(partyId: $holderId, asOf: $asOf, first: 50) { nodes {
  code name class state originalValue: originalFen netValue: netFen place: placeByPlaceCode { code name }
  rights: rightsOn(asOf: $asOf) { nodes { kind whole holders: assetRightHoldersByRightIdAndAssetId(orderBy: [PARTY_ID_ASC]) { nodes { parts party: partyByPartyId { name } } } } }
  origins: originsOn(asOf: $asOf) { nodes { amount: fen project: projectByProjectId { id: rowId name } } } } } }`;

const oursAssetTrace = `query ($id: ID!) { asset(id: $id) { code name originalValue funding { total paid unpaid inherited residual
  parts { kind amount project { id name } line { level channel purpose } documentChain { number title issuingBody } } } } }`;
const peerAssetTrace = `query ($id: UUID!) { asset: benchAssetNow(assetId: $id) { code name originalValue: originalFen
  funding { ${peerSums(['total', 'paid', 'unpaid', 'inherited', 'residual'])}
    parts { kind amount: fen project { id: rowId name } line { level channel purpose } documentChain: chain { nodes { number title issuingBody } } } } } }`;
