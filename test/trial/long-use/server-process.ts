import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Memory {
  /** Bytes of the JavaScript heap in use after its garbage was collected. */
  readonly heapUsed: number;
  readonly rss: number;
}

/** The server as an office runs it, in a process of its own, which tells of its memory when asked. */
export interface ServerProcess {
  readonly address: string;
  memory(): Promise<Memory>;
  stop(): Promise<void>;
}

// Runs in the server's process before the server: collects the garbage and tells what is left.
const reporter = `data:text/javascript,process.on('message',()=>{gc();process.send(process.memoryUsage())})`;

/** Starts the compiled server over a database; where nothing was compiled beside this file, into the cache first. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const beside = resolve(dirname(fileURLToPath(import.meta.url)), '../../../server/main.js');
  const build = existsSync(beside) ? null : resolve('.cache', `long-use-${process.pid}`);
  if (build) execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noCheck', '--outDir', build]);
  const main = build ? join(build, 'server/main.js') : beside;
  const server = spawn(process.execPath, ['--expose-gc', '--import', reporter, main], {
    env: { ...process.env, ...settings, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const left = new Promise<void>((done) => server.once('exit', () => done()));
  return {
    address: await addressOf(server),
    memory: () =>
      new Promise((told) => {
        server.once('message', (memory) => told(memory as Memory));
        server.send('memory');
      }),
    async stop() {
      server.kill('SIGTERM');
      await left;
      if (build) rmSync(build, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      const match = /GraphQL +(http:\S+)\/graphql/.exec(said);
      if (match) found((match[1] as string).replace('localhost', '127.0.0.1'));
    });
    server.once('exit', () => failed(new Error(`The server left before it listened: ${said}`)));
  });
}
