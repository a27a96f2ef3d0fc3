import type { EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { Orm } from '../../database/orm.js';
import { enter } from '../../database/session.js';
import type { Clock, LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { countyOf, type Viewer } from '../../kernel/viewer.js';
import { type Change, type EntryContent, inputDigest, writeContent } from '../rules/entry.js';
import { refuse } from '../rules/refusals.js';

/** What an action works with: its transaction, narrowed to the viewer's rows, and the day it is done on. */
export interface Act {
  readonly em: SqlEntityManager;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly today: LocalDate;
}

/** What an action answers: the row it was about and that row's place; more plain values as needed. */
export interface Outcome {
  readonly id: string;
  readonly place: string;
  readonly [more: string]: string | number | boolean | null | readonly string[];
}

export type Action<Input, Answer extends Outcome = Outcome> = (act: Act, input: Input) => Promise<Answer>;

export interface Performer {
  readonly orm: Orm;
  readonly viewer: Viewer;
  readonly clock: Clock;
}

// Besides deadlocks: what must be there once was brought by another act in the same moment. Tried again, the action
// finds the other's row and says so in its own words.
const passingTroubles = new Set(['40001', '40P01', '23505', '23P01']);
const triesMax = 4;

/**
 * The only door for writes. One transaction holds the request key, the action's rows, its audit entry and the
 * county's chain head, or nothing. A known request key with the same input answers the first outcome; with other
 * input it is refused (REQUEST_KEY_MUST_BE_FRESH). What fails by the act of another in the same moment is tried again, refusals never.
 */
export async function perform<Input extends object, Answer extends Outcome>(
  performer: Performer,
  verb: string,
  action: Action<Input, Answer>,
  input: Input,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await performOnce(performer, verb, action, input);
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (!passingTroubles.has(code) || attempt === triesMax) throw error;
    }
  }
}

async function performOnce<Input extends object, Answer extends Outcome>(
  { orm, viewer, clock }: Performer,
  verb: string,
  action: Action<Input, Answer>,
  input: Input,
): Promise<Answer> {
  const listener = new ChangeListener();
  const outer = orm.em.fork({ freshEventManager: true });
  outer.getEventManager().registerSubscriber(listener);
  return outer.transactional(async (forked) => {
    const em = forked as SqlEntityManager;
    const requestKey = (input as { requestKey?: string | null }).requestKey ?? null;
    const known = requestKey && viewer.personId ? await claimKey(em, viewer.personId, requestKey, verb, input) : null;
    if (known) return known as Answer;
    await enter(em, viewer);
    const now = clock.now();
    const today = clock.today();
    const outcome = await action({ em, viewer, now, today }, input);
    await em.flush();
    // From here on the owner writes: the application's role has no right to touch the audit tables.
    await em.execute(`select set_config('role', 'none', true)`);
    if (requestKey && viewer.personId) {
      await em.execute('update request_key set answer = ?::jsonb where person_id = ? and key = ?', [
        JSON.stringify(outcome),
        viewer.personId,
        requestKey,
      ]);
    }
    await append(
      em,
      {
        verb,
        at: now.toISOString(),
        day: today,
        by: viewer.personId,
        for: viewer.forPersonId,
        post: viewer.postId,
        role: viewer.role,
        place: outcome.place,
        requestKey,
        reason: (input as { reason?: string | null }).reason ?? null,
        input,
        changes: listener.changes,
      },
      outcome.id,
    );
    return outcome;
  });
}

async function claimKey(em: SqlEntityManager, personId: string, key: string, verb: string, input: object) {
  const digest = inputDigest(verb, input);
  const claimed = await em.execute<{ key: string }[]>(
    'insert into request_key (person_id, key, verb, input_digest) values (?, ?, ?, ?) on conflict do nothing returning key',
    [personId, key, verb, digest],
  );
  if (claimed.length > 0) return null;
  const [first] = await em.execute<{ verb: string; input_digest: string; answer: unknown }[]>(
    'select verb, input_digest, answer from request_key where person_id = ? and key = ?',
    [personId, key],
  );
  if (first?.verb !== verb || first.input_digest !== digest) throw refuse('REQUEST_KEY_MUST_BE_FRESH', { key, verb: first?.verb ?? verb });
  return first.answer;
}

/**
 * Advances the county's chain and appends the entry with what it touched, in one statement, the last before the
 * commit: the head stays locked so briefly that acts of one county hardly wait for each other.
 */
async function append(em: SqlEntityManager, entry: EntryContent, about: string): Promise<void> {
  const touched = new Map<string, string>([[about, entry.verb]]);
  for (const change of entry.changes) touched.set(change.id, change.noun);
  const objects = JSON.stringify([...touched].map(([id, noun]) => ({ id, noun })));
  await sql`
    with given as (select ${writeContent(entry)}::text as content),
    head as (
      insert into audit_chain as chain (county_code, seq, hash)
      select ${countyOf(entry.place)}, 1, encode(sha256(convert_to(E'\n' || content, 'UTF8')), 'hex') from given
      on conflict (county_code) do update
        set seq = chain.seq + 1, hash = encode(sha256(convert_to(chain.hash || E'\n' || (select content from given), 'UTF8')), 'hex')
      returning county_code, seq, hash
    ),
    entry as (
      insert into audit_entry (id, county_code, seq, content, hash)
      select ${newId()}::uuid, head.county_code, head.seq, given.content, head.hash from head, given
      returning id
    )
    insert into audit_touch (object_id, entry_id, noun, place_code)
    select touched.id::uuid, entry.id, touched.noun, ${entry.place}
    from entry, json_to_recordset(${objects}::json) as touched (id text, noun text)`.execute(em.getKysely());
}

/** Notes every row that the unit of work writes, as it was and as it becomes. */
class ChangeListener implements EventSubscriber {
  readonly changes: Change[] = [];

  async onFlush({ uow }: FlushEventArgs): Promise<void> {
    for (const set of uow.getChangeSets()) {
      const id = String((set.entity as { id?: unknown }).id ?? '');
      const after = set.type === 'delete' ? null : { ...set.payload };
      const original = set.originalEntity as Record<string, unknown> | undefined;
      const before = original ? Object.fromEntries(Object.keys(set.payload).map((name) => [name, original[name]])) : null;
      if (id) this.changes.push({ noun: set.meta.className, id, before, after } as Change);
    }
  }
}
