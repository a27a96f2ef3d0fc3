import 'reflect-metadata';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import { AltairFastify } from 'altair-fastify-plugin';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { attachmentRoutes } from './attachments/index.js';
import { clientPackageRoute } from './client-package.js';
import { type Config, WrongSetting } from './config.js';
import { type Context, type ContextParts, makeContext } from './context.js';
import { FolderInUse } from './database/folder-lock.js';
import { type Orm, openOrm } from './database/orm.js';
import { isPrepared, prepareStore } from './database/prepare.js';
import { guardDoor, trustedProxies } from './door.js';
import { accesses, entities } from './features.js';
import { makeApollo } from './graphql.js';
import { type Proof, viewerOf } from './identity/index.js';
import { type Clock, clockOn, systemClock } from './kernel/clock.js';
import { Refusal } from './kernel/refusal.js';
import type { Viewer } from './kernel/viewer.js';
import { asTurnedAway } from './limits.js';
import { type Operations, openOperations } from './operations/operations.js';
import { evidenceRoutes } from './oversight/index.js';
import { loadPolicyDefaults } from './policies/index.js';
import { makeRates, type Rates } from './rates.js';
import { makeSchema } from './schema.js';
import { openReads, type Reads } from './standby/reads.js';
import { openViewers } from './viewers.js';
import { workbenchRoutes } from './workbench.js';

export const sessionCookie = 'xianjie_session';
export const postHeader = 'x-xianjie-post';

/** A server that does not listen yet. */
export interface App {
  readonly http: FastifyInstance;
  readonly orm: Orm;
  readonly clock: Clock;
  close(): Promise<void>;
}

const firstQuery = `# 先登录，再提问 · Sign in first, then ask. Sample accounts are printed when the demonstration starts.
# mutation { signIn(input: { login: "…", password: "…" }) { person { name } post { role } } }
{ viewer { person { name } post { role } } }
`;

/** Opens the configured store, migrated and under row security. Throws WrongSetting when it cannot be reached. */
export async function openStore(config: Config, onStatement?: (statement: string, milliseconds: number) => void): Promise<Orm> {
  const store = { url: config.databaseUrl, folder: config.dataFolder, poolSize: config.poolSize, onStatement };
  const orm = await openOrm(store, entities).catch((error: unknown) => {
    if (!(error instanceof FolderInUse)) throw error;
    throw new WrongSetting(`设置 XIANJIE_DATA 有误 · The setting XIANJIE_DATA is wrong: ${error.message}.`);
  });
  await orm.em.execute('select 1').catch((error: unknown) => {
    const name = config.databaseUrl ? 'DATABASE_URL' : 'XIANJIE_DATA';
    const cause = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new WrongSetting(`设置 ${name} 有误 · The setting ${name} is wrong: the database cannot be reached – ${cause}.`);
  });
  await prepareStore(orm, accesses, (em) => loadPolicyDefaults(em, new Date()));
  return orm;
}

export function clockOf(config: Config): Clock {
  return config.businessDate ? clockOn(config.businessDate) : systemClock;
}

/** Builds the server over an open store: GraphQL, the explorer, the health addresses. `main.ts` and tests both use it. */
export async function makeApp(config: Config, orm: Orm, clock: Clock = clockOf(config), watching?: Operations): Promise<App> {
  const operations = watching ?? (await openOperations(config));
  const http = Fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    bodyLimit: config.maxBodyBytes,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies(config),
  });
  const operationPlugins = await operations.watch(http, orm);
  await http.register(fastifyCookie);
  await guardDoor(http, config);
  const rates = makeRates(config);
  const reads = await openReads(config, orm, entities, http, operations);
  const viewers = await openViewers(orm, clock, http.log);
  const contextOf = (request: FastifyRequest, reply: FastifyReply, viewerFrom: ViewerFrom = (proof) => viewerOf(orm, clock, proof)) =>
    contextOfRequest(config, orm, clock, request, reply, { rates, reads, viewerFrom });
  const apollo = makeApollo(await makeSchema(), config, http.log as never, [
    fastifyApolloDrainPlugin(http),
    viewers.plugin,
    ...operationPlugins,
    ...(reads ? [reads.plugin] : []),
  ]);
  await apollo.start();
  http.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) =>
        contextOf(request, reply, viewers.of).catch((error) => {
          forgetEndedSession(error, request, reply, config.secureCookies);
          throw error instanceof Refusal ? asTurnedAway(error) : error;
        }),
    }),
  });
  await http.register(AltairFastify, { path: '/explorer', baseURL: '/explorer/', endpointURL: '/graphql', initialQuery: firstQuery });
  await attachmentRoutes(http, contextOf, { maxFileBytes: config.maxFileBytes });
  await evidenceRoutes(http, contextOf);
  clientPackageRoute(http);
  addHealth(http, orm);
  await workbenchRoutes(http);
  return {
    http,
    orm,
    clock,
    async close() {
      await http.close();
      await apollo.stop();
      await operations.close();
      await reads?.standby.close();
      await viewers.close();
      await orm.close();
    },
  };
}

type ViewerFrom = (proof: Proof) => Promise<Viewer>;
interface Ways {
  readonly rates: Rates;
  readonly reads: Reads | null;
  readonly viewerFrom: ViewerFrom;
}

/** Who asks, read from the session cookie or the bearer token and the header that names the acting post. */
async function contextOfRequest(
  config: Config,
  orm: Orm,
  clock: Clock,
  request: FastifyRequest,
  reply: FastifyReply,
  { rates, reads, viewerFrom }: Ways,
): Promise<Context> {
  const sessionToken = request.cookies[sessionCookie] ?? null;
  const bearerToken = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  const post = request.headers[postHeader];
  const viewer = await viewerFrom({ sessionToken, bearerToken, postId: typeof post === 'string' ? post : null });
  const parts: ContextParts = {
    orm,
    viewer,
    clock,
    sessionToken,
    overRate: (verb, args) => rates(request.ip, verb, args),
    settings: { secureCookies: config.secureCookies, refuseSamplePasswords: config.production },
    reply: { setCookie: (name, value, options) => void reply.setCookie(name, value, options) },
  };
  return reads ? reads.contextFor(request, parts) : makeContext(parts);
}

// A page cannot remove an HTTP-only cookie itself, so an ended session would stand in the way of the next sign-in.
function forgetEndedSession(error: unknown, request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  if (!(error instanceof Refusal) || error.code !== 'TOKEN_MUST_BE_VALID' || !request.cookies[sessionCookie]) return;
  reply.setCookie(sessionCookie, '', { httpOnly: true, sameSite: 'strict', path: '/', secure, maxAge: 0 });
}

/** Liveness says that the process answers; readiness and health say that the database does, migrated to the newest schema. */
function addHealth(http: FastifyInstance, orm: Orm): void {
  http.get('/livez', async () => ({ status: 'alive' }));
  for (const address of ['/readyz', '/healthz']) {
    http.get(address, async (_request, reply) => {
      try {
        const ready = await isPrepared(orm);
        if (!ready) return reply.code(503).send({ status: 'migrating', database: 'reached' });
        return { status: 'ready', database: 'reached' };
      } catch (error) {
        http.log.error({ err: error }, 'database not reached');
        return reply.code(503).send({ status: 'unavailable', database: 'not reached' });
      }
    });
  }
}
