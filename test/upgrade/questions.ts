import type { App } from '../../server/app.js';
import { samplePassword } from '../../server/database/demo/sample-accounts.js';

/** What an office asks of its data after an upgrade; the answers of the day the data was kept stand beside the dump. */
const questions: readonly { readonly login: string; readonly query: string }[] = [
  {
    login: 'county.finance',
    query: `{ progress(input: { placeCode: "510824000000", year: 2023, by: LEVEL }) {
      asOf total { received paid expenditureProgress pointsAhead } rows { nodes { name received paid } } } }`,
  },
  { login: 'county.finance', query: '{ fundDocuments(first: 20) { totalCount nodes { number amount } } }' },
  {
    login: 'county.library',
    query: '{ projects(first: 20) { totalCount nodes { name state budget allocations(first: 5) { nodes { amount } } } } }',
  },
  { login: 'county.audit', query: '{ assets(first: 20) { totalCount nodes { code name state originalValue } } }' },
  { login: 'county.audit', query: '{ trail(last: 3) { totalCount nodes { verb seq hash businessDate } } }' },
  { login: 'shiling.clerk', query: '{ projects(first: 20) { totalCount nodes { name state } } myTasks { totalCount } }' },
];

/** Asks the questions of a server, each after signing in as in a browser; answers what was said, in order. */
export async function answersOf({ http }: Pick<App, 'http'>): Promise<unknown[]> {
  const send = (query: string, cookie = '') => http.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query } });
  const answers: unknown[] = [];
  for (const { login, query } of questions) {
    const signedIn = await send(`mutation { signIn(input: { login: "${login}", password: "${samplePassword}" }) { post { role } } }`);
    const answer = await send(query, String(signedIn.headers['set-cookie']).split(';')[0]);
    answers.push(answer.json());
  }
  return answers;
}
