import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { refusalsByOwner } from '../../server/contract/files.js';
import { features } from '../../server/features.js';
import { emitContract } from '../../server/generate.js';
import { makeSchema } from '../../server/schema.js';
import { allVerbs } from '../../server/viewer-acts.js';
import { floats, growingLists, undescribed, unkeyedActs } from './contract-rules.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await makeSchema();
});

/** Lists that are no connections, each with the reason why it cannot grow without bound. */
const closedLists: Readonly<Record<string, string>> = {
  'Query.refusalRules': 'as many rows as the code has rules',
  'Query.myTaskCounts': 'one row per step of the lifecycle',
  'Query.policyKeys': 'as many rows as the code reads policies',
  'Place.predecessors': 'the places that were merged into one',
  'Viewer.posts': 'the posts one person holds today',
  'Viewer.personalTokens': 'the tokens one person has made',
  'Person.posts': 'the posts one person has held',
  'Post.substitutions': 'the substitutes of one post',
  'LedgerEntry.postings': 'the few legs of one entry, part of it',
  'PolicyKey.choices': 'as many as the policy has choices',
  'Query.industryShares': 'one row per source level',
  'ProgressCurve.points': 'the twelve months of a year',
  'MoneyFlow.nodes': 'bounded by the groups that a station may have, an input',
  'MoneyFlow.links': 'the pairs of those groups',
  'IdleMoney.buckets': 'one row per age, a fixed table',
  'Query.villageTagKinds': 'a handful of kinds, kept as data',
  'Place.villageTags': 'a village is tagged a few times in its life',
  'Project.villageTags': 'a village is tagged a few times in its life',
  'ProposedChange.targets': 'the indicators that a project has',
  'Query.projectClasses': 'a handful of classes, kept as data',
  'Query.projectMoves': 'as many rows as the lifecycle table has',
  'Project.availableMoves': 'as many rows as the lifecycle table has',
  'Project.sources': 'levels by channels, both closed',
  'Project.targets': 'at most fifty indicators, bounded by the input',
  'Project.linkages': 'at most twenty, bounded by the input',
  'Project.editions': 'each rests on a decision of the leading group',
  'Project.possibleDuplicates': 'projects of one place, class and year with nearly the same name',
  'ProjectCounts.states': 'as many as there are states',
  'ProjectCounts.pools': 'three pools',
  'Mutation.bulkReview': 'at most a hundred, bounded by the input',
  'Mutation.selectForYear': 'at most a hundred, bounded by the input',
  'Mutation.rollOver': 'at most a hundred, bounded by the input',
  'Project.procurements': 'a project is procured in a few lots',
  'Project.contracts': 'a project has a few contracts',
  'Project.acceptances': 'four levels check, each once or again after a failure',
  'Project.yearlyReviews': 'once a year while it waits in the library',
  'Contract.items': 'at most five hundred lines, bounded by the input',
  'Contract.supplements': 'each rests on an approved change',
  'ContractSupplement.items': 'at most five hundred lines, bounded by the input',
  'ProgressReport.items': 'the lines of its contracts, bounded by the input',
  'Acceptance.problems': 'at most a hundred, bounded by the input',
  'YearPlan.bySource': 'levels by channels, both closed',
  'YearPlan.byClass': 'the project classes',
  'Query.proofKinds': 'as many kinds of paper as the table has',
  'FundDocument.lines': 'at most five hundred, bounded by the input; more only by decisions',
  'FundLine.consolidations': 'each rests on an approving decision',
  'FundLine.surplusReturns': 'each rests on a decision',
  'Allocation.adjustments': 'each rests on an approving decision',
  'Allocation.disbursementReturns': 'a release comes back as a rare exception',
  'Allocation.reclaims': 'what is left is taken back once or twice',
  'Allocation.carryOvers': 'once a year',
  'Claim.proofs': 'at most fifty, bounded by the input',
  'Claim.acts': 'the steps of one claim',
  'Claim.availableMoves': 'as many rows as the lifecycle table has',
  'Query.exceptionCounts': 'one row per kind of exception, a fixed table',
  'Asset.rights': 'the five rights',
  'Asset.duties': 'the four levels',
  'Asset.origins': 'the projects that made one asset',
  'Asset.availableMoves': 'as many rows as the lifecycle table has',
  'Asset.owners': 'the holders of one right, bounded by the input',
  'Asset.successors': 'the parts of one split, bounded by the input',
  'Asset.predecessors': 'the assets of one merge, bounded by the input',
  'AssetRight.holders': 'the holders of one right, bounded by the input',
  'Mutation.assignDutiesToMany': 'at most a hundred, bounded by the input',
  'Distribution.shares': 'at most five hundred, bounded by the input',
  'Distribution.availableMoves': 'as many rows as the lifecycle table has',
  'Disposal.acts': 'the steps of one disposal',
  'Disposal.recipients': 'the owners of one asset',
  'Disposal.availableMoves': 'as many rows as the lifecycle table has',
  'Mutation.allocatePlan': 'at most five hundred, bounded by the input',
  'AssetRegisterRow.origins': 'the projects that made one asset',
  'AssetRegisterRow.sources': 'levels by channels, both closed',
  'AssetRegisterRow.owners': 'the owners of one asset at one moment',
  'AssetRegisterRow.contracts': 'the contracts of one asset in force on one day',
  'AssetFunding.parts': 'the few lines that paid for the projects of one asset',
  'AssetFundingPart.documentChain': 'at most ten documents from the centre to the county',
  'FundDocument.documentChain': 'at most ten documents from the centre to the county',
  'ProjectFunding.columns': 'the few lines that paid for one project',
  'FundingRow.cells': 'the few lines that paid for one project',
};

/** Mutations without a request key, each with the reason why a retry does no harm. */
const keylessActs: Readonly<Record<string, string>> = {
  signIn: 'a second session takes nothing from anybody, and nobody is known yet to whom a key could belong',
  signOut: 'an ended session ends only once',
  changePassword: 'the old password is the proof; sent again it is refused',
};

/** Verbs that are no root fields, each with the address where they are called. */
const routeVerbs: Readonly<Record<string, string>> = {
  uploadAttachment: 'a file travels as a form of parts, by POST /attachments',
};

describe('the committed contract', () => {
  test('is what the code emits: run "npm run generate" when this fails', async () => {
    const stale = [...(await emitContract())].filter(([path, text]) => read(path) !== text).map(([path]) => path);
    expect(stale).toEqual([]);
  });
  test('is what the client was generated from', () => {
    const generated = read('client/generated/graphql.ts');
    const named = [...read('client/operations/standard.graphql').matchAll(/^(?:query|mutation) (\w+)/gm)].map(
      (match) => match[1] as string,
    );
    const missing = named.filter((name) => !generated.includes(`export const ${name.charAt(0).toUpperCase()}${name.slice(1)}Document = `));
    expect(missing).toEqual([]);
  });
});

describe('the contract', () => {
  test('describes everything in Chinese and in English', () => {
    expect(undescribed(schema)).toEqual([]);
  });
  test('pages every list that can grow', () => {
    expect(growingLists(schema).filter((list) => !closedLists[list])).toEqual([]);
  });
  test('gives no reason for a list that is not there', () => {
    const lists = growingLists(schema);
    expect(Object.keys(closedLists).filter((list) => !lists.includes(list))).toEqual([]);
  });
  test('lets nothing pass through a float', () => {
    expect(floats(schema)).toEqual([]);
  });
  test('takes one input with a request key in every act', () => {
    expect(unkeyedActs(schema).filter((act) => !keylessActs[act])).toEqual([]);
    expect(Object.keys(keylessActs).filter((act) => !unkeyedActs(schema).includes(act))).toEqual([]);
  });
  test('holds exactly the verbs of the access tables', () => {
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.keys(root?.getFields() ?? {}));
    expect(fields.filter((field) => !allVerbs[field])).toEqual([]);
    expect(Object.keys(allVerbs).filter((verb) => !fields.includes(verb) && !routeVerbs[verb])).toEqual([]);
  });
  test('gives every verb to one feature', () => {
    expect(repeated(features.flatMap((feature) => Object.keys(feature.access.verbs)))).toEqual([]);
  });
  test('gives every refusal code to one feature, and a sentence in each language and a basis to every code', () => {
    const owners = refusalsByOwner();
    expect(repeated(owners.flatMap(({ refusals }) => Object.keys(refusals)))).toEqual([]);
    const rules = owners.flatMap(({ refusals }) => Object.entries(refusals));
    expect(
      rules.filter(([, rule]) => !/\p{Script=Han}/u.test(rule.zh) || !/[a-z]/i.test(rule.en) || !rule.basis).map(([code]) => code),
    ).toEqual([]);
    expect(rules.filter(([code]) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(code)).map(([code]) => code)).toEqual([]);
  });
  test('names every guard of a lifecycle, so that the printed table says what is needed', () => {
    const moves = features.flatMap(({ lifecycles }) => lifecycles.flatMap(({ noun, moves }) => moves.map((move) => ({ noun, move }))));
    const nameless = moves.filter(
      ({ move }) => move.needs.some((guard: { name: string }) => !guard.name) || (move.unless && !move.unless.name),
    );
    expect(nameless.map(({ noun, move }) => `${noun}.${move.move}`)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  const planted = buildSchema(`
    type Query { things: [Thing!]! }
    "办理 · Acts."
    type Mutation { bare: Boolean, loose(id: ID!): Boolean, keyless(input: Keyless!): Boolean, keyed(input: Keyed!): Boolean }
    input Keyless { id: ID! }
    "有 · Both."
    input Keyed { "有 · Both." requestKey: String }
    "只有中文"
    type Thing { "only English" weight: Float, "有 · Both." kind("只有中文" of: Kind): Kind }
    "有 · Both."
    enum Kind { A "有 · Both." B }
  `);
  test('find what lacks a description', () => {
    expect(undescribed(planted)).toEqual([
      ...['Query', 'Query.things', 'Mutation.bare', 'Mutation.loose', 'Mutation.loose.id', 'Mutation.keyless', 'Mutation.keyless.input'],
      ...['Mutation.keyed', 'Mutation.keyed.input', 'Keyless', 'Keyless.id', 'Thing', 'Thing.weight', 'Thing.kind.of', 'Kind.A'],
    ]);
  });
  test('find lists, floats and acts without a key', () => {
    expect(growingLists(planted)).toEqual(['Query.things']);
    expect(floats(planted)).toEqual(['Thing.weight']);
    expect(unkeyedActs(planted)).toEqual(['bare', 'loose', 'keyless']);
  });
});

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
