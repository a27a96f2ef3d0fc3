import 'reflect-metadata';
import type { SqlEntityManager } from '@mikro-orm/sql';
import fc from 'fast-check';
import type { Orm } from '../../server/database/orm.js';
import { asOwner, asViewer, enter } from '../../server/database/session.js';
import { viewerOf } from '../../server/identity/index.js';
import { clockOn } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { Refusal } from '../../server/kernel/refusal.js';
import { publicViewer, type Role, roles, type Viewer } from '../../server/kernel/viewer.js';
import { openDemonstration } from '../world/demonstration.js';
import { drawFrom } from './draw.js';
import { attempt, attemptsOn, wrong } from './rows/attempts.js';
import { changesOutside } from './rows/changes.js';
import { counterfeitMoney, counterfeitsOf, ownersFunctionsTell } from './rows/counterfeits.js';
import { drawnDate, drawnPeople, type Settled, settle, viewerOn } from './rows/people.js';
import { asked, drawnQuery } from './rows/queries.js';
import { readStore, type Store } from './rows/stored.js';
import { seedOf } from './seed.js';
import type { Trial } from './trial.js';

const sizes = {
  short: { people: 30, questions: 150, places: 1, counterfeits: 4 },
  whole: { people: 300, questions: 6000, places: 6, counterfeits: 40 },
} as const;

/** Row security by the application's own database roles, in SQL, against the access tables as a plain model. */
export const rowSecurity: Trial = {
  name: 'row-security',
  claim:
    'in SQL as the application’s role, nothing outside the viewer’s rows is seen or changed, and without a viewer every table is closed',
  async run(size, say) {
    const { people, questions, places, counterfeits } = sizes[size];
    const seed = seedOf(size);
    say(`seed ${seed}`);
    const { orm, close } = await openDemonstration();
    try {
      const codes = await placeCodes(orm);
      const settled = await settle(orm, fc.sample(drawnPeople(people), { seed, numRuns: 1 })[0] as never, codes);
      const store = await readStore(orm);
      say(
        `${store.tables.size} tables, ${[...store.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0)} rows, ${people} people drawn`,
      );
      await answersAreTheModels(orm, store, settled, { seed, questions }, say);
      await writesStayInside(orm, store, matrix(seed, codes, places), { seed, blind: size === 'whole' }, say);
      await triggersReachNoFurther(orm, store, matrix(seed + 1, codes, 1), { seed, counterfeits }, say);
      await closedWithoutViewer(orm, store, seed, say);
    } finally {
      await close();
    }
  },
};

/** Where posts lie: any place, a place with projects, or the county of all the projects, one as often as the other. */
async function placeCodes(orm: Orm): Promise<string[]> {
  const codesOf = async (em: SqlEntityManager, from: string) =>
    (await em.execute<{ code: string }[]>(`select distinct ${from} order by 1`)).map(({ code }) => code);
  return asOwner(orm, async (em) => {
    const every = await codesOf(em, 'code from place');
    const busy = await codesOf(em, 'place_code as code from project');
    return every.flatMap((code, index) => [code, busy[index % busy.length] as string, index % 2 ? '510824000000' : '510800000000']);
  });
}

/** Random people on random days in random posts ask random queries; who they are and what they see is the model's answer. */
async function answersAreTheModels(
  orm: Orm,
  store: Store,
  settled: readonly Settled[],
  { seed, questions }: { seed: number; questions: number },
  say: (line: string) => void,
): Promise<void> {
  const seen = { refused: 0, public: 0, office: 0, nonEmpty: 0 };
  const question = fc.record({ who: fc.nat(), day: drawnDate, post: fc.nat(), mine: fc.integer({ min: 0, max: 9 }), query: drawnQuery });
  await fc.assert(
    fc.asyncProperty(question, async ({ who, day, post, mine, query }) => {
      const person = settled[who % settled.length] as Settled;
      // Mostly a post that is held on the day, else one that was, will be or is another's, or none.
      const any = mine === 0 ? settled.flatMap(({ own }) => own) : [...person.own, ...person.lent];
      const held = any.filter(({ postId }) => typeof viewerOn(person, day, postId) !== 'string');
      const offered = mine > 2 && held.length ? held : any;
      const named = mine === 1 ? null : (offered[post % Math.max(offered.length, 1)]?.postId ?? null);
      const expected = viewerOn(person, day, named);
      const viewer = await viewerOf(orm, clockOn(day), { bearerToken: person.token, postId: named }).catch((error: unknown) => {
        if (error instanceof Refusal) return error.code;
        throw error;
      });
      if (JSON.stringify(viewer) !== JSON.stringify(expected))
        throw new Error(`is ${JSON.stringify(viewer)}, not ${JSON.stringify(expected)}`);
      if (typeof viewer === 'string') {
        seen.refused += 1;
        return;
      }
      seen[viewer.postId ? 'office' : 'public'] += 1;
      const { words, ask, model } = asked(store, query);
      const [found, wanted] = [await asViewer(orm, viewer, ask), model(viewer)];
      if (found.length) seen.nonEmpty += 1;
      if (found.join() !== wanted.join())
        throw new Error(`${viewer.role} of ${viewer.placeCode} sees ${found.length} for ${wanted.length}: ${words}`);
    }),
    { seed, numRuns: questions },
  );
  if (seen.nonEmpty < questions / 20)
    throw new Error(`Only ${seen.nonEmpty} of ${questions} questions had an answer: nothing was compared.`);
  say(
    `${questions} random questions answered as the model does: ${seen.office} in a post, ${seen.public} without one, ` +
      `${seen.refused} refused by date or post; ${seen.nonEmpty} answers had rows`,
  );
}

/** Every role in drawn places of drawn levels, somebody without a post, and the public. */
function matrix(seed: number, codes: readonly string[], places: number): Viewer[] {
  const drawn = fc.sample(fc.nat(codes.length - 1), { seed, numRuns: places * Object.keys(roles).length });
  const inPosts = (Object.keys(roles) as Role[]).flatMap((role, index) =>
    Array.from(
      { length: places },
      (_, turn): Viewer => ({
        ...{ personId: newId(), personName: role, postId: newId(), role, forPersonId: null, departmentId: null },
        // The first of each role is the county with all the rows, or few writes would reach anything.
        placeCode: turn === 0 ? '510824000000' : (codes[drawn[index * places + turn] as number] as string),
      }),
    ),
  );
  return [...inPosts, { ...publicViewer, personId: newId() }, publicViewer];
}

/** Every viewer × every table × every sort of write; triggers and references are off, so that row security stands alone. */
async function writesStayInside(
  orm: Orm,
  store: Store,
  viewers: readonly Viewer[],
  { seed, blind }: { seed: number; blind: boolean },
  say: (line: string) => void,
): Promise<void> {
  const met = { refused: 0, unreached: 0, reached: 0, inside: 0 };
  for (const viewer of viewers) {
    const mistakes = await tried(orm, async (em, found) => {
      await em.execute(`set local session_replication_role = replica`);
      await enter(em, viewer);
      const pick = drawFrom(seed);
      for (const table of store.tables.values()) {
        for (const each of attemptsOn(table, viewer, {
          elsewhere: elsewhereOf(viewer),
          pick,
          blind: blind || viewer.role === 'FINANCE_OFFICER',
        })) {
          const outcome = await attempt(em, each);
          if ('code' in outcome && outcome.code === '42501') met.refused += 1;
          else if ('rows' in outcome && outcome.rows > 0) met.reached += 1;
          else met.unreached += 1;
          const mistake = wrong(each, outcome);
          if (mistake) found.push(mistake);
        }
      }
      await em.execute(`select set_config('role', 'none', true)`);
      const { outside, inside } = await changesOutside(em, store, viewer);
      met.inside += inside;
      found.push(...outside);
    });
    if (mistakes.length) throw new Error(`${viewer.role ?? 'public'} of ${viewer.placeCode}: ${mistakes.slice(0, 5).join('\n')}`);
  }
  if (!met.inside) throw new Error('No write reached a row: nothing was compared.');
  say(
    `${viewers.length} viewers × ${store.tables.size} tables: ${met.refused} writes refused by the database, ` +
      `${met.unreached} reached nothing, ${met.reached} reached rows; all ${met.inside} rows written or changed were the writer’s own`,
  );
}

/** With triggers and references at work, what one may write must not move a row that is another's: money above all. */
async function triggersReachNoFurther(
  orm: Orm,
  store: Store,
  viewers: readonly Viewer[],
  { seed, counterfeits }: { seed: number; counterfeits: number },
  say: (line: string) => void,
): Promise<void> {
  let tries = 0;
  let landed = 0;
  const village = store.tables.get('project')?.rows[0]?.row['place_code'] as string;
  const below = viewers.map((viewer, index) => (viewer.placeCode && index % 2 ? { ...viewer, placeCode: village } : viewer));
  for (const viewer of below) {
    const pick = drawFrom(seed + tries);
    const mistakes = await tried(orm, async (em, found) => {
      await enter(em, viewer);
      for (const each of [...counterfeitMoney(store, viewer, pick), ...counterfeitsOf(store, viewer, counterfeits, pick)]) {
        tries += 1;
        const outcome = await attempt(em, each);
        if (!('code' in outcome)) landed += 1;
        const mistake = wrong(each, outcome);
        if (mistake) found.push(mistake);
      }
      await em.execute(`select set_config('role', 'none', true)`);
      found.push(...(await changesOutside(em, store, viewer)).outside);
    });
    if (mistakes.length) throw new Error(`${viewer.role ?? 'public'} of ${viewer.placeCode}: ${mistakes.slice(0, 5).join('\n')}`);
  }
  say(`${tries} counterfeit rows under triggers and references: ${landed} landed in the writer’s own place, none moved a row of others`);
}

/** The application's roles with no viewer set, in a session that never had one and in one that had: what the public sees, and no write more. */
async function closedWithoutViewer(orm: Orm, store: Store, seed: number, say: (line: string) => void): Promise<void> {
  const open = new Set<string>();
  let refusals = 0;
  const nobodyInOffice: Viewer = { ...publicViewer, postId: newId() };
  for (const [role, nobody] of [
    ['xianjie_office', nobodyInOffice],
    ['xianjie_public', publicViewer],
  ] as const) {
    const mistakes = await tried(orm, async (em, found) => {
      await em.execute('reset all');
      await em.execute('set local session_replication_role = replica');
      await em.execute(`select set_config('role', ?, true)`, [role]);
      for (const table of store.tables.values()) {
        const [seen] = await em.execute<{ n: number }[]>(`select count(*)::int as n from "${table.name}"`);
        const shown = table.rows.filter(({ row }) => table.access.public.sees(publicViewer, row)).length;
        if (seen?.n) open.add(table.name);
        if ((seen?.n ?? 0) > shown) found.push(`${role} without a viewer sees ${seen?.n} rows of ${table.name}, the public ${shown}`);
        for (const each of attemptsOn(table, nobody, { elsewhere: '510824102210', pick: drawFrom(seed), blind: true })) {
          const outcome = await attempt(em, each);
          if ('code' in outcome && outcome.code === '42501') refusals += 1;
          const mistake = wrong(each, outcome);
          if (mistake) found.push(mistake);
        }
      }
      await em.execute(`select set_config('role', 'none', true)`);
      const { outside } = await changesOutside(em, store, nobody);
      // What anybody may send in, an objection with its sender, is the one thing that lands.
      found.push(...outside);
      const landed = await em.execute<{ name: string }[]>(
        [...store.tables.values()]
          .map((table) => `select '${table.name}' as name where (select count(*) from "${table.name}") <> ${table.rows.length}`)
          .join(' union all '),
      );
      found.push(
        ...landed
          .filter(({ name }) => !store.tables.get(name)?.access.publicGrants)
          .map(({ name }) => `${role} without a viewer wrote ${name}`),
      );
      await em.execute(`select set_config('role', ?, true)`, [role]);
    });
    if (mistakes.length) throw new Error(mistakes.slice(0, 5).join('\n'));
  }
  const told = await asOwner(orm, async (em) => ownersFunctionsTell(em));
  if (told.length) throw new Error(told.join('\n'));
  say(
    `without a viewer ${refusals} writes refused, and of ${store.tables.size} tables only the published are read: ${[...open].join(', ')}`,
  );
}

/** Runs attempts in one transaction that is always taken back; answers what they found wrong. */
async function tried(
  orm: Orm,
  work: (em: Parameters<Parameters<typeof asOwner>[1]>[0], found: string[]) => Promise<void>,
): Promise<string[]> {
  const found: string[] = [];
  const takenBack = new Error('taken back');
  await asOwner(orm, async (em) => {
    await work(em, found);
    throw takenBack;
  }).catch((error: unknown) => {
    if (error !== takenBack) throw error;
  });
  return found;
}

/** A row or a place that is not the viewer's: the next county, or this one for who sits there. */
function elsewhereOf(viewer: Viewer): string {
  return viewer.placeCode?.startsWith('5119') ? '510824102210' : '511903000000';
}
