import 'reflect-metadata';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cluster, settings, startCluster } from './cluster.js';
import { growing, type SizeName, sizes, totalsOf } from './data/sizes.js';
import { measureGrowth } from './growth.js';
import { measureReads } from './reads.js';
import { measureRegisters } from './registers.js';
import { circumstancesOf, keepResults, type Results, resultsPath } from './results.js';
import { growthRows, readRows, registerRows, startRows, writeRows } from './results-text.js';
import { openSet } from './sets.js';
import { measureStart } from './start.js';
import { measureWrites } from './writes.js';

/**
 * Measures, prints, keeps; it asserts nothing. `npm run bench` is reads of the small and the large set, and writes;
 * `npm run bench -- reads|writes|growth|start|registers …` is just these parts.
 */
const usage = `npm run bench -- [reads] [writes] [growth] [start] [registers]
  --size small|large     only this set for reads
  --data <folder>        keep the loaded sets there, so that another run need not load them; it must be readable for all
  --seconds <n>          seconds of a turn (4)
  --rounds <n>           turns of each contender (5)
  --connections <n>      connections of reads, clients of writes (16)
  --json <path>          keep the results elsewhere than in test/bench/results.json`;

const names = ['reads', 'writes', 'growth', 'start', 'registers'] as const;
type PartName = (typeof names)[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ size: { type: 'string' }, data: { type: 'string' }, json: { type: 'string' }, help: { type: 'boolean' } },
    ...{
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
      connections: { type: 'string', default: '16' },
    },
  },
});
const parts = positionals.length ? positionals : ['reads', 'writes'];
const unknown =
  parts.find((part) => !(names as readonly string[]).includes(part)) ?? (values.size && !(values.size in sizes) ? values.size : null);
const [seconds, rounds, connections] = [values.seconds, values.rounds, values.connections].map(Number) as [number, number, number];
if (values.help || unknown || ![seconds, rounds, connections].every((number) => Number.isInteger(number) && number > 0)) {
  console.error(unknown ? `There is no part or size ${unknown}.\n${usage}` : usage);
  process.exit(values.help ? 0 : 1);
}

const command = `npm run bench -- ${process.argv
  .slice(2)
  .filter((word, index, all) => word !== '--data' && all[index - 1] !== '--data')
  .join(' ')}`.replace(/ -- $/, '');
const path = values.json ? resolve(values.json) : resultsPath;
const say = (text: string) => process.stdout.write(`${text}\n`);
let cluster: Cluster | null = null;
const opened = async () => {
  cluster ??= await startCluster(values.data ? resolve(values.data) : null);
  return cluster;
};

const circumstances = () => circumstancesOf(command, loadavg()[0] ?? 0);
const keep = (more: Omit<Results, 'versions' | 'settings'>) => keepResults(path, more);

const measures: Readonly<Record<PartName, () => Promise<void>>> = {
  async reads() {
    for (const size of values.size ? [sizes[values.size as SizeName]] : Object.values(sizes)) {
      const { processId } = await opened();
      say(`\nReads, ${size.name} set`);
      const set = await openSet(await opened(), size);
      say(`loaded by COPY in ${set.loadSeconds.toFixed(0)} s`);
      const where = circumstances();
      const questions = await measureReads(processId, set, { connections, seconds }, rounds, (figure) =>
        say(readRows([figure]).split('\n').at(-1) as string),
      );
      const rows = Object.entries(totalsOf(size))
        .map(([name, count]) => `${count} ${name}`)
        .join(', ');
      const figures = { set: size.name, rows, loadSeconds: set.loadSeconds, connections, secondsPerTurn: seconds, rounds, questions };
      keep({ reads: { [size.name]: { circumstances: where, figures } } });
      say(`\n${readRows(questions)}`);
    }
  },
  async writes() {
    say('\nWrites, on a copy of the small set');
    const set = await openSet(await opened(), sizes.small);
    const where = circumstances();
    const figures = await measureWrites(await opened(), set, connections, seconds, rounds, ({ title, perSecond, overPgbench }) =>
      say(`${title}: ${perSecond.toFixed(0)} /s, ${overPgbench?.toFixed(2) ?? '–'} × pgbench`),
    );
    keep({ writes: { circumstances: where, figures } });
    say(`\n${writeRows(figures)}`);
  },
  async growth() {
    say('\nGrowth');
    const where = circumstances();
    const figures = await measureGrowth(await opened(), growing, { connections, seconds }, rounds, say);
    keep({ growth: { circumstances: where, figures } });
    say(`\n${growthRows(figures)}`);
  },
  async start() {
    say('\nStart and memory');
    const where = circumstances();
    const figures = await measureStart();
    keep({ start: { circumstances: where, figures } });
    say(`\n${startRows(figures)}`);
  },
  async registers() {
    say('\nRegisters');
    const where = circumstances();
    const figures = await measureRegisters(({ question, medianMs }) => say(`${medianMs.toFixed(1).padStart(9)} ms  ${question}`));
    keep({ registers: { circumstances: where, figures } });
    say(`\n${registerRows(figures)}`);
  },
};

say(
  `PostgreSQL settings: ${Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')}`,
);
// Somebody who stops a run waits for the database to stop, not for the figures.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.resolve(cluster?.stop()).finally(() => process.exit(130)));
try {
  for (const name of names) if (parts.includes(name)) await measures[name]();
  say(`\nKept in ${path}`);
} finally {
  await (cluster as Cluster | null)?.stop();
}
