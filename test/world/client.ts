import type { InjectOptions } from 'fastify';
import { type Client, type ClientOptions, createClient } from '../../client/index.js';
import { type App, makeApp } from '../../server/app.js';
import { type Config, readConfig } from '../../server/config.js';
import { asOwner } from '../../server/database/session.js';
import { hashOf, newSecret } from '../../server/identity/rules/secret.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import type { World } from './world.js';

/** The whole server over a test world, without a network. Closing it closes the world's store as well. */
export function openApp(world: Pick<World, 'orm' | 'clock'>, settings: Partial<Config> = {}): Promise<App> {
  return makeApp({ ...readConfig({}), logLevel: 'error', ...settings }, world.orm, world.clock);
}

/**
 * The generated client, asking this server as somebody from the cast in his post; the public when nobody is named.
 * It carries a real personal token, so that every request takes the whole way from header to row security.
 */
export async function clientFor(app: App, viewer?: Pick<Viewer, 'personId' | 'postId'>, options: ClientOptions = {}): Promise<Client> {
  const token = viewer?.personId ? await tokenFor(app, viewer.personId) : undefined;
  const post = viewer?.postId ?? undefined;
  return createClient('http://xianjie.test/graphql', {
    fetch: fetchFrom(app),
    retries: 0,
    ...(token ? { token } : {}),
    ...(post ? { post } : {}),
    ...options,
  });
}

/** A personal token for somebody, who also gets an account with a settled password when he has none. */
export async function tokenFor(app: App, personId: string): Promise<string> {
  const secret = newSecret('xjt');
  await asOwner(app.orm, async (em) => {
    await em.execute(
      `insert into credential (id, person_id, login, password_hash, must_change) values (?, ?, ?, 'none', false) on conflict do nothing`,
      [newId(), personId, `test-${personId}`],
    );
    await em.execute(
      `insert into personal_token (id, person_id, name, token_hash, created_at, expires_on) values (?, ?, '测试', ?, ?, '2099-12-31')`,
      [newId(), personId, hashOf(secret), app.clock.now()],
    );
  });
  return secret;
}

/** A `fetch` that hands requests to the server directly. */
export function fetchFrom(app: Pick<App, 'http'>): NonNullable<ClientOptions['fetch']> {
  return async (url, init) => {
    const { pathname, search } = new URL(url);
    const answer = await app.http.inject({
      method: (init.method ?? 'GET') as InjectOptions['method'] & string,
      url: pathname + search,
      headers: init.headers as Record<string, string>,
      ...(init.body ? { payload: init.body as string } : {}),
    } as InjectOptions);
    return new Response(answer.body || null, {
      status: answer.statusCode,
      headers: {
        'content-type': String(answer.headers['content-type'] ?? ''),
        ...(answer.headers['x-xianjie-position'] ? { 'x-xianjie-position': String(answer.headers['x-xianjie-position']) } : {}),
      },
    });
  };
}
