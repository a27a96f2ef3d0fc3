import type { Act } from '../../audit/index.js';
import { Person, Post } from '../../identity/index.js';
import { isId } from '../../kernel/ids.js';
import { refuseDuty } from '../rules/duties-refusals.js';
import type { DutyPost } from '../rules/duty.js';

/** The posts of these ids with who holds them, by id. Refuses DUTY_POST_MUST_EXIST for the first that the viewer does not see. Two statements. */
export async function findDutyPosts({ em }: Act, ids: readonly string[]): Promise<ReadonlyMap<string, DutyPost>> {
  const wanted = [...new Set(ids)];
  const posts = wanted.length ? await em.find(Post, { id: { $in: wanted.filter(isId) } }) : [];
  const people = posts.length ? await em.find(Person, { id: { $in: posts.map(({ personId }) => personId) } }) : [];
  const holders = new Map(people.map((person) => [person.id, person]));
  const byId = new Map(
    posts.flatMap((post): [string, DutyPost][] => {
      const holder = holders.get(post.personId);
      const { id, role, placeCode, validFrom, validTo = null } = post;
      return holder ? [[id, { role, placeCode, validFrom, validTo, personName: holder.name, personActive: holder.active }]] : [];
    }),
  );
  const missing = wanted.find((id) => !byId.has(id));
  if (missing !== undefined) throw refuseDuty('DUTY_POST_MUST_EXIST', { id: missing.slice(0, 40) });
  return byId;
}
