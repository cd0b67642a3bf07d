import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../../src/input/nearest';

/** Code that is mutated, and the tests that judge it: those that mirror it, and no others. */
export interface Room {
  /** As it was named: `src/statistics`, or part of such a folder. */
  readonly name: string;
  /** Glob of its files, from the root. */
  readonly code: string;
  /** Test files, from the root, sorted. */
  readonly tests: readonly string[];
}

/**
 * The room of a folder of src or tools, or of a folder or file in one.
 * @param root Folder of the repository.
 * @throws RangeError if there is no such folder, or if nothing in test mirrors it
 * @example roomOf(repositoryRoot, 'src/statistics').tests // ['test/statistics/count.test.ts', …]
 */
export function roomOf(root: string, path: string): Room {
  const name = path.replaceAll('\\', '/').replace(/\/+$/, '');
  const folder = name.split('/').slice(0, 2).join('/');
  const known = roomFolders(root);
  if (!known.includes(folder) || !existsSync(join(root, name)))
    throw new RangeError(`unknown folder: ${path}${didYouMean(name, known)}; known: ${known.join(', ')}`);
  return { name, code: name.endsWith('.ts') ? name : `${name}/**/*.ts`, tests: testsOf(root, folder) };
}

/** Folders of src and tools that have tests of their own. */
const roomFolders = (root: string): string[] =>
  ['src', 'tools'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .filter((folder) => testsOf(root, folder).length > 0),
  );

/** `src/X` is mirrored by `test/X`, `tools/X` by `test/tools/X`. */
function testsOf(root: string, folder: string): string[] {
  const mirror = folder.replace(/^src\//, 'test/').replace(/^tools\//, 'test/tools/');
  if (!existsSync(join(root, mirror))) return [];
  return readdirSync(join(root, mirror), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${mirror}/${file.replaceAll('\\', '/')}`)
    .sort();
}
