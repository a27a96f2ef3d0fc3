import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { App } from '../../server/app.js';
import { clientFor, openApp } from '../world/client.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let app: App;
beforeAll(async () => {
  world = await openWorld();
  app = await openApp(world);
});
afterAll(() => app?.close());

describe('against the server', () => {
  test('the public reads places', async () => {
    const client = await clientFor(app);
    const answer = await client.places({ first: 2, filter: { level: 'COUNTY' } });
    expect(answer).toMatchObject({ ok: true, data: { nodes: [{ code: '510824000000' }, {}] } });
  });
  test('a refusal is an answer, taken apart by its code', async () => {
    const client = await clientFor(app);
    const answer = await client.trail();
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'SIGN_IN_MUST_COME_FIRST', facts: { verb: 'trail' } } });
  });
  test('a person acts in his post', async () => {
    const client = await clientFor(app, world.people.auditor);
    expect(await client.trail({ first: 1 })).toMatchObject({ ok: true });
  });
  test('a forged token is refused and not tried again', async () => {
    const client = await clientFor(app, undefined, { token: 'xjt_forged', retries: 3, retryDelay: 60_000 });
    expect(await client.places()).toMatchObject({ ok: false, refusal: { code: 'TOKEN_MUST_BE_VALID' } });
  });
});
