import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Sql } from '../../kernel/shape.js';
import { type Change, type History, replayed, type Track } from '../rules/history.js';

const tracks: readonly Track[] = ['version', 'right', 'duty', 'origin'];
const assetsPerPage = 500;

/**
 * The assets whose stored spans are not what their stored events make of them when they are replayed from the first:
 * one sentence each, none when the register can be proven. Reads every asset the viewer sees, one statement for each
 * five hundred; the office’s check, not a question of a page.
 */
export async function replayDiffers(em: SqlEntityManager): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Recorded[] = await assetsAfter(em, after);
    const last = page.at(-1);
    if (!last) return found;
    for (const { code, events, ...history } of page) {
      const track = differs(history, replayed(events));
      if (track) found.push(`asset ${code}: its ${track} spans are not those of its events`);
    }
    after = last.id;
  }
}

interface Recorded extends History {
  readonly id: string;
  readonly code: string;
  readonly events: readonly (readonly Change[])[];
}

const right = sql`json_build_object('whole', span.whole::text, 'holders', (
  select json_agg(json_build_object('partyId', holder.party_id, 'parts', holder.parts::text) order by holder.party_id)
  from asset_right_holder holder where holder.right_id = span.id))`;
const version = sql`json_build_object('name', span.name, 'class', span.class, 'form', span.form, 'state', span.state,
  'quantity', trim_scale(span.quantity)::text, 'unit', span.unit, 'location', span.location,
  'originalFen', span.original_fen::text, 'netFen', span.net_fen::text)`;
const duty = sql`json_build_object('partyId', span.party_id, 'unit', span.unit, 'personName', span.person_name, 'postId', span.post_id, 'contact', span.contact)`;

async function assetsAfter(em: SqlEntityManager, after: string | null): Promise<Recorded[]> {
  const { rows } = await sql<Recorded>`
    select asset.id, asset.code,
      coalesce((select json_agg(event.changes order by event.number) from asset_event event where event.asset_id = asset.id), '[]') as events,
      ${spans('asset_version', sql`''`, version)} as version, ${spans('asset_right', sql`span.kind`, right)} as "right",
      ${spans('asset_duty', sql`span.level`, duty)} as duty,
      ${spans('asset_origin', sql`span.origin`, sql`json_build_object('fen', span.fen::text)`)} as origin
    from asset where ${after}::uuid is null or asset.id > ${after}::uuid order by asset.id limit ${assetsPerPage}`.execute(em.getKysely());
  return rows;
}

/** The spans of one track as they are known now, in the words of the history. */
function spans(table: string, key: Sql, content: Sql): Sql {
  return sql`coalesce((select json_agg(json_build_object('key', ${key}, 'validFrom', span.valid_from, 'validTo', span.valid_to, 'content', ${content}))
    from ${sql.table(table)} as span where span.asset_id = asset.id and span.known_to is null), '[]')`;
}

/** The first track in which two histories say something else; null when they say the same. */
export function differs(one: History, other: History): Track | null {
  return tracks.find((track) => said(one, track) !== said(other, track)) ?? null;
}

// What spans say, whatever rows they have and in whatever order they come.
function said(history: History, track: Track): string {
  const sentences = history[track].map(({ key, validFrom, validTo, content }) =>
    JSON.stringify(ordered({ key, validFrom, validTo, content })),
  );
  return JSON.stringify(sentences.sort());
}

// JSON from the database keeps its keys in another order, and what is null may as well be left out.
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}
