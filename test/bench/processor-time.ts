import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a clock tick of /proc; it has been a hundredth of a second on every Linux for decades. */
const tickMs = 10;

/** Milliseconds of processor time that a process and its living children have used; null where there is no /proc. */
export function processorTimeOf(processId: number): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  let total = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    // The time of children that have ended is added to their parent's.
    if (stat && (Number(name) === processId || stat.parent === processId))
      total += stat.ownMs + (Number(name) === processId ? stat.endedMs : 0);
  }
  return total;
}

function statOf(processId: string): { parent: number; ownMs: number; endedMs: number } | null {
  try {
    // The name of the program stands in brackets and may hold anything, a bracket too.
    const text = readFileSync(`/proc/${processId}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (place: number) => fields[place] ?? 0;
    return { parent: at(1), ownMs: (at(11) + at(12)) * tickMs, endedMs: (at(13) + at(14)) * tickMs };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

/** Resident memory of a process in MiB; null where there is no /proc. */
export function residentOf(processId: number): number | null {
  if (!existsSync('/proc/self/status')) return null;
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}
