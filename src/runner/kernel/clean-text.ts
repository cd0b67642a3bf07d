import { homedir, tmpdir } from 'node:os';
import { sep } from 'node:path';
import { repositoryRoot } from '../../input/repository-root';

/** Terminal colours and the like. */
// eslint-disable-next-line no-control-regex
const ANSI = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))/g;

/** Paths of this machine, and what stands for them. The longest first, for one may lie in another. */
const PLACES = [
  [repositoryRoot + sep, ''],
  [repositoryRoot, '.'],
  [tmpdir(), '<tmp>'],
  [homedir(), '~'],
]
  .filter(([path = '']) => path.length > 1)
  .sort(([a = ''], [b = '']) => b.length - a.length) as [string, string][];

/** A text that says the same on every machine: without terminal codes, and with paths from the repository's root. */
export function cleanText(text: string): string {
  const bare = text.replace(ANSI, '').replaceAll('file://', '');
  return PLACES.reduce((cleaned, [path, name]) => cleaned.replaceAll(path, name), bare);
}
