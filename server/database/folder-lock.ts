import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Another process serves this folder. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: string) {
    super(`另一进程（${pid}）正在使用数据目录 · another process (${pid}) uses the folder ${folder}`);
  }
}

/**
 * Takes an embedded database's folder for this process alone and answers how to give it back. PGlite itself lets any
 * number of processes open one folder, each of which would write over what the others wrote. A lock whose process is
 * gone (killed, or the machine was) is taken over. Throws FolderInUse.
 */
export function lockFolder(folder: string): () => void {
  const file = `${folder.replace(/\/+$/, '')}.lock`;
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}`;
  for (;;) {
    try {
      const opened = openSync(file, 'wx');
      writeSync(opened, mine);
      closeSync(opened);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const [pid = '', start = ''] = read(file).split(' ');
    if (isHeld(Number(pid), start)) throw new FolderInUse(folder, pid);
    rmSync(file, { force: true });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // Given back between two looks.
    if ((error as { code?: string }).code === 'ENOENT') return '';
    throw error;
  }
}

/** Whether the process that wrote a lock still runs: the same number, begun at the same moment where the system tells it. */
function isHeld(pid: number, start: string): boolean {
  if (!pid) return false;
  const now = startOf(pid);
  if (now !== null) return now === start;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** When a process began, in ticks since the machine did; null where there is no /proc or no such process. */
function startOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
