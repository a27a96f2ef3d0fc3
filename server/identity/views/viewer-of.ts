import { sql } from 'kysely';
import type { Orm } from '../../database/orm.js';
import type { Clock, LocalDate } from '../../kernel/clock.js';
import { publicViewer, type Viewer } from '../../kernel/viewer.js';
import { actingPost, type HeldPost } from '../rules/acting-post.js';
import { refuse } from '../rules/refusals.js';
import { hashOf } from '../rules/secret.js';
import { sessionMarks } from '../rules/sign-in.js';

export interface Proof {
  readonly sessionToken?: string | null;
  /** A personal token; it goes before the session when both are sent. */
  readonly bearerToken?: string | null;
  /** The post the request wants to act in. */
  readonly postId?: string | null;
}

// Both statements note the use of the session or token, but not on every request: a read should not write.
const bySession = (hash: string, now: Date) => {
  const { idleBefore, noteBefore } = sessionMarks(now);
  return sql`with proof as (
    select id, person_id, extract(epoch from expires_at)::float8 * 1000 as ends_ms from session
    where token_hash = ${hash} and ended_at is null and expires_at > ${now}::timestamptz and last_seen_at > ${idleBefore}::timestamptz
  ), noted as (
    update session set last_seen_at = ${now}::timestamptz from proof
    where session.id = proof.id and session.last_seen_at < ${noteBefore}::timestamptz
  )`;
};
const byToken = (hash: string, now: Date, today: LocalDate) => {
  const { noteBefore } = sessionMarks(now);
  return sql`with proof as (
    select id, person_id, null::float8 as ends_ms from personal_token where token_hash = ${hash} and revoked_at is null and expires_on >= ${today}::date
  ), noted as (
    update personal_token set last_used_at = ${now}::timestamptz from proof
    where personal_token.id = proof.id and (personal_token.last_used_at is null or personal_token.last_used_at < ${noteBefore}::timestamptz)
  )`;
};
const viewerSql = (today: LocalDate) => sql<Found>`
  select person.id, person.name, proof.ends_ms as "endsMs", coalesce(credential.must_change, true) as "mustChange", coalesce((
    select json_agg(json_build_object('id', held.id, 'forPersonId', held.for_person_id, 'role', held.role, 'placeCode', held.place_code,
      'departmentId', held.department_id) order by held.id)
    from held_post held
    where held.by_person_id = person.id and held.valid_from <= ${today}::date and (held.valid_to is null or held.valid_to >= ${today}::date)
  ), '[]'::json) as posts
  from proof join person on person.id = proof.person_id and person.active left join credential on credential.person_id = person.id`;

interface Found {
  readonly id: string;
  readonly name: string;
  readonly endsMs: number | null;
  readonly mustChange: boolean;
  readonly posts: readonly HeldPost[];
}

/** Who asks, and from when on the same proof proves nothing, if that is fixed: milliseconds since 1970. */
export interface Proven {
  readonly viewer: Viewer;
  readonly endsMs: number | null;
}

/**
 * Who asks, in which post, for whom: one statement as the owner of the tables. Nothing proven is the public. Throws
 * TOKEN_MUST_BE_VALID for a forged, expired, ended or revoked proof and for a closed account, POST_MUST_BE_MINE for
 * a post that the person neither holds nor substitutes for today, PASSWORD_MUST_BE_CHANGED for a post named before
 * the first password is replaced.
 */
export async function proven(orm: Orm, clock: Clock, { sessionToken, bearerToken, postId }: Proof): Promise<Proven> {
  const secret = bearerToken || sessionToken;
  if (!secret) return { viewer: publicViewer, endsMs: null };
  const now = clock.now();
  const today = clock.today();
  const hash = hashOf(secret);
  const proof = bearerToken ? byToken(hash, now, today) : bySession(hash, now);
  const { rows } = await sql<Found>`${proof} ${viewerSql(today)}`.execute(orm.em.fork().getKysely());
  const [found] = rows;
  if (!found) throw refuse('TOKEN_MUST_BE_VALID');
  const post = actingPost(found.posts, postId || null, found.mustChange);
  const viewer = {
    personId: found.id,
    personName: found.name,
    postId: post?.id ?? null,
    role: post?.role ?? null,
    forPersonId: post?.forPersonId ?? null,
    placeCode: post?.placeCode ?? null,
    departmentId: post?.departmentId ?? null,
  };
  return { viewer, endsMs: found.endsMs };
}

/** Who asks, as `proven` finds it. */
export async function viewerOf(orm: Orm, clock: Clock, proof: Proof): Promise<Viewer> {
  return (await proven(orm, clock, proof)).viewer;
}

/** What two requests of one viewer on one day have in common, without the secret itself; null where nothing is proven. */
export function proofKey({ sessionToken, bearerToken, postId }: Proof, today: LocalDate): string | null {
  const secret = bearerToken || sessionToken;
  return secret ? [bearerToken ? 'token' : 'session', hashOf(secret), postId ?? '', today].join(' ') : null;
}
