import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { FolderInUse, lockFolder } from '../../server/database/folder-lock.js';
import { openOrm } from '../../server/database/orm.js';

const home = mkdtempSync(join(tmpdir(), 'xianjie-lock-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a folder is served by one process: a second opening is refused, and goes well after the first has closed', async () => {
  const folder = join(home, 'store');
  const first = await openOrm({ url: null, folder }, []);
  await expect(openOrm({ url: null, folder }, [])).rejects.toThrow(FolderInUse);
  await first.close();
  expect(existsSync(`${folder}.lock`)).toBe(false);
  await (await openOrm({ url: null, folder }, [])).close();
});

test('the lock of a process that was killed is taken over, also when another process has got its number', async () => {
  const killed = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)']);
  const stat = readFileSync(`/proc/${killed.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') as string[];
  const folder = join(home, 'killed');
  writeFileSync(`${folder}.lock`, `${killed.pid} ${stat[19]}`);
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  const gone = new Promise((left) => killed.once('exit', left));
  killed.kill('SIGKILL');
  await gone;
  lockFolder(folder)();
  // The number of a process that runs, begun at another moment.
  writeFileSync(`${folder}.lock`, `${process.pid} 1`);
  lockFolder(folder)();
});
