import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The compiled server as a process of its own, as an office would run it. */
describe('the server as a process', () => {
  const build = resolve('.cache', `start-${process.pid}`);
  const store = mkdtempSync(join(tmpdir(), 'xianjie-start-'));
  const main = join(build, 'server/main.js');
  const run = (settings: Record<string, string>) =>
    spawn(process.execPath, [main], {
      env: { ...process.env, XIANJIE_MODE: 'production', XIANJIE_DATA: join(store, 'store'), PORT: '0', ...settings },
    });

  beforeAll(() => {
    execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--outDir', build]);
  });
  afterAll(() => {
    rmSync(build, { recursive: true, force: true });
    rmSync(store, { recursive: true, force: true });
  });

  it('prints its addresses, answers, and leaves in order when told to', async () => {
    const server = run({});
    const address = await addressOf(server);
    const health = await fetch(`${address}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ready', database: 'reached' }]);
    const asked = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ policies(first: 1) { totalCount } }' }),
    });
    expect(((await asked.json()) as { data: { policies: { totalCount: number } } }).data.policies.totalCount).toBeGreaterThan(0);
    server.kill('SIGTERM');
    expect(await exitOf(server)).toBe(0);
  });

  it('starts again on the store it left', async () => {
    const server = run({});
    const address = await addressOf(server);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    server.kill('SIGINT');
    expect(await exitOf(server)).toBe(0);
  });

  it.each([
    ['DATABASE_URL', 'postgres://nobody:secret@127.0.0.1:1/none', /^设置 DATABASE_URL 有误.*cannot be reached/],
    ['XIANJIE_BUSINESS_DATE', '2023-10-31', /a production server follows the calendar/],
  ])('stops before it starts when %s is %s, with one sentence', async (name, value, sentence) => {
    const server = run({ [name]: value });
    let said = '';
    server.stderr?.on('data', (text) => {
      said += text;
    });
    expect(await exitOf(server)).toBe(1);
    expect(said.trim()).toMatch(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      const match = /GraphQL +(http:\S+)\/graphql/.exec(said);
      if (match) found((match[1] as string).replace('localhost', '127.0.0.1'));
    });
    server.once('exit', () => failed(new Error(`The server left before it listened: ${said}`)));
  });
}

function exitOf(server: ChildProcess): Promise<number | null> {
  return new Promise((left) => {
    server.once('exit', (code) => left(code));
  });
}
