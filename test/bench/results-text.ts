import type { GrowthFigure } from './growth.js';
import { growthGoal } from './growth.js';
import { type ReadFigure, readGoals } from './reads.js';
import type { RegisterFigure } from './registers.js';
import type { Circumstances, ReadsOfSet, Results } from './results.js';
import { type StartFigures, startGoal } from './start.js';
import { type WriteFigures, writeGoal } from './writes.js';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const whole = (number: number): string => (number >= 100 ? number.toFixed(0) : number.toFixed(1));
const some = (number: number | null, unit = ''): string => (number === null ? '–' : `${whole(number)}${unit}`);
const met = (holds: boolean): string => (holds ? 'met' : '**not met**');
const ratio = (number: number): string => number.toFixed(2);

export const readRows = (questions: readonly ReadFigure[]): string =>
  table(
    [
      'question',
      'Xianjie /s',
      'PostGraphile /s',
      'limit /s',
      '× PostGraphile',
      'goal ≥ 1.5',
      '× limit',
      'goal ≥ 0.5',
      'p50 / p99 ms',
      'own + database ms',
    ],
    questions.map(({ title, contenders: { xianjie, postgraphile, limit }, overPeer, overLimit }) => [
      ...[title, whole(xianjie.perSecond), whole(postgraphile.perSecond), whole(limit.perSecond)],
      ...[ratio(overPeer), met(overPeer >= readGoals.overPeer), ratio(overLimit), met(overLimit >= readGoals.overLimit)],
      `${whole(xianjie.p50Ms)} / ${whole(xianjie.p99Ms)}`,
      [xianjie, postgraphile, limit].map(({ ownMs, databaseMs }) => `${some(ownMs)} + ${some(databaseMs)}`).join('; '),
    ]),
  );

export function growthRows(figures: readonly GrowthFigure[]): string {
  const [first] = figures;
  const names = Object.keys(first?.questions ?? {});
  return table(
    ['payments', 'database GB', 'loaded in s', ...names.flatMap((name) => [`${name} p50 ms`, 'slower', 'goal ≤ 1.5'])],
    figures.map(({ payments, databaseGb, loadSeconds, questions }) => [
      ...[String(payments), databaseGb.toFixed(1), whole(loadSeconds)],
      ...names.flatMap((name) => {
        const slower = (first?.questions[name]?.perSecond ?? 0) / (questions[name]?.perSecond ?? Number.NaN);
        return [whole(questions[name]?.p50Ms ?? Number.NaN), ratio(slower), met(slower <= growthGoal.slower)];
      }),
    ]),
  );
}

export function writeRows({ figures, exhausted, lost, broken, pgbench, statementsPerPayment }: WriteFigures): string {
  const rows = table(
    [
      'act',
      'clients',
      'Xianjie /s',
      'pgbench /s',
      '× pgbench',
      'goal ≥ 0.5',
      'p50 / p99 ms',
      'errors',
      'own + database ms; database ms of pgbench',
    ],
    figures.map((figure) => [
      ...[figure.title, String(figure.clients), whole(figure.perSecond), some(figure.pgbenchPerSecond)],
      figure.overPgbench === null ? '–' : ratio(figure.overPgbench),
      figure.overPgbench === null ? 'no pgbench on the path' : met(figure.overPgbench >= writeGoal.overPgbench),
      `${whole(figure.p50Ms)} / ${whole(figure.p99Ms)}`,
      `${(figure.errorRate * 100).toFixed(2)} %${figure.errorRate > 0 ? ` ${JSON.stringify(figure.errors)}` : ''}`,
      `${some(figure.ownMs)} + ${some(figure.databaseMs)}; ${some(figure.pgbenchDatabaseMs)}`,
    ]),
  );
  const isExact = exhausted.accepted === exhausted.fits && exhausted.unanswered === 0 && Number(exhausted.leftFen) >= 0;
  return `${rows}

${pgbench ?? 'No pgbench on the path: its column is left out.'} One payment is ${statementsPerPayment} statements, sign-in and reading it again included; pgbench sends the same ones, recorded from the database's log.

Exhausting one allocation with ${exhausted.clients} clients: ${exhausted.asked} payments asked of which ${exhausted.fits} fit, ${exhausted.accepted} done, refused ${JSON.stringify(exhausted.refused)}, done without an answer ${exhausted.unanswered}, left ${exhausted.leftFen} fen: ${isExact ? 'nothing overspent' : '**not exact**'}. Payments answered as done and missing afterwards: ${lost}. Invariants broken afterwards: ${broken.length ? broken.join('; ') : 'none'}.`;
}

export const startRows = (figures: StartFigures): string =>
  table(
    ['what', 'figure', 'goal'],
    [
      [
        '`npm start` to the first answer, existing folder',
        `${figures.npmStartSeconds.toFixed(2)} s`,
        met(figures.npmStartSeconds <= startGoal.npmStartSeconds),
      ],
      ['`node dist/server/main.js` to the first answer', `${figures.nodeSeconds.toFixed(2)} s`, ''],
      ['first start of an empty folder, with the demonstration county', `${figures.demonstrationSeconds.toFixed(1)} s`, ''],
      ['resident memory idle, with the embedded database', some(figures.idleMb, ' MiB'), ''],
      ['resident memory under load, highest seen', some(figures.loadedMb, ' MiB'), ''],
    ],
  );

export const registerRows = (figures: readonly RegisterFigure[]): string =>
  table(
    ['set', 'question', 'median ms', 'slowest ms'],
    figures.map(({ set, question, medianMs, slowestMs }) => [set, question, whole(medianMs), whole(slowestMs)]),
  );

const measured = ({ date, machine, command, loadBefore, node, commit }: Circumstances): string =>
  `Measured ${date} UTC on ${machine}, Node ${node}, commit ${commit}, load of the machine before ${loadBefore.toFixed(1)}: \`${command}\``;

const readsText = ({ set, rows, loadSeconds, connections, secondsPerTurn, rounds, questions }: ReadsOfSet): string =>
  `Set ${set}: ${rows}, loaded by COPY in ${loadSeconds.toFixed(0)} s. ${connections} connections, medians of ${rounds} turns of ${secondsPerTurn} s, turn by turn.

${readRows(questions)}`;

/** The results for readers, from what was measured and nothing else. */
export function resultsText({ versions, settings, reads = {}, writes, growth, start, registers }: Results): string {
  const parts = [
    `# What was measured

This file is written by \`npm run bench\` from \`results.json\`; it is never edited. Ratios tell more than figures: all contenders run on one machine, in one run, turn by turn.

Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.
PostgreSQL settings: ${Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ')}.

- **Xianjie**: this server in a process of its own, over HTTP, with a personal token, whose holder it remembers for half a minute while changes of accounts are heard; limits, one formatter for errors; request logging off.
- **PostGraphile**: 5 with its Amber preset on Node's HTTP, the same role and settings in every request (\`pgSettings\`), nobody signed in: the settings are given. What tables alone do not tell (sums of money, reports, assets of a past day, the trace) it has as SQL functions, over the same functions of the database that this server's statements call; places are related by a smart tag.
- **limit**: Fastify and \`pg\`: one prepared statement that builds the answer's JSON, in a transaction with the same settings; no GraphQL, nobody signed in.
- Every answer is compared for equality before the timing, and every answer within it with the first one to the byte. Each contender has a pool of ten connections.
- "own + database ms": processor time of one answer in the contender's process and in the database, for Xianjie; PostGraphile; the limit.`,
    ...Object.values(reads).map(
      ({ circumstances, figures }) => `## Reads, ${figures.set} set\n\n${measured(circumstances)}\n\n${readsText(figures)}`,
    ),
    ...(growth
      ? [
          `## Growth\n\n${measured(growth.circumstances)}\n\nThe same 200 counties and 100 000 projects with more and more payments; "slower" compares throughput with the first row.\n\n${growthRows(growth.figures)}`,
        ]
      : []),
    ...(writes ? [`## Writes\n\n${measured(writes.circumstances)}\n\n${writeRows(writes.figures)}`] : []),
    ...(start ? [`## Start and memory\n\n${measured(start.circumstances)}\n\n${startRows(start.figures)}`] : []),
    ...(registers
      ? [
          `## Registers\n\n${measured(registers.circumstances)}\n\nFrom the parsed document to the answer, without a network; this part runs with fsync off.\n\n${registerRows(registers.figures)}`,
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
