import { expect } from '@jest/globals';
import type { Answer } from '../../client/index.js';
import { verifyChains } from '../../server/audit/index.js';
import { asOwner } from '../../server/database/session.js';
import type { World } from '../world/world.js';

/** One thing that must not pass: what it is called, the code that it meets, and how it is tried. */
export interface BadInput {
  readonly what: string;
  readonly code: string;
  readonly tried: () => Promise<Answer<unknown>>;
  /** Facts that the sentences must name: the real numbers of the case. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Tables whose rows may change although the act is refused: the count of wrong passwords is one. */
  readonly mayChange?: readonly string[];
}

// Who asks is noted on these at any request, refused or not; their rows are counted only.
const notedOnRequest = ['personal_token', 'session'];

/** A fingerprint of every table: how many rows, and what is in them. */
async function fingerprint(world: Pick<World, 'rows'>): Promise<Record<string, string>> {
  const tables = await world.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'mikro%' order by 1`,
  );
  const looks = tables.map(({ name }) =>
    notedOnRequest.includes(name)
      ? `select '${name}' as name, count(*)::text as print from "${name}"`
      : `select '${name}' as name, count(*)::text || ' ' || coalesce(md5(string_agg(md5(shown::text), '' order by md5(shown::text))), '') as print from "${name}" as shown`,
  );
  const prints = await world.rows<{ name: string; print: string }>(looks.join(' union all '));
  return Object.fromEntries(prints.map(({ name, print }) => [name, print]));
}

/** Does an act and asks that it left every table as it was, balances and audit chain included. */
export async function nothingChanged<Said>(world: World, act: () => Promise<Said>, mayChange: readonly string[] = []): Promise<Said> {
  const before = await fingerprint(world);
  const said = await act();
  const after = await fingerprint(world);
  for (const table of mayChange) delete before[table];
  for (const table of mayChange) delete after[table];
  expect(after).toEqual(before);
  const chains = await asOwner(world.orm, verifyChains);
  expect(chains.filter(({ broken }) => broken)).toEqual([]);
  return said;
}

const han = /\p{Script=Han}/u;
const enumCode = /\b[A-Z]{4,}(?:_[A-Z]+)*\b/;

/** Refused with its code, a sentence in each language that names every fact, a basis, and nothing left half done. */
export async function isRefusedWhole(world: World, { code, tried, facts, mayChange }: BadInput): Promise<void> {
  const answer = await nothingChanged(world, tried, mayChange);
  if (answer.ok) throw new Error(`Not refused: ${JSON.stringify(answer.data).slice(0, 300)}`);
  const { refusal } = answer;
  const { zh, en } = refusal.message;
  expect([refusal.code, zh]).toEqual([code, zh]);
  expect(zh).toMatch(han);
  expect(en).toMatch(/[A-Za-z]/);
  expect(refusal.basis.length).toBeGreaterThan(3);
  for (const sentence of [zh, en]) expect(sentence.replace(/[“"].*[”"]/g, '')).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
  // What stands in quotation marks is what the person wrote; a fact of ours is said in words, in the sentence's language.
  expect(zh.replace(/“[^”]*”/g, '')).not.toMatch(enumCode);
  expect(en.replace(/"[^"]*"/g, '')).not.toMatch(enumCode);
  for (const value of Object.values(refusal.facts)) expect(String(value).trim()).not.toBe('');
  if (facts) expect(refusal.facts).toMatchObject(facts);
}
