import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../../input/repository-root';

/** Where a package is installed, and which version of it. */
export function installedPackage(name: string): { readonly folder: string; readonly version: string } {
  const folder = join(repositoryRoot, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version };
}
