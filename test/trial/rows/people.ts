import fc from 'fast-check';
import type { Orm } from '../../../server/database/orm.js';
import { asOwner } from '../../../server/database/session.js';
import { hashOf, newSecret } from '../../../server/identity/rules/secret.js';
import { newId } from '../../../server/kernel/ids.js';
import { type Role, roles, type Viewer } from '../../../server/kernel/viewer.js';

interface DrawnPost {
  readonly role: Role;
  readonly place: number;
  readonly from: string;
  readonly to: string | null;
}

interface DrawnPerson {
  readonly active: boolean;
  readonly posts: readonly DrawnPost[];
}

interface DrawnSubstitution {
  readonly holder: number;
  readonly post: number;
  readonly by: number;
  readonly from: string;
  readonly to: string;
}

export interface DrawnPeople {
  readonly people: readonly DrawnPerson[];
  readonly substitutions: readonly DrawnSubstitution[];
}

const date = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const span = fc.tuple(date, date).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));
export const drawnDate = date;

const post: fc.Arbitrary<DrawnPost> = fc
  .record({ role: fc.constantFrom(...(Object.keys(roles) as Role[])), place: fc.nat(), days: span, open: fc.boolean() })
  .map(({ role, place, days, open }) => ({ role, place, from: days.from, to: open ? null : days.to }));

/** People with up to four dated posts in any places, some of whom substitute for others for a while. */
export const drawnPeople = (count: number): fc.Arbitrary<DrawnPeople> =>
  fc.record({
    people: fc.array(
      fc.record({ active: fc.integer({ min: 0, max: 9 }).map((n) => n > 0), posts: fc.array(post, { minLength: 1, maxLength: 4 }) }),
      {
        ...{ minLength: count, maxLength: count },
      },
    ),
    substitutions: fc.array(
      fc.record({ holder: fc.nat(), post: fc.nat(), by: fc.nat(), days: span }).map(({ days, ...rest }) => ({ ...rest, ...days })),
      { minLength: count, maxLength: count },
    ),
  });

interface Held {
  readonly postId: string;
  readonly role: Role;
  readonly placeCode: string;
  readonly from: string;
  readonly to: string | null;
  readonly holder: Settled;
}

export interface Settled {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  readonly active: boolean;
  readonly own: Held[];
  readonly lent: Held[];
}

/** Writes drawn people into the store; posts and substitutions that the store's own constraints refuse are left out. */
export async function settle(orm: Orm, drawn: DrawnPeople, places: readonly string[]): Promise<Settled[]> {
  const people: Settled[] = drawn.people.map(({ active }, index) => ({
    ...{ id: newId(), name: `抽中${index}`, token: newSecret('xjt'), active, own: [], lent: [] },
  }));
  const placeOf = (index: number) => places[index % places.length] as string;
  await asOwner(orm, async (em) => {
    const tried = async (statement: string, values: unknown[]) => {
      await em.execute('savepoint tried');
      try {
        await em.execute(statement, values);
        return true;
      } catch (error) {
        // Two of one person's spans overlap (exclusion constraint); nothing else may be wrong with what was drawn.
        if ((error as { code?: string }).code !== '23P01') throw error;
        await em.execute('rollback to savepoint tried');
        return false;
      }
    };
    for (const [index, person] of people.entries()) {
      const posts = drawn.people[index]?.posts ?? [];
      const home = placeOf(posts[0]?.place ?? 0);
      await em.execute('insert into person (id, name, place_code, active, created_at, closed_at) values (?, ?, ?, ?, now(), ?)', [
        ...[person.id, person.name, home, person.active, person.active ? null : new Date()],
      ]);
      await em.execute(`insert into credential (id, person_id, login, password_hash, must_change) values (?, ?, ?, 'none', false)`, [
        ...[newId(), person.id, `drawn-${person.id}`],
      ]);
      // Noting its use would move the row; it is noted as used already.
      await em.execute(
        `insert into personal_token (id, person_id, name, token_hash, created_at, expires_on, last_used_at)
         values (?, ?, '抽查', ?, now(), '2099-12-31', '2099-12-31')`,
        [newId(), person.id, hashOf(person.token)],
      );
      for (const { role, place, from, to } of posts) {
        const held: Held = { postId: newId(), role, placeCode: placeOf(place), from, to, holder: person };
        const values = [held.postId, person.id, role, held.placeCode, from, to];
        const isNew = await tried(
          'insert into post (id, person_id, role, place_code, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)',
          values,
        );
        if (isNew) person.own.push(held);
      }
    }
    for (const { holder, post, by, from, to } of drawn.substitutions) {
      const lender = people[holder % people.length] as Settled;
      const substitute = people[by % people.length] as Settled;
      const held = lender.own[post % Math.max(lender.own.length, 1)];
      if (!held || substitute === lender) continue;
      const values = [newId(), held.postId, lender.id, substitute.id, held.placeCode, from, to];
      const isNew = await tried(
        `insert into substitution (id, post_id, for_person_id, by_person_id, place_code, valid_from, valid_to, reason) values (?, ?, ?, ?, ?, ?, ?, '抽查')`,
        values,
      );
      if (isNew) substitute.lent.push({ ...held, from, to });
    }
  });
  return people;
}

/**
 * The plain model of who acts: the viewer that a person is on a day in the post he names, or the code he is refused
 * with. A post counts from its first to its last day, a substitution within its own days and those of the post.
 */
export function viewerOn(person: Settled, day: string, named: string | null): Viewer | string {
  if (!person.active) return 'TOKEN_MUST_BE_VALID';
  const on = ({ from, to }: { from: string; to: string | null }) => from <= day && (to === null || day <= to);
  const own = person.own.filter(on);
  const lent = person.lent.filter(
    (held) => on(held) && held.holder.active && on(held.holder.own.find(({ postId }) => postId === held.postId) as Held),
  );
  const post = named ? [...own, ...lent].find(({ postId }) => postId === named) : own.length === 1 ? own[0] : undefined;
  if (named && !post) return 'POST_MUST_BE_MINE';
  return {
    personId: person.id,
    personName: person.name,
    postId: post?.postId ?? null,
    role: post?.role ?? null,
    forPersonId: post && post.holder !== person ? post.holder.id : null,
    placeCode: post?.placeCode ?? null,
    departmentId: null,
  };
}
