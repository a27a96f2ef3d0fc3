import type { Chance } from '../../../server/database/demo/chance.js';
import { systemClock } from '../../../server/kernel/clock.js';
import { newId } from '../../../server/kernel/ids.js';
import { password } from '../../identity/accounts.js';
import { shiling } from '../../world/people.js';

/** Who asks in the load: a personal token and a post. */
export interface Asker {
  readonly token: string;
  readonly post: string;
}

export interface LoadParts {
  readonly address: string;
  readonly chance: Chance;
  readonly clerk: Asker;
  readonly auditor: Asker;
  readonly login: string;
  readonly departmentId: string;
  readonly placeId: string;
}

// The server lives in the real calendar, and a project is drafted for a year to come.
const year = Number(systemClock.today().slice(0, 4)) + 1;

type Sort = 'read' | 'write' | 'sign-in' | 'upload' | 'refusal';
const shares: readonly (readonly [Sort, number])[] = [
  ['read', 60],
  ['write', 15],
  ['sign-in', 3],
  ['upload', 7],
  ['refusal', 15],
];
const sorts = shares.flatMap(([sort, share]) => Array.from({ length: share }, () => sort));

const reads = [
  '{ projects(first: 20) { totalCount nodes { name state budget place { name } availableMoves { move allowed } } } }',
  '{ places(first: 50) { nodes { code name path } } }',
  '{ policies(first: 30) { nodes { key validFrom } } }',
  '{ trail(first: 20) { nodes { verb seq businessDate } } }',
  '{ viewer { person { name } posts { role } acts } }',
];
const refused: readonly (readonly [string, string])[] = [
  ['{ project(id: "x") { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ projects(first: 100000) { totalCount } }', 'PAGE_MUST_BE_WITHIN_LIMIT'],
  [`mutation { declareProject(input: { projectId: "${newId()}" }) { id } }`, 'PROJECT_MUST_EXIST'],
  ['mutation { signIn(input: { login: "nobody.here", password: "wrong" }) { person { id } } }', 'SIGN_IN_MUST_MATCH'],
  ['{', 'GRAPHQL_PARSE_FAILED'],
];
const draft = `mutation ($input: DraftProjectInput!) { draftProject(input: $input) { id name state } }`;

/** One operation after another, of a sort by chance; answers the sort. Throws when an answer is not the one it must be. */
export function mixedLoad({ address, chance, clerk, auditor, login, departmentId, placeId }: LoadParts) {
  const proof = ({ token, post }: Asker) => ({ authorization: `Bearer ${token}`, 'x-xianjie-post': post });
  const ask = async (query: string, headers: Record<string, string>, variables: object = {}) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await answer.json()) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
    return { code: body.errors?.[0]?.extensions?.code ?? (body.errors ? 'no code' : null), cookie: answer.headers.get('set-cookie') };
  };
  const isAnswered = (code: string | null, expected: string | null = null) => {
    if (code !== expected) throw new Error(`answered ${code}, not ${expected}`);
  };
  const acts: Readonly<Record<Sort, () => Promise<void>>> = {
    async read() {
      isAnswered((await ask(chance.pick(reads), proof(auditor))).code);
    },
    async write() {
      const number = chance.whole(1, 1_000_000_000);
      const input = {
        ...{
          placeCode: shiling,
          library: 'BRIDGING',
          classCode: 'INDUSTRY',
          nature: 'NEW',
          name: `产业路${number}`,
          content: '硬化（示例）',
        },
        ...{ year, budget: '1000.00', departmentId, responsibleUnit: '云峰镇人民政府', implementingUnit: '狮岭村', households: 1 },
        ...{
          plannedStart: `${year}-03-01`,
          plannedFinish: `${year}-11-15`,
          people: 3,
          poorHouseholds: 0,
          poorPeople: 0,
          meetingRecord: '示例',
        },
        ...{ sources: [], targets: [], linkages: [], requestKey: `long-use-${number}` },
      };
      isAnswered((await ask(draft, proof(clerk), { input })).code);
    },
    async 'sign-in'() {
      const signIn = `mutation { signIn(input: { login: "${login}", password: "${password}" }) { person { id } } }`;
      const { code, cookie } = await ask(signIn, {});
      isAnswered(code);
      isAnswered((await ask('mutation { signOut }', { cookie: String(cookie).split(';')[0] as string })).code);
    },
    async upload() {
      const form = new FormData();
      for (const [name, value] of Object.entries({ subjectNoun: 'place', subjectId: placeId, kind: 'MEETING_RECORD' }))
        form.append(name, value);
      const text = `会议记录 ${chance.whole(1, 1_000_000_000)}\n`.repeat(chance.whole(1, 2_000));
      form.append('file', new Blob([text], { type: 'text/plain' }), '会议记录.txt');
      const answer = await fetch(`${address}/attachments`, { method: 'POST', headers: proof(clerk), body: form });
      const { code } = (await answer.json()) as { code?: string };
      isAnswered(code ?? null);
    },
    async refusal() {
      const [query, code] = chance.pick(refused);
      isAnswered((await ask(query, proof(clerk))).code, code);
    },
  };
  return async (): Promise<Sort> => {
    const sort = chance.pick(sorts);
    await acts[sort]();
    return sort;
  };
}
