import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { processStart, UNKNOWN_START } from './process-start';

/** The process that made a file or folder, as its name tells. */
export interface Owner {
  readonly pid: number;
  /** When it started, as {@link processStart} tells: process ids are used again. */
  readonly start: string;
  /** Which machine, or container of one: elsewhere the same process id is another process. */
  readonly machine: string;
}

const NAME = /-(\d+)-([0-9a-z]+)-([0-9a-f]{4})[0-9a-f]{6}(?:-old)?$/;
const MACHINE = createHash('sha256').update(hostname()).update(processSpace()).digest('hex').slice(0, 4);
/** No run takes as long: what is older was left, where nobody can tell about the process. */
const WEEK_MS = 7 * 24 * 3600 * 1000;

/**
 * A path that is not taken, and whose name tells to which process it belongs, so
 * that a later run can remove what a killed one left. Short: some programs make
 * sockets in such folders, and a socket's path has about 100 characters at most.
 * @example ownedPath('/tmp/survey-kernel') // '/tmp/survey-kernel-4711-2k9f3-a1b2c3d4e5'
 */
export const ownedPath = (stem: string): string =>
  `${stem}-${process.pid}-${processStart(process.pid)}-${MACHINE}${randomBytes(3).toString('hex')}`;

/** Who made a file or folder that {@link ownedPath} named; null if it has another name. */
export function ownerOf(name: string): Owner | null {
  const [, pid, start, machine] = NAME.exec(name) ?? [];
  return pid && start && machine ? { pid: Number(pid), start, machine } : null;
}

/**
 * Whether nobody works any more on what a process made.
 * @param ageMs How long ago it was changed last; decides where nobody can tell about the process.
 */
export function isLeft({ pid, start, machine }: Owner, ageMs: number): boolean {
  if (machine !== MACHINE) return ageMs > WEEK_MS;
  const found = processStart(pid);
  if (found === null) return true;
  return found === UNKNOWN_START || start === UNKNOWN_START ? ageMs > WEEK_MS : found !== start;
}

/** Processes of a container have ids of their own. */
function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
