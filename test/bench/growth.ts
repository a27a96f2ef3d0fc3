import type { Cluster } from './cluster.js';
import { questionsAbout } from './contenders/questions.js';
import { startContenders } from './contenders/start.js';
import { type SetSize, totalsOf } from './data/sizes.js';
import { asSuperuser, type OpenSet, openGrownSet, openSet } from './sets.js';
import { subjectOf } from './subjects.js';
import { type Load, median, type Turn, textOf, turnOf } from './turns.js';

export interface GrowthFigure {
  readonly payments: number;
  readonly loadSeconds: number;
  readonly databaseGb: number;
  readonly questions: Readonly<Record<string, Turn>>;
}

export const growthGoal = { slower: 1.5 };
const grown = ['countyProgress', 'projectPage'] as const;

/** Sets that differ in the number of payments alone stand beside each other; this server is asked over each, turn by turn. */
export async function measureGrowth(
  cluster: Cluster,
  sizes: readonly SetSize[],
  load: Load,
  rounds: number,
  say: (line: string) => void,
): Promise<GrowthFigure[]> {
  const sets: OpenSet[] = [];
  for (const size of sizes) {
    const before = sets.at(-1);
    const set = before ? await openGrownSet(cluster, before, size) : await openSet(cluster, size);
    say(`${totalsOf(size).payments} payments, loaded in ${set.loadSeconds.toFixed(0)} s`);
    sets.push(set);
  }
  const asked = await Promise.all(sets.map(askable));
  try {
    const turns = asked.map(() => new Map<string, Turn[]>());
    for (const name of grown) {
      const calls = asked.map(({ callOf }) => callOf(name));
      const expected: string[] = [];
      for (const call of calls) expected.push(await textOf(call));
      for (const [at, call] of calls.entries()) await turnOf(call, { ...load, seconds: 1 }, expected[at] as string);
      for (let round = 0; round < rounds; round += 1)
        for (const [at, call] of calls.entries()) {
          const of = turns[at] as Map<string, Turn[]>;
          of.set(name, [...(of.get(name) ?? []), await turnOf(call, load, expected[at] as string)]);
        }
    }
    const figures: GrowthFigure[] = [];
    for (const [at, set] of sets.entries())
      figures.push({
        payments: totalsOf(set.size).payments,
        loadSeconds: set.loadSeconds,
        databaseGb: await sizeOf(set.url),
        questions: Object.fromEntries([...(turns[at] as Map<string, Turn[]>)].map(([name, list]) => [name, medianOf(list)])),
      });
    return figures;
  } finally {
    await Promise.all(asked.map(({ stop }) => stop()));
  }
}

async function askable(set: OpenSet) {
  const { county, ...subject } = subjectOf(set);
  const [contender] = await startContenders({ url: set.url, county, countyCode: subject.countyCode, who: 'auditor' }, ['xianjie']);
  if (!contender) throw new Error('The server did not start.');
  const questions = questionsAbout(subject);
  return {
    callOf(name: (typeof grown)[number]) {
      const question = questions.find((each) => each.name === name);
      if (!question) throw new Error(`There is no question ${name}.`);
      return contender.callOf(question);
    },
    stop: () => contender.stop(),
  };
}

function medianOf(turns: readonly Turn[]): Turn {
  const of = (name: keyof Turn) => median(turns.map((turn) => turn[name]));
  return { answers: of('answers'), seconds: of('seconds'), perSecond: of('perSecond'), p50Ms: of('p50Ms'), p99Ms: of('p99Ms') };
}

async function sizeOf(url: string): Promise<number> {
  return asSuperuser(url, async (client) => {
    const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database())::text as bytes');
    return Number(rows[0]?.bytes) / 2 ** 30;
  });
}
