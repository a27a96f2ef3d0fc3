import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Orm } from '../database/orm.js';
import { type Freshness, makeFreshness } from './freshness.js';
import { endOfWritten, type Position, readPosition } from './position.js';

/** A streaming standby that is followed: how far it has come is asked several times a second. */
export interface Standby {
  readonly orm: Orm;
  readonly freshness: Freshness;
  /** How far the primary has written by now: every act committed before this call lies before it. */
  written(): Promise<Position>;
  /** A read failed there; it is used again once it answers. Answers whether the database was the reason. */
  doubt(error: unknown): boolean;
  /** The work, unless the standby is lost before it ends: then it fails at once, however long the network would wait. */
  whileUp<T>(work: Promise<T>): Promise<T>;
  isUp(): boolean;
  close(): Promise<void>;
}

const followMs = 150;
const patienceMs = 2_000;

/** Begins to follow the standby. The log tells when it is lost and when it is back. */
export async function followStandby(primary: Orm, orm: Orm, staleMsMax: number, log: FastifyBaseLogger): Promise<Standby> {
  const freshness = makeFreshness(staleMsMax);
  const ending = new AbortController();
  const waiting = new Set<(error: unknown) => void>();
  let up: boolean | null = null;
  let segmentBytes = 16n * 1024n * 1024n;
  const written = async () => {
    const [row] = await primary.em
      .fork()
      .execute<{ lsn: string; segment: string }[]>(
        `select pg_current_wal_insert_lsn()::text as lsn, pg_size_bytes(current_setting('wal_segment_size'))::text as segment`,
      );
    segmentBytes = BigInt(row?.segment ?? segmentBytes);
    return endOfWritten(readPosition(row?.lsn) as Position, segmentBytes);
  };
  const replayed = async () => {
    const [row] = await orm.em
      .fork()
      .execute<{ lsn: string | null; follows: boolean }[]>('select pg_last_wal_replay_lsn()::text as lsn, pg_is_in_recovery() as follows');
    if (!row?.follows) throw new Error('it follows no primary: it was promoted, or never was a standby');
    return readPosition(row.lsn);
  };
  const lost = (error: unknown) => {
    freshness.replayed(null);
    if (up !== false) log.warn({ err: error }, 'standby lost: the primary answers reads');
    up = false;
    for (const giveUp of waiting) giveUp(error);
  };
  const look = async () => {
    const at = performance.now();
    const position = await within(written(), ending.signal).catch(() => null);
    if (position !== null) freshness.written(position, at);
    try {
      freshness.replayed(await within(replayed(), ending.signal));
      if (!up) log.info('standby answers reads');
      up = true;
    } catch (error) {
      if (!ending.signal.aborted) lost(error);
    }
  };
  const following = (async () => {
    while (!ending.signal.aborted) {
      await look();
      await wait(followMs, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  return {
    orm,
    freshness,
    written,
    isUp: () => up === true,
    async whileUp(work) {
      let giveUp: (error: unknown) => void = () => undefined;
      const lostMeanwhile = new Promise<never>((_, reject) => {
        giveUp = reject;
      });
      waiting.add(giveUp);
      return Promise.race([work, lostMeanwhile]).finally(() => waiting.delete(giveUp));
    },
    doubt(error) {
      if (!isOfConnection(error)) return false;
      lost(error);
      return true;
    },
    async close() {
      ending.abort();
      await following;
      await orm.close(true);
    },
  };
}

async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const ended = new AbortController();
  const late = wait(patienceMs, undefined, { signal: AbortSignal.any([signal, ended.signal]) }).then(() => {
    throw new Error(`no answer within ${patienceMs} ms`);
  });
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => ended.abort());
}

// Connection failures (08…), a server that stops or starts (57P0…), one without room (53…), and the network's own words.
function isOfConnection(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: unknown; message?: string };
  return (
    /^(08...|57P0.|53...|E[A-Z]{4,})$/.test(String(code)) ||
    /connection (terminated|ended|error)|not queryable|timeout exceeded/i.test(message)
  );
}
