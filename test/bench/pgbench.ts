import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PgbenchTurn {
  readonly perSecond: number;
  readonly transactions: number;
}

/** The version of the pgbench on the path, or null where there is none: embedded PostgreSQL does not bring it. */
export function pgbenchVersion(): string | null {
  try {
    return execFileSync('pgbench', ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/** Runs scripts, drawn with equal chances, for some seconds. Throws when any client failed. */
export async function pgbench(url: string, scripts: readonly string[], clients: number, seconds: number): Promise<PgbenchTurn> {
  const folder = mkdtempSync(join(tmpdir(), 'xianjie-pgbench-'));
  try {
    const files = scripts.map((script, index) => {
      const path = join(folder, `${index}.sql`);
      writeFileSync(path, script);
      return path;
    });
    const values = [
      '-n',
      '-M',
      'simple',
      '-c',
      String(clients),
      '-j',
      '2',
      '-T',
      String(seconds),
      ...files.flatMap((file) => ['-f', file]),
    ];
    const said = await new Promise<string>((resolve, reject) => {
      execFile('pgbench', [...values, url], { maxBuffer: 64 * 2 ** 20 }, (error, out, wrong) =>
        error ? reject(new Error(`pgbench: ${wrong.slice(-2_000) || error.message}`)) : resolve(`${out}\n${wrong}`),
      );
    });
    const transactions = Number(/number of transactions actually processed: (\d+)/.exec(said)?.[1]);
    const failed = Number(/number of failed transactions: (\d+)/.exec(said)?.[1] ?? 0);
    const perSecond = Number(/tps = ([\d.]+)/.exec(said)?.[1]);
    if (failed > 0 || /aborted/.test(said)) throw new Error(`pgbench: ${failed} failed\n${said.slice(-2_000)}`);
    return { transactions, perSecond };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
