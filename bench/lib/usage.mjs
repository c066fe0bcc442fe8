import { readFileSync, writeFileSync } from 'node:fs';

const TICK_MS = 10;
const KIB_PER_MIB = 1024;

/** Processor time that a process has taken so far, in milliseconds; null where the system does not tell. */
export function processorTime(pid) {
  return read(`/proc/${pid}/stat`, (stat) => {
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  });
}

/** Most memory that a process has held since `forgetPeak`, in MiB; null where the system does not tell. */
export function peakMemory(pid) {
  return read(`/proc/${pid}/status`, (status) => {
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB/m.exec(status) ?? [];
    return Math.round(Number(kibibytes) / KIB_PER_MIB);
  });
}

/** Lets the next `peakMemory` tell of what comes from now on; only Linux keeps a peak that can be reset. */
export function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    return;
  }
}

function read(file, extract) {
  try {
    return extract(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
