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
    ['a standby of the embedded store', { DATABASE_READ_URL: 'postgres://host/db' }, /DATABASE_READ_URL.*DATABASE_URL/],
    ['metrics at a place that is none', { XIANJIE_METRICS: '9464' }, /XIANJIE_METRICS.*9464.*127\.0\.0\.1:9464/],
    ['metrics beyond the last port', { XIANJIE_METRICS: 'localhost:99999' }, /XIANJIE_METRICS.*99999/],
    ['metrics for everybody', { XIANJIE_METRICS: '0.0.0.0:9464' }, /XIANJIE_METRICS.*0\.0\.0\.0.*XIANJIE_METRICS_TOKEN/],
    ['metrics for everybody on the newer internet', { XIANJIE_METRICS: '[::]:9464' }, /XIANJIE_METRICS.*::.*XIANJIE_METRICS_TOKEN/],
    ['a token that can be guessed', { XIANJIE_METRICS_TOKEN: 'short' }, /XIANJIE_METRICS_TOKEN.*16/],
    ['a collector that is no address', { OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, /OTEL_EXPORTER_OTLP_ENDPOINT.*localhost:4318/],
    ['a share of more than all', { XIANJIE_TRACES_SHARE: '1.5' }, /XIANJIE_TRACES_SHARE.*1\.5/],
    ['a slowness in words', { XIANJIE_SLOW_MS: 'slow' }, /XIANJIE_SLOW_MS.*slow/],
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
    expect(demonstration).toMatchObject({ metrics: null, traces: null, readUrl: null, slowMs: 1_000 });
    expect(readConfig({ XIANJIE_METRICS: '[::1]:9464' }).metrics).toEqual({ host: '::1', port: 9_464, token: null });
    const open = { XIANJIE_METRICS: '0.0.0.0:9464', XIANJIE_METRICS_TOKEN: 'a-token-of-some-length' };
    expect(readConfig(open).metrics).toEqual({ host: '0.0.0.0', port: 9_464, token: 'a-token-of-some-length' });
    const traced = readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/', XIANJIE_TRACES_SHARE: '0.1' });
    expect(traced.traces).toEqual({ url: 'http://127.0.0.1:4318/v1/traces', share: 0.1 });
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
