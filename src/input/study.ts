import { join, relative } from 'node:path';
import { environment } from './environment';
import { repositoryRoot } from './repository-root';

/**
 * A path in the study at work: a folder of `data/`, `notebooks/` and `outputs/`,
 * named with `--study`. Without it, the repository's root is the study. Relative
 * to the working directory where it lies below it, as messages show it.
 * @example inStudy('data', 'raw') // 'data/raw', or 'examples/pies/data/raw'
 */
export function inStudy(...parts: readonly string[]): string {
  const path = join(environment.study() ?? repositoryRoot, ...parts);
  const below = relative(process.cwd(), path);
  return below === '' ? '.' : below.startsWith('..') ? path : below;
}
