import type { ApolloServerPlugin } from '@apollo/server';
import { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import type { Context } from './context.js';
import type { Orm } from './database/orm.js';
import { type Proof, type Proven, proofKey, proven } from './identity/index.js';
import type { Clock } from './kernel/clock.js';
import { newId } from './kernel/ids.js';
import { Refusal } from './kernel/refusal.js';
import type { Viewer } from './kernel/viewer.js';
import { asTurnedAway } from './limits.js';

/** Who asks: a read may have it from memory, an act never. */
export interface Viewers {
  of(proof: Proof): Promise<Viewer>;
  /** Asks anew who does an act, before it begins. */
  readonly plugin: ApolloServerPlugin<Context>;
  /** Whether revocations are being heard, so that answers are remembered. */
  isHearing(): boolean;
  close(): Promise<void>;
}

const channel = 'xianjie_standing';
/** However well revocations are heard, nobody is remembered longer than this. */
const rememberMs = 30_000;
const rememberMax = 5_000;
const beatMs = 5_000;
/** So long after the last beat that came back, the line counts as dead: the longest that a change may go unheard. */
const deafMs = 2 * beatMs + 1_000;

/**
 * Remembers who asks for half a minute at most, and forgets everybody as soon as the database tells that a session, a
 * token, an account, a post or a substitution has changed, whichever server changed it (migration 21-standing). Only
 * while that is heard: a beat sent through the pool must come back on the listening line, else every request asks the
 * database, as it always does on the embedded store.
 */
export async function openViewers(orm: Orm, clock: Clock, log: Pick<FastifyBaseLogger, 'info' | 'warn'>): Promise<Viewers> {
  const connection = orm.em.getConnection() as unknown;
  const known = new Map<string, Proven & { readonly until: number }>();
  // A question that was on its way when somebody was told of a change may have seen what was before.
  let changes = 0;
  const forget = () => {
    changes += 1;
    known.clear();
  };
  const remembered = new WeakMap<Viewer, Proof>();
  const ear = connection instanceof PostgreSqlConnection ? await listen(await connection.getNativeClient(), forget, log) : null;

  return {
    async of(proof) {
      const now = clock.now().getTime();
      const key = ear?.isHearing() ? proofKey(proof, clock.today()) : null;
      if (!key) return (await proven(orm, clock, proof)).viewer;
      const found = known.get(key);
      if (found && found.until > now) {
        const viewer = { ...found.viewer };
        remembered.set(viewer, proof);
        return viewer;
      }
      const before = changes;
      const fresh = await proven(orm, clock, proof);
      if (changes === before) {
        if (known.size >= rememberMax) known.clear();
        known.set(key, { ...fresh, until: Math.min(now + rememberMs, fresh.endsMs ?? Number.POSITIVE_INFINITY) });
      }
      return { ...fresh.viewer };
    },
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ operation, contextValue: { viewer } }) {
            const proof = operation?.operation === 'mutation' ? remembered.get(viewer) : null;
            if (!proof) return;
            // All of a request has its viewer from this one object.
            await proven(orm, clock, proof).then(
              (fresh) => Object.assign(viewer, fresh.viewer),
              (error) => {
                throw error instanceof Refusal ? asTurnedAway(error) : error;
              },
            );
          },
        };
      },
    },
    isHearing: () => Boolean(ear?.isHearing()),
    close: async () => ear?.close(),
  };
}

/** A line of its own on which the database tells of changes; it is opened again when it is lost. */
async function listen(pool: pg.Pool, changed: () => void, log: Pick<FastifyBaseLogger, 'info' | 'warn'>) {
  const beat = `beat ${newId()}`;
  let line: pg.Client | null = null;
  let heardAt = Number.NEGATIVE_INFINITY;
  let closed = false;
  let isToldDeaf = false;

  const lose = (lost: pg.Client, error?: Error) => {
    if (line !== lost) return;
    line = null;
    heardAt = Number.NEGATIVE_INFINITY;
    changed();
    if (error && !closed && !isToldDeaf) {
      log.warn({ err: error }, 'changes of accounts are not heard: every request asks for its viewer');
      isToldDeaf = true;
    }
    lost.end().catch(() => undefined);
  };
  const heard = () => {
    heardAt = performance.now();
    if (isToldDeaf) log.info('changes of accounts are heard again');
    isToldDeaf = false;
  };
  const open = async () => {
    const fresh = new pg.Client(pool.options);
    line = fresh;
    fresh.on('error', (error) => lose(fresh, error));
    fresh.on('end', () => lose(fresh));
    fresh.on('notification', ({ payload }) => {
      if (payload === beat) heard();
      else if (!payload?.startsWith('beat ')) changed();
    });
    await fresh.connect();
    await fresh.query(`listen ${channel}`);
  };
  const keep = async () => {
    try {
      if (line && performance.now() - heardAt > deafMs) lose(line, new Error('no beat came back'));
      if (!line) await open();
      await pool.query('select pg_notify($1, $2)', [channel, beat]);
    } catch (error) {
      if (line) lose(line, error as Error);
    }
  };
  await keep();
  const timer = setInterval(keep, beatMs);
  timer.unref();
  return {
    isHearing: () => performance.now() - heardAt < deafMs,
    async close() {
      closed = true;
      clearInterval(timer);
      const last = line;
      line = null;
      await last?.end().catch(() => undefined);
    },
  };
}
