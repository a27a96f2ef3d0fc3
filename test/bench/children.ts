import type { ChildProcess } from 'node:child_process';

/** What this process has started and not yet stopped. */
const running = new Map<ChildProcess, () => void>();

/** Remembers a process, so that it ends with this one however this one ends; `isGroup` for one that has children of its own. */
export function endsWithUs(child: ChildProcess, isGroup = false): ChildProcess {
  running.set(child, () => {
    try {
      if (isGroup && child.pid) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended already.
    }
  });
  child.once('exit', () => running.delete(child));
  return child;
}

process.once('exit', () => {
  for (const end of running.values()) end();
});
