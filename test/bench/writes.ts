import { setTimeout as pause } from 'node:timers/promises';
import { funds } from '../../server/funds/index.js';
import { ledger } from '../../server/ledger/index.js';
import type { Cluster } from './cluster.js';
import { type Call, type Contender, startContenders } from './contenders/start.js';
import { idOf } from './data/chance.js';
import { allocationsPerProject } from './data/sizes.js';
import { type Paid, pay, paymentBody } from './payments.js';
import { pgbench, pgbenchVersion } from './pgbench.js';
import { processorTimeOf } from './processor-time.js';
import { pgbenchScript, statementsIn } from './recorded-statements.js';
import { asSuperuser, type OpenSet } from './sets.js';
import { median, textOf } from './turns.js';

export interface WriteFigure {
  readonly name: string;
  readonly title: string;
  readonly clients: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of one payment in this server and, for both ways of paying, in the database; null without /proc. */
  readonly ownMs: number | null;
  readonly databaseMs: number | null;
  readonly pgbenchDatabaseMs: number | null;
  /** Null where there is no pgbench. */
  readonly pgbenchPerSecond: number | null;
  readonly overPgbench: number | null;
  /** Answers that were neither done nor expected, by code, over all requests. */
  readonly errorRate: number;
  readonly errors: Readonly<Record<string, number>>;
}

export interface WriteFigures {
  readonly pgbench: string | null;
  readonly statementsPerPayment: number;
  readonly figures: readonly WriteFigure[];
  readonly exhausted: Exhausted;
  /** Payments that were answered as done and are not there. */
  readonly lost: number;
  /** What the invariants of the ledger and of the funds find broken afterwards. */
  readonly broken: readonly string[];
}

/** What came of asking one allocation for three times what was left on it, by many at once. */
export interface Exhausted {
  readonly clients: number;
  readonly asked: number;
  readonly fits: number;
  readonly accepted: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Payments of the allocation that stand in the database and were neither there before nor answered as done. */
  readonly unanswered: number;
  readonly leftFen: string;
}

export const writeGoal = { overPgbench: 0.5 };
const projectsPaying = 64;
const clientsHot = 64;

/** Payments through the server beside pgbench sending the same statements, on a copy of a set; then one hot allocation. */
export async function measureWrites(
  cluster: Cluster,
  set: OpenSet,
  clients: number,
  seconds: number,
  rounds: number,
  tell: (figure: WriteFigure) => void,
): Promise<WriteFigures> {
  const database = 'bench_writes';
  const url = cluster.addressOf(database);
  const postgres = cluster.addressOf('postgres');
  await cluster.dropDatabase(database);
  await asSuperuser(postgres, (client) => client.query(`create database ${database} template bench_${set.size.name}`));
  const projects = Array.from({ length: projectsPaying }, (_, index) => index);
  const hot = projectsPaying;
  const scripts = await recorded(cluster, url, database, set, [...projects, hot]);
  const [server] = (await startContenders({ url, county: 0, countyCode: set.counties[0]?.code ?? '', who: 'treasurer' }, ['xianjie'])) as [
    Contender,
  ];
  const call = server.callOf({ ours: {} } as never);
  const accepted: string[] = [];
  const compare = async (name: string, title: string, at: number, from: readonly number[], theirs: readonly string[]) => {
    const turns: Paid[] = [];
    const others: number[] = [];
    const spent = { own: 0, database: 0, pgbench: 0, transactions: 0 };
    await pay(call, { projects: from, fen: 1 }, at, { seconds: 1 });
    for (let round = 0; round < rounds; round += 1) {
      const start = [processorTimeOf(server.processId) ?? Number.NaN, processorTimeOf(cluster.processId) ?? Number.NaN] as const;
      const turn = await pay(call, { projects: from, fen: 1 }, at, { seconds });
      turns.push(turn);
      accepted.push(...turn.accepted);
      const middle = processorTimeOf(cluster.processId) ?? Number.NaN;
      spent.own += (processorTimeOf(server.processId) ?? Number.NaN) - start[0];
      spent.database += middle - start[1];
      if (!pgbenchVersion()) continue;
      const other = await pgbench(url, theirs, at, seconds);
      others.push(other.perSecond);
      spent.transactions += other.transactions;
      spent.pgbench += (processorTimeOf(cluster.processId) ?? Number.NaN) - middle;
    }
    const figure = figureOf(name, title, at, turns, others, spent);
    tell(figure);
    return figure;
  };
  try {
    const figures = [
      await compare(
        'payments',
        `payments from ${projectsPaying} projects of one county`,
        clients,
        projects,
        scripts.texts.slice(0, projectsPaying),
      ),
      await compare('hotLine', 'payments of one line through one allocation', clientsHot, [hot], scripts.texts.slice(projectsPaying)),
    ];
    const exhausted = await exhaust(call, url, hot, accepted);
    const { lost, broken } = await checked(url, accepted);
    return { pgbench: pgbenchVersion(), statementsPerPayment: scripts.statements, figures, exhausted, lost, broken };
  } finally {
    await server.stop();
    await cluster.dropDatabase(database);
  }
}

/** Pays once from each project while the database logs every statement; one script of each. */
async function recorded(cluster: Cluster, url: string, database: string, set: OpenSet, projects: readonly number[]) {
  const logAll = (how: string) => asSuperuser(cluster.addressOf('postgres'), (client) => client.query(`alter database ${database} ${how}`));
  await logAll(`set log_statement = 'all'`);
  const [server] = (await startContenders({ url, county: 0, countyCode: set.counties[0]?.code ?? '', who: 'treasurer' }, ['xianjie'])) as [
    Contender,
  ];
  try {
    const { url: address, headers } = server.callOf({ ours: {} } as never);
    const send = (body: string) => textOf({ url: address, headers, body });
    // The first payment also meets what a server does once; it is not recorded.
    await send(paymentBody({ projects: [projects[0] as number], fen: 1 }));
    const texts: string[] = [];
    let statements = 0;
    for (const project of projects) {
      await logQuiet(cluster);
      const start = cluster.logged().length;
      const body = paymentBody({ projects: [project], fen: 1 });
      const answer = await send(body);
      if (!answer.includes('"data"') || answer.includes('"errors"')) throw new Error(`No payment could be recorded: ${answer}`);
      await logQuiet(cluster);
      const sent = statementsIn(cluster.logged().slice(start));
      statements = sent.length;
      texts.push(pgbenchScript(sent, (JSON.parse(body) as { variables: { input: { requestKey: string } } }).variables.input.requestKey));
    }
    return { texts, statements };
  } finally {
    await server.stop();
    await logAll('reset log_statement');
  }
}

/** The log comes through a pipe: it is whole once it has not grown for a moment. */
async function logQuiet(cluster: Cluster): Promise<void> {
  for (let length = -1; length !== cluster.logged().length; await pause(30)) length = cluster.logged().length;
}

type Spent = Readonly<Record<'own' | 'database' | 'pgbench' | 'transactions', number>>;
const perOne = (spent: number, count: number): number | null => (count > 0 && !Number.isNaN(spent) ? spent / count : null);

function figureOf(
  name: string,
  title: string,
  clients: number,
  turns: readonly Paid[],
  others: readonly number[],
  spent: Spent,
): WriteFigure {
  const errors: Record<string, number> = {};
  for (const { refused, failed } of turns) {
    for (const [code, count] of Object.entries({ ...refused, ...(failed ? { CONNECTION: failed } : {}) }))
      errors[code] = (errors[code] ?? 0) + count;
  }
  const wrong = Object.values(errors).reduce((sum, count) => sum + count, 0);
  const done = turns.reduce((sum, turn) => sum + turn.accepted.length, 0);
  const perSecond = median(turns.map((turn) => turn.perSecond));
  const other = others.length ? median(others) : null;
  return {
    ...{ name, title, clients, perSecond, pgbenchPerSecond: other, overPgbench: other === null ? null : perSecond / other },
    ...{ p50Ms: median(turns.map(({ p50Ms }) => p50Ms)), p99Ms: median(turns.map(({ p99Ms }) => p99Ms)) },
    ...{
      ownMs: perOne(spent.own, done),
      databaseMs: perOne(spent.database, done),
      pgbenchDatabaseMs: perOne(spent.pgbench, spent.transactions),
    },
    ...{ errors, errorRate: wrong / Math.max(1, wrong + done) },
  };
}

/** Asks 300 times for a hundredth of what is left: just a hundred can be done, whatever comes first. */
async function exhaust(call: Call, url: string, project: number, accepted: string[]): Promise<Exhausted> {
  const left = () =>
    asSuperuser(url, async (client) => {
      const { rows } = await client.query<{ fen: string }>(
        `select balance.amount_fen::text as fen from balance join ledger_account account on account.id = balance.account_id
         where account.holder = $1 and account.stage = 'RELEASED'`,
        [idOf('allocation', project * allocationsPerProject)],
      );
      return Number(rows[0]?.fen);
    });
  const standing = () =>
    asSuperuser(url, async (client) => {
      const { rows } = await client.query<{ count: number }>('select count(*)::int as count from payment where project_id = $1', [
        idOf('project', project),
      ]);
      return rows[0]?.count ?? 0;
    });
  const fits = 100;
  const before = await standing();
  const fen = Math.floor((await left()) / fits);
  const paid = await pay(call, { projects: [project], fen }, clientsHot, { times: fits * 3 });
  accepted.push(...paid.accepted);
  return {
    clients: clientsHot,
    asked: fits * 3,
    fits,
    accepted: paid.accepted.length,
    refused: paid.refused,
    unanswered: (await standing()) - before - paid.accepted.length,
    leftFen: String(await left()),
  };
}

async function checked(url: string, accepted: readonly string[]): Promise<{ lost: number; broken: string[] }> {
  const onFunds = new Set([
    'paymentsWithinReleasesWithinAllocation',
    'allocationIsConserved',
    'everyFundRowIsBooked',
    'claimStateFitsPayments',
  ]);
  const invariants = [...ledger.invariants, ...funds.invariants.filter(({ name }) => onFunds.has(name))];
  return asSuperuser(url, async (client) => {
    const { rows } = await client.query<{ there: number }>('select count(*)::int as there from payment where id = any($1)', [accepted]);
    const broken: string[] = [];
    for (const { name, sql } of invariants) {
      const found = await client.query<{ broken: string }>(`select broken from (${sql}) found limit 3`);
      broken.push(...found.rows.map((row) => `${name}: ${row.broken}`));
    }
    return { lost: new Set(accepted).size - (rows[0]?.there ?? 0), broken };
  });
}
