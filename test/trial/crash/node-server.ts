import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The compiled server as a process of its own, to be killed and started again at the same address. */
export interface NodeServer {
  readonly url: string;
  readonly starts: number;
  isRunning(): boolean;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** Ends it as an office would, and waits. */
  stop(): Promise<void>;
}

const patienceMs = 60_000;

export function nodeServer(folder: string, port: number, settings: Record<string, string>): NodeServer {
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let starts = 0;
  // A trial that is broken off leaves no server behind.
  process.once('exit', () => child?.kill('SIGKILL'));
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = new Promise((left) => ending.once('exit', left));
    ending.kill(signal);
    await gone;
  };
  return {
    url,
    get starts() {
      return starts;
    },
    isRunning: () => child !== null && child.exitCode === null && child.signalCode === null,
    async start() {
      starts += 1;
      let said = '';
      const started = spawn(process.execPath, [join(folder, 'server/main.js')], {
        env: {
          ...{ ...process.env, XIANJIE_BUSINESS_DATE: '2023-06-01', PORT: String(port), XIANJIE_LOG: 'error' },
          // All the load comes from one address.
          ...{ XIANJIE_MAX_OBJECTIONS_PER_DAY: '0', ...settings },
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = started;
      for (const stream of [started.stdout, started.stderr]) {
        stream?.on('data', (text) => {
          said = `${said}${text}`.slice(-4000);
        });
      }
      const begun = performance.now();
      while (!(await isReady(url))) {
        if (started.exitCode !== null || started.signalCode !== null) throw new Error(`The server left before it answered: ${said}`);
        if (performance.now() - begun > patienceMs) throw new Error(`The server does not answer: ${said}`);
        await wait(25);
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Whether server and database answer. */
export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    (answer) => answer.status === 200,
    () => false,
  );
}
