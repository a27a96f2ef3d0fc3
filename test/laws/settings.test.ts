import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { readConfig, WrongSetting } from '../../server/config.js';
import { makeSchema } from '../../server/schema.js';
import { openApp } from '../world/client.js';
import { openDatabase } from '../world/database.js';
import { openWorld, type World } from '../world/world.js';

describe('a wrong setting stops the start with one sentence that names it', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a mode that is none', { XIANJIE_MODE: 'test' }, /XIANJIE_MODE/],
    ['an address that is no database’s', { DATABASE_URL: 'mysql://root@host/db' }, /DATABASE_URL.*postgres:\/\//],
    ['a port beyond the last', { PORT: '70000' }, /PORT.*70000/],
    ['a port in words', { PORT: 'four thousand' }, /PORT.*four thousand/],
    ['a broken number', { XIANJIE_MAX_DEPTH: '7.5' }, /XIANJIE_MAX_DEPTH/],
    ['no depth at all', { XIANJIE_MAX_DEPTH: '0' }, /XIANJIE_MAX_DEPTH/],
    ['a switch between on and off', { XIANJIE_INTROSPECTION: 'yes' }, /XIANJIE_INTROSPECTION.*yes/],
    ['a day that is not in the calendar', { XIANJIE_BUSINESS_DATE: '2023-02-30' }, /XIANJIE_BUSINESS_DATE.*2023-02-30/],
    ['a day that stands still in production', { XIANJIE_MODE: 'production', XIANJIE_BUSINESS_DATE: '2023-10-31' }, /XIANJIE_BUSINESS_DATE/],
    ['a proxy that is everybody', { XIANJIE_TRUST_PROXY: 'true' }, /XIANJIE_TRUST_PROXY.*true/],
    ['fewer requests than none', { XIANJIE_MAX_REQUESTS_PER_MINUTE: '-1' }, /XIANJIE_MAX_REQUESTS_PER_MINUTE/],
    ['a log that speaks no such level', { XIANJIE_LOG: 'loud' }, /XIANJIE_LOG.*loud/],
  ])('%s', (_, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(WrongSetting);
    expect(() => readConfig(environment)).toThrow(sentence);
    try {
      readConfig(environment);
    } catch (error) {
      const { message } = error as Error;
      expect(message.split('\n')).toHaveLength(1);
      expect(message).toMatch(/^设置 \S+ 有误 · The setting \S+ is wrong: .+\.$/);
    }
  });

  test('what is left out or empty holds by default; production is the stricter one', () => {
    const demonstration = readConfig({ PORT: '', DATABASE_URL: undefined });
    expect(demonstration).toMatchObject({ production: false, port: 4000, databaseUrl: null, introspection: true, secureCookies: false });
    const production = readConfig({ XIANJIE_MODE: 'production' });
    expect(production).toMatchObject({ production: true, businessDate: null, introspection: false, secureCookies: true });
    expect(readConfig({ XIANJIE_MODE: 'production', XIANJIE_INTROSPECTION: 'on' }).introspection).toBe(true);
  });
});

describe('health', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close().catch(() => undefined));

  const statuses = async (app: Awaited<ReturnType<typeof openApp>>) =>
    Promise.all(['/livez', '/readyz', '/healthz'].map(async (url) => (await app.http.inject({ url })).statusCode));

  test('is claimed only with the database, migrated', async () => {
    const app = await openApp(world, { logLevel: 'silent' });
    expect(await statuses(app)).toEqual([200, 200, 200]);
    await world.rows('update schema_migration set name = name || $$-of-another-server$$ where id = (select max(id) from schema_migration)');
    expect(await statuses(app)).toEqual([200, 503, 503]);
    await app.http.close();
  });

  test('is not claimed when the database is gone; the process still says that it lives', async () => {
    const { orm, close } = await openDatabase();
    const app = await openApp({ orm, clock: world.clock }, { logLevel: 'silent' });
    expect(await statuses(app)).toEqual([200, 200, 200]);
    await close();
    expect(await statuses(app)).toEqual([200, 503, 503]);
    expect((await app.http.inject({ url: '/healthz' })).json()).toEqual({ status: 'unavailable', database: 'not reached' });
    await app.http.close();
  });
});

// Last in this file: type-graphql keeps every decorated class for the rest of the process.
describe('a root field that no access table names', () => {
  test('stops the start', async () => {
    @ObjectType({ description: '示例 · Sample.' })
    class Backdoor {
      @Field(() => String, { description: '示例 · Sample.' })
      key!: string;
    }
    @Resolver()
    class BackdoorResolver {
      @Query(() => Backdoor, { description: '示例 · Sample.' })
      backdoor() {
        return { key: 'open' };
      }
    }
    await expect(makeSchema([BackdoorResolver])).rejects.toThrow('The root field Query.backdoor stands in no access table.');
    await expect(makeSchema()).resolves.toBeDefined();
  });
});
