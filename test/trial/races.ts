import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { verifyChains } from '../../server/audit/index.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { openOrm } from '../../server/database/orm.js';
import { prepareStore } from '../../server/database/prepare.js';
import { asOwner } from '../../server/database/session.js';
import { accesses, entities } from '../../server/features.js';
import { loadFoundation } from '../world/foundation.js';
import { settlePeople } from '../world/people.js';
import { startPostgres } from '../world/postgres.js';
import { type World, worldOver } from '../world/world.js';
import { compiled } from './compiled.js';
import { type Draw, drawFrom } from './draw.js';
import { type Race, type Racer, races, type Scene } from './races/cases.js';
import type { Heard, Told } from './races/worker.js';
import { seedOf } from './seed.js';
import type { Trial } from './trial.js';

const sizes = { short: { repeats: 3, workers: 2 }, whole: { repeats: 60, workers: 6 } } as const;
// Acts take some milliseconds each: starts spread over this many let either come first, or both lie upon each other.
const spreadMs = 12;

/** Two acts at once from different processes over one real PostgreSQL, again and again, each time on a new scene. */
export const racesTrial: Trial = {
  name: 'races',
  claim: 'of two acts at once from different processes each pair ends as if one had come first, and the loser is refused with a code',
  async run(size, say) {
    const { repeats, workers: count } = sizes[size];
    const seed = seedOf(size);
    say(`seed ${seed}`);
    const draw = drawFrom(seed);
    const sources = compiled();
    const server = await startPostgres();
    const address = await server.newDatabase();
    const orm = await openOrm({ url: address, folder: '', poolSize: 4 }, entities);
    let workers: Worker[] = [];
    try {
      await prepareStore(orm, accesses);
      await loadFoundation(orm);
      const database = { orm, statements: [], reset: () => undefined, close: async () => undefined };
      const world = worldOver(database, await settlePeople(orm), '2023-03-01');
      const script = join(sources.folder, 'test/trial/races/worker.js');
      workers = await Promise.all(Array.from({ length: count }, () => hire(script, address)));
      for (const race of races) say(await run(race, { world, workers, draw, repeats }));
      await holds(world, say);
    } finally {
      await Promise.all(workers.map((worker) => worker.dismiss()));
      await orm.close();
      await server.stop();
      sources.remove();
    }
  },
};

interface Ring {
  readonly world: World;
  readonly workers: readonly Worker[];
  readonly draw: Draw;
  readonly repeats: number;
}

let scenes = 0;

async function run(race: Race, { world, workers, draw, repeats }: Ring): Promise<string> {
  const scene = () => {
    scenes += 1;
    return race.scene(world, scenes);
  };
  const today = () => world.clock.today();
  const serial = [];
  for (const order of [
    [0, 1],
    [1, 0],
  ] as const) {
    const set = await scene();
    const outcomes = ['', ''];
    for (const index of order) outcomes[index] = await (workers[0] as Worker).act(set.racers[index], today(), 0);
    serial.push(JSON.stringify({ outcomes, picture: await set.picture() }));
    if (outcomes.some((outcome) => outcome.startsWith('INCIDENT'))) throw new Error(`${race.name}, one after the other: ${outcomes}`);
    if (race.excludes && outcomes.every((outcome) => outcome === 'DONE'))
      throw new Error(`${race.name}: both came through one after the other`);
  }
  const wins = [0, 0];
  const codes = new Set<string>();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const set: Scene = await scene();
    const first = draw(workers.length);
    const pair = [workers[first], workers[(first + 1 + draw(workers.length - 1)) % workers.length]] as [Worker, Worker];
    const starts = [draw(spreadMs), draw(spreadMs)] as const;
    const outcomes = await Promise.all([0, 1].map((index) => pair[index as 0].act(set.racers[index as 0], today(), starts[index as 0])));
    const ended = JSON.stringify({ outcomes, picture: await set.picture() });
    const at = serial.indexOf(ended);
    if (at < 0)
      throw new Error(
        `${race.name} ended as neither order does, starts ${starts}:\n${ended}\nfirst first: ${serial[0]}\nsecond first: ${serial[1]}`,
      );
    wins[at] = (wins[at] as number) + 1;
    for (const outcome of outcomes) if (outcome !== 'DONE') codes.add(outcome);
  }
  const order = serial[0] === serial[1] ? 'both orders end alike' : `first ${wins[0]}, second ${wins[1]}`;
  return `${race.name}: ${repeats} times, ${order}${codes.size ? `; refused with ${[...codes].join(', ')}` : ''}`;
}

async function holds(world: World, say: (line: string) => void): Promise<void> {
  const verdicts = await checkInvariants(world.orm);
  const broken = verdicts.filter((verdict) => verdict.broken.length);
  if (broken.length) throw new Error(`Broken: ${broken.map(({ invariant, broken }) => `${invariant.name} ${broken[0]}`).join('; ')}`);
  const chains = await asOwner(world.orm, verifyChains);
  const torn = chains.filter((chain) => chain.broken);
  if (torn.length || !chains.length) throw new Error(`Chain broken: ${JSON.stringify(torn)}`);
  say(`${verdicts.length} invariants hold, ${chains.reduce((sum, { entries }) => sum + Number(entries), 0)} entries of the chain verify`);
}

interface Worker {
  act(racer: Racer, today: string, after: number): Promise<string>;
  dismiss(): Promise<void>;
}

/** A process of its own; answers when it has reached the database. */
async function hire(script: string, address: string): Promise<Worker> {
  const child: ChildProcess = fork(script, [address], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, { heard(outcome: string): void; failed(error: Error): void }>();
  let told = 0;
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  const gone = new Promise<void>((left) => child.once('exit', () => left()));
  void gone.then(() => {
    for (const { failed } of waiting.values()) failed(new Error(`A racing process left: ${said.slice(-2000)}`));
  });
  const wait = (number: number) => new Promise<string>((heard, failed) => waiting.set(number, { heard, failed }));
  child.on('message', ({ number, outcome }: Heard) => {
    waiting.get(number)?.heard(outcome);
    waiting.delete(number);
  });
  await wait(-1);
  return {
    act({ by, verb, input }, today, after) {
      told += 1;
      child.send({ number: told, viewer: by, verb, input, today, after } satisfies Told);
      return wait(told);
    },
    async dismiss() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
