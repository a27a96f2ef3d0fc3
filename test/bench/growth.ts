import type { Cluster } from './cluster.js';
import { readMarks, writeMark } from './cluster.js';
import { questionsAbout } from './contenders/questions.js';
import { startContenders } from './contenders/start.js';
import { addPayments } from './data/load-set.js';
import { growthPayments, type SetSize, totalsOf } from './data/sizes.js';
import { asSuperuser, type OpenSet, openSet } from './sets.js';
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

/** One database that is given ten times as many payments twice; this server alone is asked after each step. */
export async function measureGrowth(
  cluster: Cluster,
  like: SetSize,
  load: Load,
  rounds: number,
  tell: (figure: GrowthFigure) => void,
): Promise<GrowthFigure[]> {
  const figures: GrowthFigure[] = [];
  const name = `growth_${like.name}`;
  let before: SetSize = { ...like, name, paymentsPerProject: growthPayments[0] };
  for (const paymentsPerProject of growthPayments) {
    const size: SetSize = { ...like, name, paymentsPerProject };
    const { set, seconds } = await grow(cluster, before, size);
    before = size;
    const figure = {
      ...{
        payments: totalsOf(size).payments,
        loadSeconds: seconds,
        databaseGb: await sizeOf(set.url),
        questions: await ask(set, load, rounds),
      },
    };
    figures.push(figure);
    tell(figure);
  }
  // The last step stays loaded; another run begins anew, because payments are only added.
  await cluster.dropDatabase(`bench_${name}`);
  writeMark(cluster.folder, `bench_${name}`, null);
  return figures;
}

async function grow(cluster: Cluster, before: SetSize, size: SetSize): Promise<{ set: OpenSet; seconds: number }> {
  if (size.paymentsPerProject === before.paymentsPerProject) {
    if (readMarks(cluster.folder)[`bench_${size.name}`] !== undefined) writeMark(cluster.folder, `bench_${size.name}`, null);
    const set = await openSet(cluster, size);
    return { set, seconds: set.loadSeconds };
  }
  const set = await openSet(cluster, size);
  return { set, seconds: await addPayments(set.url, set.counties, before, size) };
}

async function sizeOf(url: string): Promise<number> {
  return asSuperuser(url, async (client) => {
    const { rows } = await client.query<{ bytes: string }>('select pg_database_size(current_database())::text as bytes');
    return Number(rows[0]?.bytes) / 2 ** 30;
  });
}

async function ask(set: OpenSet, load: Load, rounds: number): Promise<Record<string, Turn>> {
  const { county, ...subject } = subjectOf(set);
  const contenders = await startContenders({ url: set.url, county, countyCode: subject.countyCode, who: 'auditor' }, ['xianjie']);
  try {
    const answers: Record<string, Turn> = {};
    for (const question of questionsAbout(subject).filter(({ name }) => (grown as readonly string[]).includes(name))) {
      const call = contenders[0]?.callOf(question);
      if (!call) continue;
      const expected = await textOf(call);
      await turnOf(call, { ...load, seconds: 1 }, expected);
      const turns: Turn[] = [];
      for (let round = 0; round < rounds; round += 1) turns.push(await turnOf(call, load, expected));
      const of = (name: keyof Turn) => median(turns.map((turn) => turn[name]));
      answers[question.name] = {
        answers: of('answers'),
        seconds: of('seconds'),
        perSecond: of('perSecond'),
        p50Ms: of('p50Ms'),
        p99Ms: of('p99Ms'),
      };
    }
    return answers;
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}
