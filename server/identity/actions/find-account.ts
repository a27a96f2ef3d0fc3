import { LockMode } from '@mikro-orm/core';
import type { Act } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { Department } from '../model/department.js';
import { Person } from '../model/person.js';
import { Post } from '../model/post.js';
import { refuse } from '../rules/refusals.js';

/** A person the viewer sees; else PERSON_MUST_EXIST. */
export async function findPerson({ em }: Act, id: string): Promise<Person> {
  const person = isId(id) ? await em.findOne(Person, { id }) : null;
  if (!person) throw refuse('PERSON_MUST_EXIST', { id });
  return person;
}

/** A department the viewer sees, or none when none is named; else DEPARTMENT_MUST_EXIST. */
export async function findDepartment({ em }: Act, id: string | null): Promise<Department | null> {
  if (id === null) return null;
  const department = isId(id) ? await em.findOne(Department, { id }) : null;
  if (!department) throw refuse('DEPARTMENT_MUST_EXIST', { id });
  return department;
}

/** A post the viewer sees; else POST_MUST_EXIST. */
export async function findPost({ em }: Act, id: string): Promise<Post> {
  const post = isId(id) ? await em.findOne(Post, { id }) : null;
  if (!post) throw refuse('POST_MUST_EXIST', { id });
  return post;
}

/** A post the viewer may write, locked; else POST_MUST_EXIST. */
export async function lockPost({ em }: Act, id: string): Promise<Post> {
  const post = isId(id) ? await em.findOne(Post, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!post) throw refuse('POST_MUST_EXIST', { id });
  return post;
}
