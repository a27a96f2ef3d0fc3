import type { Question } from './contenders/questions.js';
import { questionsAbout } from './contenders/questions.js';
import { type Contender, type ContenderName, demandEqualAnswers, startContenders } from './contenders/start.js';
import { processorTimeOf } from './processor-time.js';
import type { OpenSet } from './sets.js';
import { subjectOf } from './subjects.js';
import { type Load, median, type Turn, textOf, turnOf } from './turns.js';

export interface ReadFigure {
  readonly question: string;
  readonly title: string;
  readonly contenders: Readonly<Record<ContenderName, MeasuredTurn>>;
  /** This server's throughput over the other's. */
  readonly overPeer: number;
  readonly overLimit: number;
}

/** A turn with the processor time that one answer took in the contender's process and in the database; null without /proc. */
export interface MeasuredTurn extends Turn {
  readonly ownMs: number | null;
  readonly databaseMs: number | null;
}

/** Goals of throughput, as ratios. */
export const readGoals = { overPeer: 1.5, overLimit: 0.5 };

/**
 * Every question to every contender: first the answers are compared, then each has a turn of load after the other, round
 * by round, so that what disturbs the machine disturbs all. The figures are medians of the turns.
 */
export async function measureReads(
  database: number,
  set: OpenSet,
  load: Load,
  rounds: number,
  tell: (figure: ReadFigure) => void,
): Promise<ReadFigure[]> {
  const { county, ...subject } = subjectOf(set);
  const contenders = await startContenders({ url: set.url, county, countyCode: subject.countyCode, who: 'auditor' });
  const figures: ReadFigure[] = [];
  try {
    for (const question of questionsAbout(subject)) {
      await demandEqualAnswers(contenders, question);
      const figure = await figureOf(database, contenders, question, load, rounds);
      figures.push(figure);
      tell(figure);
    }
    return figures;
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}

async function figureOf(
  database: number,
  contenders: readonly Contender[],
  question: Question,
  load: Load,
  rounds: number,
): Promise<ReadFigure> {
  const turns = new Map<ContenderName, MeasuredTurn[]>(contenders.map(({ name }) => [name, []]));
  const expected = new Map<ContenderName, string>();
  // The slowest answer decides for all how long a turn must be.
  let { seconds } = load;
  for (const contender of contenders) {
    const call = contender.callOf(question);
    expected.set(contender.name, await textOf(call));
    // A first second fills caches and lets the engine compile; it is not counted.
    const first = await turnOf(call, { ...load, seconds: 1 }, expected.get(contender.name) as string);
    seconds = Math.max(seconds, first.seconds);
  }
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders) {
      const turn = () => turnOf(contender.callOf(question), { ...load, seconds }, expected.get(contender.name) as string);
      turns.get(contender.name)?.push(await measured(turn, contender.processId, database));
    }
  const medians = Object.fromEntries([...turns].map(([name, list]) => [name, medianTurn(list)])) as ReadFigure['contenders'];
  return {
    ...{ question: question.name, title: question.title, contenders: medians },
    overPeer: medians.xianjie.perSecond / medians.postgraphile.perSecond,
    overLimit: medians.xianjie.perSecond / medians.limit.perSecond,
  };
}

async function measured(turn: () => Promise<Turn>, own: number, database: number): Promise<MeasuredTurn> {
  const before = [processorTimeOf(own), processorTimeOf(database)] as const;
  const done = await turn();
  const after = [processorTimeOf(own), processorTimeOf(database)] as const;
  const perAnswer = (place: 0 | 1) =>
    before[place] === null || after[place] === null ? null : (after[place] - before[place]) / done.answers;
  return { ...done, ownMs: perAnswer(0), databaseMs: perAnswer(1) };
}

const medianTurn = (turns: readonly MeasuredTurn[]): MeasuredTurn => {
  const of = (name: keyof MeasuredTurn) => median(turns.map((turn) => turn[name] ?? Number.NaN));
  const known = (number: number) => (Number.isNaN(number) ? null : number);
  return {
    ...{ answers: of('answers'), seconds: of('seconds'), perSecond: of('perSecond'), p50Ms: of('p50Ms'), p99Ms: of('p99Ms') },
    ...{ ownMs: known(of('ownMs')), databaseMs: known(of('databaseMs')) },
  };
};
