import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type App, makeApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { demonstrationMs, openDemonstration } from '../world/demonstration.js';

/** What the first page promises is asked of the server as it stands there, and answered word by word. */
describe('the first query of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const blocks = [...readme.matchAll(/```(graphql|json)\n([\s\S]*?)```/g)].map(([, , text]) => text as string);
  let app: App;

  beforeAll(async () => {
    const { orm } = await openDemonstration();
    app = await makeApp({ ...readConfig({}), logLevel: 'silent' }, orm);
  }, demonstrationMs);
  afterAll(() => app.close());

  it('is answered as printed, after signing in as printed', async () => {
    const [signIn, question, answer] = blocks as [string, string, string];
    const send = (query: string, cookie = '') =>
      app.http.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query } });
    const signedIn = await send(signIn);
    expect(signedIn.json().data.signIn.post.role).toBe('FINANCE_OFFICER');
    const answered = await send(question, String(signedIn.headers['set-cookie']).split(';')[0]);
    expect(answered.json()).toEqual(JSON.parse(answer));
  });

  it('names only files and commands that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => path as string);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(() => readFileSync(link)).not.toThrow(/ENOENT/);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = [...readme.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name as string);
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
  });
});
