import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './cluster.js';

/** One server as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** The metrics by name and labels. */
  metrics(): Promise<ReadonlyMap<string, number>>;
  /** What it has written into its log since it began. */
  log(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
}

const startMs = 60_000;

/** A server with these settings, at a port that it keeps when it is started again. */
export async function startServer(settings: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const main = compiledServer();
  const port = await freePort();
  const metricsPort = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...settings, PORT: String(port), XIANJIE_METRICS: `127.0.0.1:${metricsPort}`, XIANJIE_MODE: 'production' };
  let running: ChildProcess | null = null;
  let log = '';
  const server: ServerProcess = {
    url,
    log: () => log,
    async metrics() {
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
      return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]));
    },
    async kill(signal) {
      const process = running;
      running = null;
      if (process?.exitCode === null) await new Promise((left) => process.once('exit', left).kill(signal));
    },
    async start() {
      const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      running = child;
      await new Promise<void>((ready, failed) => {
        const late = setTimeout(() => failed(new Error(`The server did not start in ${startMs} ms:\n${log}`)), startMs);
        const hear = (text: Buffer) => {
          log = (log + text).slice(-200_000);
          if (!log.includes(`:${metricsPort}/metrics`)) return;
          clearTimeout(late);
          ready();
        };
        log = '';
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.once('exit', (code) => failed(new Error(`The server left with ${code}:\n${log}`)));
      });
    },
  };
  await server.start();
  return server;
}

let compiled = '';

/** The compiled server beside this file when it is compiled itself; in a test it is compiled for the run. */
function compiledServer(): string {
  const beside = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'server', 'main.js');
  if (existsSync(beside)) return beside;
  const folder = resolve('.cache', `several-${process.pid}`);
  if (!compiled) execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--outDir', folder]);
  compiled = join(folder, 'server', 'main.js');
  return compiled;
}

/** Where a test compiles the server to, to be taken away after it. */
export const compiledFolder = (): string => resolve('.cache', `several-${process.pid}`);
