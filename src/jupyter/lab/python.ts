import { spawnSync } from 'node:child_process';

const OLDEST = [3, 9] as const;

const CANDIDATES: readonly (readonly string[])[] =
  process.platform === 'win32' ? [['py', '-3'], ['python3'], ['python']] : [['python3'], ['python']];

/** The command of a Python that is new enough for JupyterLab; null if there is none. */
export function findPython(candidates = CANDIDATES): readonly string[] | null {
  return candidates.find((command) => isNewEnough(versionOf(command))) ?? null;
}

/** The version that a command prints about itself, as [major, minor]; null if it is no Python. */
function versionOf([program = '', ...args]: readonly string[]): readonly [number, number] | null {
  const { status, stdout } = spawnSync(program, [...args, '-c', 'import sys; print(*sys.version_info[:2])'], {
    encoding: 'utf8',
    windowsHide: true,
  });
  const [, major, minor] = /^(\d+) (\d+)/.exec(stdout ?? '') ?? [];
  return status === 0 && major && minor ? [Number(major), Number(minor)] : null;
}

const isNewEnough = (version: readonly [number, number] | null): boolean =>
  version !== null && (version[0] > OLDEST[0] || (version[0] === OLDEST[0] && version[1] >= OLDEST[1]));
