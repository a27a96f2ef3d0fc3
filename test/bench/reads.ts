import type { Question } from './contenders/questions.js';
import { questionsAbout } from './contenders/questions.js';
import { type Contender, type ContenderName, demandEqualAnswers, startContenders } from './contenders/start.js';
import type { OpenSet } from './sets.js';
import { subjectOf } from './subjects.js';
import { type Load, median, type Turn, textOf, turnOf } from './turns.js';

export interface ReadFigure {
  readonly question: string;
  readonly title: string;
  readonly contenders: Readonly<Record<ContenderName, Turn>>;
  /** This server's throughput over the other's. */
  readonly overPeer: number;
  readonly overLimit: number;
}

/** Goals of throughput, as ratios. */
export const readGoals = { overPeer: 1.5, overLimit: 0.5 };

/**
 * Every question to every contender: first the answers are compared, then each has a turn of load after the other, round
 * by round, so that what disturbs the machine disturbs all. The figures are medians of the turns.
 */
export async function measureReads(set: OpenSet, load: Load, rounds: number, tell: (figure: ReadFigure) => void): Promise<ReadFigure[]> {
  const { county, ...subject } = subjectOf(set);
  const contenders = await startContenders({ url: set.url, county, countyCode: subject.countyCode, who: 'auditor' });
  const figures: ReadFigure[] = [];
  try {
    for (const question of questionsAbout(subject)) {
      await demandEqualAnswers(contenders, question);
      const figure = await figureOf(contenders, question, load, rounds);
      figures.push(figure);
      tell(figure);
    }
    return figures;
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}

async function figureOf(contenders: readonly Contender[], question: Question, load: Load, rounds: number): Promise<ReadFigure> {
  const turns = new Map<ContenderName, Turn[]>(contenders.map(({ name }) => [name, []]));
  const expected = new Map<ContenderName, string>();
  for (const contender of contenders) {
    const call = contender.callOf(question);
    expected.set(contender.name, await textOf(call));
    // A first second fills caches and lets the engine compile; it is not counted.
    await turnOf(call, { ...load, seconds: 1 }, expected.get(contender.name) as string);
  }
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders)
      turns.get(contender.name)?.push(await turnOf(contender.callOf(question), load, expected.get(contender.name) as string));
  const medians = Object.fromEntries([...turns].map(([name, list]) => [name, medianTurn(list)])) as ReadFigure['contenders'];
  return {
    ...{ question: question.name, title: question.title, contenders: medians },
    overPeer: medians.xianjie.perSecond / medians.postgraphile.perSecond,
    overLimit: medians.xianjie.perSecond / medians.limit.perSecond,
  };
}

const medianTurn = (turns: readonly Turn[]): Turn => ({
  perSecond: median(turns.map(({ perSecond }) => perSecond)),
  p50Ms: median(turns.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(turns.map(({ p99Ms }) => p99Ms)),
});
