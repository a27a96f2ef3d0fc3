import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import { type Change, type History, replayed, type Track } from '../rules/history.js';
import { loadHistory } from './load-history.js';

const tracks: readonly Track[] = ['version', 'right', 'duty', 'origin'];
const assetsPerPage = 500;

/**
 * The assets whose stored spans are not what their stored events make of them when they are replayed from the first:
 * one sentence each, none when the register can be proven. Reads every asset the viewer sees; the office’s check, not a question of a page.
 */
export async function replayDiffers(em: SqlEntityManager): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const page = await assetsAfter(em, after);
    const last = page.at(-1);
    if (!last) return found;
    for (const { id, code, events } of page) {
      const track = differs(await loadHistory(em, id), replayed(events ?? []));
      if (track) found.push(`asset ${code}: its ${track} spans are not those of its events`);
      em.clear();
    }
    after = last.id;
  }
}

async function assetsAfter(em: SqlEntityManager, after: string) {
  const { rows } = await sql<{ id: string; code: string; events: (readonly Change[])[] | null }>`
    select asset.id, asset.code, (select json_agg(event.changes order by event.number) from asset_event event where event.asset_id = asset.id) as events
    from asset where ${after} = '' or asset.id > nullif(${after}, '')::uuid order by asset.id limit ${assetsPerPage}`.execute(
    em.getKysely(),
  );
  return rows;
}

/** The first track in which two histories say something else; null when they say the same. */
export function differs(one: History, other: History): Track | null {
  return tracks.find((track) => said(one, track) !== said(other, track)) ?? null;
}

// What a span says, whatever row it has: keys in a fixed order, since JSON from the database keeps another one.
function said(history: History, track: Track): string {
  const spans = history[track].map(({ key, validFrom, validTo, content }) => ordered({ key, validFrom, validTo, content }));
  return JSON.stringify(spans.map((span) => JSON.stringify(span)).sort());
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
