import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../../server/divisions/index.js';
import { endsWithUs } from './children.js';
import { freePort } from './cluster.js';
import { stopped } from './contenders/start.js';
import { residentOf } from './processor-time.js';
import { median } from './turns.js';

export interface StartFigures {
  /** The first start of an empty folder, which loads the demonstration county, to the first answer. */
  readonly demonstrationSeconds: number;
  /** `npm start` on a folder that has its county, with a build that is up to date. */
  readonly npmStartSeconds: number;
  /** `node dist/server/main.js` on it. */
  readonly nodeSeconds: number;
  readonly idleMb: number | null;
  readonly loadedMb: number | null;
}

export const startGoal = { npmStartSeconds: 3 };
const rounds = 3;
const loadSeconds = 10;

/** Times starts on the embedded store to the first answer to a query, and looks at the memory idle and under load. */
export async function measureStart(): Promise<StartFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'xianjie-start-'));
  try {
    const demonstration = await timed(node, folder);
    const npmStarts: number[] = [];
    const nodeStarts: number[] = [];
    let memory = { idleMb: null as number | null, loadedMb: null as number | null };
    for (let round = 0; round < rounds; round += 1) {
      npmStarts.push((await timed(npm, folder)).seconds);
      const last = await timed(node, folder, round === rounds - 1 ? memoryOf : undefined);
      nodeStarts.push(last.seconds);
      if (last.seen) memory = last.seen;
    }
    return {
      ...{ demonstrationSeconds: demonstration.seconds, npmStartSeconds: median(npmStarts), nodeSeconds: median(nodeStarts) },
      ...memory,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Way = (environment: NodeJS.ProcessEnv) => ChildProcess;
const quiet = { stdio: 'ignore', cwd: projectRoot() } as const;
const node: Way = (env) => endsWithUs(spawn(process.execPath, ['dist/server/main.js'], { ...quiet, env }));
// A group of its own, so that what npm starts can be ended with it.
const npm: Way = (env) => endsWithUs(spawn('npm', ['start'], { ...quiet, env, detached: true }), true);

async function timed<T>(
  way: Way,
  folder: string,
  look?: (url: string, processId: number) => Promise<T>,
): Promise<{ seconds: number; seen?: T }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const begun = performance.now();
  const child = way({ ...process.env, PORT: String(port), XIANJIE_DATA: join(folder, 'store'), XIANJIE_LOG: 'warn', DATABASE_URL: '' });
  try {
    await firstAnswer(url, child);
    const seconds = (performance.now() - begun) / 1000;
    return look ? { seconds, seen: await look(url, child.pid as number) } : { seconds };
  } finally {
    if (way === npm && child.pid) {
      // npm passes no signal on to the shell's child everywhere; the group hears it.
      process.kill(-child.pid, 'SIGTERM');
      await pause(500);
    }
    await stopped(child);
    await portFree(url);
  }
}

const startMaxMs = 300_000;

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + startMaxMs;
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it answered.`);
    if (await asked(url)) return;
    await pause(10);
  }
  throw new Error(`The server did not answer within ${startMaxMs} ms.`);
}

async function asked(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: publicQuestion });
    return response.ok && !(await response.text()).includes('"errors"');
  } catch {
    // It does not listen yet.
    return false;
  }
}

async function portFree(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200 && (await asked(url)); attempt += 1) await pause(50);
}

const publicQuestion = JSON.stringify({ query: '{ projects(first: 20) { nodes { name state place { name } } } }' });

async function memoryOf(url: string, processId: number) {
  await pause(2_000);
  const idleMb = residentOf(processId);
  const until = performance.now() + loadSeconds * 1_000;
  let loadedMb = idleMb;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (performance.now() < until) {
        await asked(url);
        const now = residentOf(processId);
        if (now !== null && (loadedMb === null || now > loadedMb)) loadedMb = now;
      }
    }),
  );
  return { idleMb, loadedMb };
}
