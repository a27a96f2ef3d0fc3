import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { newId } from '../../server/kernel/ids.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { cangxi, type People, shiling } from '../world/people.js';
import { declaredProject, draftedPlan, draftedProject, draftOf, libraryProject, moneyByHand, reviewedProject } from '../world/projects.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let people: People;
let schema: GraphQLSchema;
let inLibrary: string;
let declared: string;
let drafted: string;

beforeAll(async () => {
  moneyByHand();
  world = await openWorld('2023-01-05');
  people = world.people;
  schema = await makeSchema();
  inLibrary = await libraryProject(world);
  declared = await declaredProject(world, {
    name: '狮岭村红心猕猴桃园提升工程',
    library: 'EAST_WEST',
    budget: 50_000_000n,
    sources: [{ level: 'CITY', channel: 'EAST_WEST', amount: 1n }],
  });
  drafted = await draftedProject(world, { name: '狮岭村道路硬化', classCode: 'RURAL_CONSTRUCTION', budget: 110_000_000n });
});
afterAll(() => world.close());

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  readonly data: any;
  readonly code: string | null;
  readonly statements: number;
}

/** Sends a document as somebody; answers its data, the first refusal's code, and how many statements it took. */
async function ask(viewer: Viewer, source: string, variableValues: object = {}): Promise<Answer> {
  const contextValue = makeContext({
    orm: world.orm,
    viewer,
    clock: world.clock,
    sessionToken: null,
    settings: { secureCookies: false, refuseSamplePasswords: false },
    reply: { setCookie: () => undefined },
  });
  world.database.reset();
  const { data, errors } = (await graphql({
    schema,
    source,
    variableValues: variableValues as Record<string, unknown>,
    contextValue,
    fieldResolver: (row, _args, _context, info) => answered(row, info),
  })) as ExecutionResult;
  const statements = world.database.statements.filter((statement) => !/^\[?(begin|commit|rollback)|set_config/i.test(statement)).length;
  const error = errors?.[0];
  const code = error
    ? ((error.extensions['code'] as string | undefined) ?? (error.originalError as { code?: string })?.code ?? error.message)
    : null;
  return { data: JSON.parse(JSON.stringify(data ?? null)), code, statements };
}

const names = async (viewer: Viewer, filter: object) => {
  const { data, code } = await ask(
    viewer,
    'query ($filter: ProjectFilter) { projects(filter: $filter, order: OLDEST) { nodes { id } totalCount } }',
    { filter },
  );
  expect(code).toBeNull();
  const ids = data.projects.nodes.map(({ id }: { id: string }) => id);
  expect(data.projects.totalCount).toBe(ids.length);
  return ids.map((id: string) => ({ [inLibrary]: 'inLibrary', [declared]: 'declared', [drafted]: 'drafted' })[id] ?? id);
};

describe('projects', () => {
  test('come with all that belongs to them in one statement', async () => {
    const { data, statements } = await ask(
      people.keeper,
      `{ projects(first: 2, order: BUDGET_DESC) {
        totalCount pageInfo { hasNextPage }
        edges { cursor node {
          id name state pool budget year publishedOn place { name parent { name } } class { code zh isIndustry } department { name }
          sources { level channel amount } targets { name value comparison } linkages { kind income }
          editions { edition content } acts(first: 3) { totalCount nodes { move level by { name } businessDate } }
          notices(first: 2) { nodes { title purpose } } attachments(first: 2) { nodes { name } }
        } } } }`,
    );
    expect(statements).toBe(1);
    expect(data.projects).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.projects.edges[0].node).toMatchObject({
      name: '狮岭村红心猕猴桃园提升项目',
      state: 'IN_LIBRARY',
      pool: 'RESERVE',
      budget: '1200000.00',
      place: { name: '狮岭村村民委员会', parent: { name: '云峰镇' } },
      class: { code: 'INDUSTRY', isIndustry: true },
      department: { name: '苍溪县农业农村局' },
      sources: [{ level: 'CENTRAL', channel: 'BRIDGING', amount: '1000000.00' }],
      targets: [{ value: '200', comparison: 'AT_LEAST' }],
      editions: [{ edition: 1 }],
      acts: { totalCount: 6, nodes: [{ move: 'admit', level: 'COUNTY', by: { name: '冯库管' } }, {}, {}] },
    });
  });

  test.each<[object, string[]]>([
    [{ placeCode: cangxi }, ['inLibrary', 'declared', 'drafted']],
    [{ placeCode: '510824126000' }, []],
    [{ classCode: 'RURAL_CONSTRUCTION' }, ['drafted']],
    [{ states: ['DECLARED', 'DRAFT'] }, ['declared', 'drafted']],
    [{ states: [] }, []],
    [{ pool: 'PLANNING' }, ['declared', 'drafted']],
    [{ pool: 'RESERVE', year: 2023 }, ['inLibrary']],
    [{ library: 'EAST_WEST' }, ['declared']],
    [{ channel: 'EAST_WEST', level: 'CITY' }, ['declared']],
    [{ channel: 'EAST_WEST', level: 'CENTRAL' }, []],
    [{ budgetFrom: '500000.01' }, ['inLibrary', 'drafted']],
    [{ budgetTo: '500000.00' }, ['declared']],
    [{ text: '硬化' }, ['drafted']],
    [{ villageTag: 'KEY_VILLAGE' }, []],
    [{ negative: true }, []],
    [{ departmentId: 'x' }, []],
    [{ planYear: 2023 }, []],
  ])('filtered by %j', async (filter, found) => {
    expect(await names(people.keeper, filter)).toEqual(found);
  });

  test('are those of the area, for the public those admitted, for an administrator none', async () => {
    expect(await names(people.shilingClerk, {})).toHaveLength(3);
    expect(await names(people.jinlingClerk, {})).toEqual([]);
    expect(await names(people.administrator, {})).toEqual([]);
    expect(await names(people.overseer, {})).toHaveLength(3);
    expect(await names(publicViewer, {})).toEqual(['inLibrary']);
    const { data } = await ask(publicViewer, '{ projects { nodes { sources { amount } acts { nodes { move } } editions { edition } } } }');
    expect(data.projects.nodes).toEqual([{ sources: [{ amount: '1000000.00' }], acts: { nodes: [] }, editions: [{ edition: 1 }] }]);
  });

  test('page on in every order', async () => {
    for (const order of ['NEWEST', 'OLDEST', 'NAME_ASC', 'PLACE_ASC', 'BUDGET_DESC', 'BUDGET_ASC', 'DUE_ASC']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { data, code }: Answer = await ask(
          people.keeper,
          `query ($after: String) { projects(first: 1, after: $after, order: ${order}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        expect(code).toBeNull();
        seen.push(data.projects.nodes[0].id);
        after = data.projects.pageInfo.endCursor;
        more = data.projects.pageInfo.hasNextPage;
      }
      expect([order, [...new Set(seen)].length, seen.length]).toEqual([order, 3, 3]);
    }
  });

  test('are counted by state and pool in one statement', async () => {
    const { data, statements } = await ask(
      people.keeper,
      '{ projectCounts { count budget states { state count budget } pools { pool count budget } } }',
    );
    expect(statements).toBe(1);
    expect(data.projectCounts).toEqual({
      count: 3,
      budget: '2800000.00',
      states: [
        { state: 'DECLARED', count: 1, budget: '500000.00' },
        { state: 'DRAFT', count: 1, budget: '1100000.00' },
        { state: 'IN_LIBRARY', count: 1, budget: '1200000.00' },
      ],
      pools: [
        { pool: 'PLANNING', count: 2, budget: '1600000.00' },
        { pool: 'RESERVE', count: 1, budget: '1200000.00' },
      ],
    });
    expect((await ask(people.jinlingClerk, '{ projectCounts { count budget states { count } } }')).data.projectCounts).toEqual({
      count: 0,
      budget: '0.00',
      states: [],
    });
  });
});

describe('a project', () => {
  test('says for each move whether I may, and exactly why not; with the due date of the step it waits for', async () => {
    const { data, code } = await ask(
      people.yunfengReviewer,
      `query ($id: ID!) { project(id: $id) { dueOn availableMoves { move zh allowed asks dueOn refusal { code message { zh } basis facts } } } }`,
      { id: declared },
    );
    expect(code).toBeNull();
    const moves = new Map(data.project.availableMoves.map((answer: { move: string }) => [answer.move, answer]));
    expect(moves.size).toBe(23);
    expect(moves.get('reviewInTownship')).toMatchObject({
      zh: '乡镇审核',
      allowed: false,
      asks: ['opinion'],
      dueOn: data.project.dueOn,
      refusal: { code: 'NOTICE_MUST_BE_PUBLISHED' },
    });
    expect(moves.get('returnToStep')).toMatchObject({ allowed: true, refusal: null, dueOn: null });
    expect(moves.get('withdraw')).toMatchObject({ allowed: false, refusal: { code: 'DECLARER_MUST_BE_OF_DRAFTING_OFFICE' } });
    expect(moves.get('approveInCounty')).toMatchObject({ allowed: false, refusal: { code: 'MOVE_MUST_FIT_STATE' } });
    expect(moves.get('suspend')).toMatchObject({ refusal: { code: 'ROLE_MUST_FIT_MOVE' } });
  });

  test('asks the facts of a whole page at once', async () => {
    const document = '{ projects { nodes { availableMoves(fromHere: true) { move allowed } possibleDuplicates { projectId } } } }';
    const many = await ask(people.keeper, document);
    expect(many.data.projects.nodes).toHaveLength(3);
    const one = await ask(people.keeper, document.replace('projects', 'projects(first: 1)'));
    expect(many.statements).toBe(one.statements);
    // The page, the duplicates, and for the moves: the circle, the facts, the notices (money is answered by hand, nothing is built).
    expect(many.statements).toBe(5);
  });

  test('shows what may be the same project, and why', async () => {
    const { data } = await ask(
      people.keeper,
      'query ($id: ID!) { project(id: $id) { possibleDuplicates { projectId name state budget similarity reason { zh } } } }',
      { id: inLibrary },
    );
    expect(data.project.possibleDuplicates).toEqual([
      {
        projectId: declared,
        name: '狮岭村红心猕猴桃园提升工程',
        state: 'DECLARED',
        budget: '500000.00',
        similarity: '83.33',
        reason: { zh: '同一地点、同一类别、同一年度，名称相似83.33%' },
      },
    ]);
  });

  test('is null when it is hidden, unknown or ill-formed', async () => {
    for (const id of [inLibrary, newId(), 'x']) {
      expect(await ask(people.jinlingClerk, 'query ($id: ID!) { project(id: $id) { id } }', { id })).toMatchObject({
        data: { project: null },
        code: null,
      });
    }
  });
});

describe('acts', () => {
  const draft = 'mutation ($input: DraftProjectInput!) { draftProject(input: $input) { id state version dueOn sources { amount } } }';
  const input = () => {
    const { budget, sources, linkages, ...rest } = draftOf(world, { name: '狮岭村文化广场', classCode: 'GOVERNANCE' });
    return {
      ...rest,
      budget: '300000.00',
      sources: [{ level: 'COUNTY', channel: 'BRIDGING', amount: '300000' }],
      requestKey: 'draft-key-1',
    };
  };

  test('answer the project as it stands; the same request key answers it again', async () => {
    const { data, code } = await ask(people.shilingClerk, draft, { input: input() });
    expect(code).toBeNull();
    expect(data.draftProject).toMatchObject({ state: 'DRAFT', dueOn: expect.any(String), sources: [{ amount: '300000.00' }] });
    const again = await ask(people.shilingClerk, draft, { input: input() });
    expect(again.data.draftProject.id).toBe(data.draftProject.id);
    expect((await ask(people.shilingClerk, draft, { input: { ...input(), name: '另一个' } })).code).toBe('REQUEST_KEY_MUST_BE_FRESH');
  });

  test.each<[object, string]>([
    [{ placeCode: cangxi }, 'PLACE_MUST_LIE_IN_AREA'],
    [{ budget: '-1' }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ budget: '0' }, 'AMOUNT_MUST_BE_POSITIVE'],
    [{ budget: '1e3' }, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    [{ budget: '1.001' }, 'AMOUNT_MUST_BE_DECIMAL_YUAN'],
    [{ classCode: 'X' }, 'PROJECT_CLASS_MUST_EXIST'],
  ])('refuse %j with %s', async (change, code) => {
    const answer = await ask(people.shilingClerk, draft, { input: { ...input(), requestKey: null, ...change } });
    expect([answer.code, answer.data]).toEqual([expect.stringContaining(code), null]);
  });

  test('are for the roles of the access table', async () => {
    expect((await ask(people.auditor, draft, { input: input() })).code).toBe('VERB_MUST_BE_PERMITTED');
    expect((await ask(publicViewer, draft, { input: input() })).code).toBe('SIGN_IN_MUST_COME_FIRST');
  });

  test('on many projects answer for each; one refusal stops nothing', async () => {
    const other = await libraryProject(world, { name: '狮岭村雪梨基地' });
    await draftedPlan(world);
    const hidden = newId();
    const { data, code } = await ask(
      people.recorder,
      `mutation ($input: SelectForYearInput!) { selectForYear(input: $input) { projectId project { state planNumber } refusal { code } } }`,
      {
        input: {
          projectIds: [inLibrary, declared, hidden, other],
          planYear: 2023,
          planNumber: '苍农领〔2023〕5号',
          requestKey: 'select-key-1',
        },
      },
    );
    expect(code).toBeNull();
    expect(data.selectForYear).toEqual([
      { projectId: inLibrary, project: { state: 'SELECTED', planNumber: '苍农领〔2023〕5号' }, refusal: null },
      { projectId: declared, project: { state: 'DECLARED', planNumber: null }, refusal: { code: 'MOVE_MUST_FIT_STATE' } },
      { projectId: hidden, project: null, refusal: { code: 'PROJECT_MUST_EXIST' } },
      { projectId: other, project: { state: 'SELECTED', planNumber: '苍农领〔2023〕5号' }, refusal: null },
    ]);
  });

  test('on many projects review them, each in its own transaction', async () => {
    const reviewed = await reviewedProject(world, { name: '狮岭村中药材基地' });
    const { data } = await ask(
      people.agricultureExaminer,
      'mutation ($input: BulkReviewInput!) { bulkReview(input: $input) { projectId project { state } refusal { code } } }',
      { input: { move: 'examineInDepartment', projectIds: [declared, reviewed], opinion: '同意' } },
    );
    expect(data.bulkReview).toEqual([
      { projectId: declared, project: { state: 'DECLARED' }, refusal: { code: 'MOVE_MUST_FIT_STATE' } },
      { projectId: reviewed, project: { state: 'DEPT_EXAMINED' }, refusal: null },
    ]);
  });
});

describe('myTasks', () => {
  const document =
    '{ myTasks { totalCount nodes { move zh dueOn overdue project { name state availableMoves(fromHere: true) { move allowed } } } } }';
  const tasks = async (viewer: Viewer) =>
    (await ask(viewer, document)).data.myTasks.nodes.map(
      (task: { move: string; project: { name: string } }) => `${task.move} ${task.project.name}`,
    );

  test('are the awaited steps of my post in my area, overdue first, in two statements', async () => {
    expect(await tasks(people.shilingClerk)).toEqual(['declare 狮岭村道路硬化', 'declare 狮岭村文化广场']);
    expect(await tasks(people.jinlingClerk)).toEqual([]);
    expect(await tasks(people.yunfengReviewer)).toEqual(['reviewInTownship 狮岭村红心猕猴桃园提升工程']);
    expect(await tasks(people.bailiReviewer)).toEqual([]);
    expect(await tasks(people.transportExaminer)).toEqual([]);
    expect(await tasks(people.recorder)).toEqual(['approveInCounty 狮岭村中药材基地']);
    expect(await tasks(people.financeOfficer)).toEqual(['fund 狮岭村红心猕猴桃园提升项目', 'fund 狮岭村雪梨基地']);
    expect(await tasks(people.auditor)).toEqual([]);
    const { data, statements } = await ask(people.shilingClerk, '{ myTasks { totalCount nodes { dueOn overdue } } }');
    expect(statements).toBe(1);
    const due = data.myTasks.nodes.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(due).toEqual([...due].sort());
    const counts = '{ myTaskCounts { move count overdue nextDueOn } }';
    const counted = await ask(people.shilingClerk, counts);
    expect(counted.statements).toBe(1);
    expect(counted.data.myTaskCounts).toEqual([{ move: 'declare', count: 2, overdue: 2, nextDueOn: null }]);
    const stepped = await ask(
      people.shilingClerk,
      '{ of: myTasks(move: declare) { totalCount } other: myTasks(move: fund) { totalCount } }',
    );
    expect(stepped.data).toEqual({ of: { totalCount: 2 }, other: { totalCount: 0 } });
    expect((await ask(people.recorder, counts)).data.myTaskCounts).toMatchObject([{ move: 'approveInCounty', count: 1, overdue: 0 }]);
    expect((await ask(people.recorder, counts)).data.myTaskCounts[0].nextDueOn).toMatch(/^2023-/);
    expect((await ask(people.jinlingClerk, '{ myTaskCounts { move } }')).data.myTaskCounts).toEqual([]);
    expect((await ask(people.auditor, '{ myTaskCounts { move } }')).data.myTaskCounts).toEqual([]);
    world.clock.moveTo('2023-12-01');
    expect((await ask(people.shilingClerk, '{ myTasks { nodes { project { overdue } } } }')).data.myTasks.nodes).toMatchObject([
      { project: { overdue: true } },
      { project: { overdue: true } },
    ]);
    expect((await ask(people.shilingClerk, document)).data.myTasks.nodes[0]).toMatchObject({ overdue: true, zh: '申报' });
  });

  test('leave the reserve alone: it waits for nobody, and may still be selected', async () => {
    const resting = await libraryProject(world, { name: '狮岭村冷链仓库', year: 2024 });
    expect((await tasks(people.recorder)).filter((task: string) => task.includes('冷链仓库'))).toEqual([]);
    expect((await tasks(people.keeper)).filter((task: string) => task.includes('冷链仓库'))).toEqual([]);
    const { data } = await ask(
      people.recorder,
      'query ($id: ID!) { project(id: $id) { availableMoves(fromHere: true) { move allowed } } }',
      {
        id: resting,
      },
    );
    expect(data.project.availableMoves).toContainEqual({ move: 'selectForYear', allowed: true });
  });

  test('leave out a case in which I had another part', async () => {
    const clerkInTown: Viewer = { ...people.yunfengReviewer, personId: people.shilingClerk.personId };
    expect(await tasks(clerkInTown)).toEqual([]);
  });
});

test('the classes and the lifecycle table can be read by anybody', async () => {
  const { data } = await ask(publicViewer, '{ projectClasses { code zh isManagementFee } projectMoves { move zh from to by asks } }');
  expect(data.projectClasses).toHaveLength(8);
  expect(data.projectClasses[0]).toEqual({ code: 'INDUSTRY', zh: '产业发展', isManagementFee: false });
  expect(data.projectMoves.find(({ move }: { move: string }) => move === 'resume')).toMatchObject({
    from: ['SUSPENDED'],
    to: null,
    by: ['LIBRARY_KEEPER'],
  });
  expect(shiling).toHaveLength(12);
});
