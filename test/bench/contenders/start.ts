import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { projectRoot } from '../../../server/divisions/index.js';
import { countiesOf as countiesSeenFrom } from '../../../server/kernel/access.js';
import { areaOf } from '../../../server/kernel/viewer.js';
import { endsWithUs } from '../children.js';
import { freePort } from '../cluster.js';
import { type CastName, cast, personOf, postOf, tokenOf } from '../data/county-rows.js';
import { asOurs } from './as-ours.js';
import type { Question } from './questions.js';
import type { ContenderTask } from './task.js';

export const contenderNames = ['xianjie', 'postgraphile', 'limit'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** One request that can be sent again and again. */
export interface Call {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A contender that runs in a process of its own. */
export interface Contender {
  readonly name: ContenderName;
  readonly processId: number;
  callOf(question: Question): Call;
  /** The answer in this server's form. Throws with the contender's own words when there is none. */
  answerOf(question: Question): Promise<unknown>;
  stop(): Promise<void>;
}

export interface Asking {
  readonly url: string;
  readonly county: number;
  readonly countyCode: string;
  readonly who: CastName;
  /** The folder with the compiled code; `dist` when left out. */
  readonly build?: string;
}

export const poolSize = 10;

/** Starts the contenders over one database, each with as many connections, each asked by the same viewer. */
export async function startContenders(asking: Asking, names: readonly ContenderName[] = contenderNames): Promise<Contender[]> {
  const started: Contender[] = [];
  try {
    for (const name of names) started.push(await starters[name](asking));
    return started;
  } catch (error) {
    await Promise.all(started.map((contender) => contender.stop()));
    throw error;
  }
}

const json = { 'content-type': 'application/json' };
const starters: Readonly<Record<ContenderName, (asking: Asking) => Promise<Contender>>> = {
  async xianjie({ url, county, who, build }) {
    const port = await freePort();
    const child = run(
      'server/main.js',
      [],
      {
        ...{ DATABASE_URL: url, PORT: String(port), XIANJIE_POOL: String(poolSize), XIANJIE_LOG: 'warn', XIANJIE_MODE: 'production' },
        // All the load comes from one address.
        ...{ XIANJIE_MAX_REQUESTS_PER_MINUTE: '0', XIANJIE_MAX_SIGN_INS_PER_MINUTE: '0' },
      },
      build,
    );
    await said(child, /localhost:\d+/);
    const headers = { ...json, authorization: `Bearer ${tokenOf(county, who)}`, 'x-xianjie-post': postOf(county, who) };
    const callOf = ({ ours }: Question): Call => ({ url: `http://127.0.0.1:${port}/graphql`, headers, body: JSON.stringify(ours) });
    return contender('xianjie', child, callOf, (answer) => graphqlData(answer));
  },
  async postgraphile(asking) {
    const child = run(
      'test/bench/contenders/peer-server.js',
      [JSON.stringify(taskOf(asking))],
      { GRAPHILE_ENV: 'production' },
      asking.build,
    );
    const port = /listening (\d+)/.exec(await said(child, /listening \d+/))?.[1];
    const callOf = ({ peer }: Question): Call => ({ url: `http://127.0.0.1:${port}/graphql`, headers: json, body: JSON.stringify(peer) });
    return contender('postgraphile', child, callOf, (answer) => asOurs(graphqlData(answer) as never));
  },
  async limit(asking) {
    const child = run('test/bench/contenders/limit-server.js', [JSON.stringify(taskOf(asking))], {}, asking.build);
    const port = /listening (\d+)/.exec(await said(child, /listening \d+/))?.[1];
    const callOf = ({ limit }: Question): Call => ({ url: `http://127.0.0.1:${port}/ask`, headers: json, body: JSON.stringify(limit) });
    return contender('limit', child, callOf, (answer) => answer);
  },
};

/** The same settings that this server gives a transaction of the viewer. */
function taskOf({ url, county, countyCode, who }: Asking): ContenderTask {
  const [area, counties] = [areaOf(countyCode), countiesSeenFrom(countyCode)];
  return {
    url,
    poolSize,
    viewer: {
      ...{
        role: 'xianjie_office',
        'xianjie.person': personOf(county, who),
        'xianjie.post': postOf(county, who),
        'xianjie.role': cast[who],
      },
      ...{
        'xianjie.area_from': area.from,
        'xianjie.area_to': area.to,
        'xianjie.county_from': counties.from,
        'xianjie.county_to': counties.to,
      },
    },
  };
}

function contender(name: ContenderName, child: ChildProcess, callOf: Contender['callOf'], read: (answer: unknown) => unknown): Contender {
  return {
    name,
    processId: child.pid as number,
    callOf,
    async answerOf(question) {
      const { url, headers, body } = callOf(question);
      const response = await fetch(url, { method: 'POST', headers, body });
      const text = await response.text();
      try {
        return read(JSON.parse(text));
      } catch (error) {
        throw new Error(`${name} has no answer to ${question.name} (${response.status}): ${error} ${text.slice(0, 2_000)}`);
      }
    },
    stop: () => stopped(child),
  };
}

function graphqlData(answer: unknown): unknown {
  const { data, errors } = answer as { data?: unknown; errors?: readonly unknown[] };
  if (errors?.length || !data) throw new Error(JSON.stringify(errors ?? answer).slice(0, 1_000));
  return data;
}

/** Asks all contenders and throws when one answers anything else than the first. Answers what they said. */
export async function demandEqualAnswers(contenders: readonly Contender[], question: Question): Promise<unknown> {
  const [first, ...others] = await Promise.all(contenders.map((contender) => contender.answerOf(question)));
  for (const [index, other] of others.entries()) {
    const difference = differs(first, other);
    if (difference)
      throw new Error(`${contenders[0]?.name} and ${contenders[index + 1]?.name} differ in ${question.name} at ${difference}`);
  }
  return first;
}

function differs(one: unknown, other: unknown, path = ''): string | null {
  if (isDeepStrictEqual(one, other)) return null;
  const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (isBranch(one) && isBranch(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = differs(one[key], other[key], `${path}.${key}`);
      if (found) return found;
    }
    // The order of keys tells nothing; a list has its length in its keys.
    return null;
  }
  return `${path}: ${JSON.stringify(one)?.slice(0, 200)} / ${JSON.stringify(other)?.slice(0, 200)}`;
}

/** Starts a compiled file as a process; its settings are the given ones alone, whatever the shell has. */
export function run(
  file: string,
  values: readonly string[],
  settings: Readonly<Record<string, string>>,
  build = join(projectRoot(), 'dist'),
): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  const child = spawn(process.execPath, [join(build, file), ...values], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), NODE_ENV: 'production', ...settings },
  });
  return endsWithUs(child);
}

const startMaxMs = 60_000;

/** Waits until a process has said something; throws with all its words when it ends or takes too long. */
export function said(child: ChildProcess, sign: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    const fail = (why: string) => reject(new Error(`${why}: ${words.slice(-2_000)}`));
    const timer = setTimeout(() => fail('The process took too long to start'), startMaxMs);
    const hear = (part: Buffer) => {
      words = (words + part.toString()).slice(-20_000);
      if (!sign.test(words)) return;
      clearTimeout(timer);
      resolve(words);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`The process ended with ${code}`);
    });
  });
}

export async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
