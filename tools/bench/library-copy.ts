import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { onExit } from '../../src/runner/kernel/exit-guard';
import { repositoryRoot } from '../../src/input/repository-root';

/** A copy of src that may be edited, where cells can import it. */
export interface LibraryCopy {
  /** What a cell imports. */
  readonly specifier: string;
  /** Changes a file of the copy. */
  edit(file: string): void;
  remove(): void;
}

/** Copies src into the cache, so that no edit touches the repository; it goes away however the process ends. */
export function copyLibrary(): LibraryCopy {
  const cache = join(repositoryRoot, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bench-'));
  const forget = onExit(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(repositoryRoot, 'src'), join(folder, 'src'), { recursive: true });
  // Helpers look for these beside src. 'junction' is a link that Windows lets everybody make.
  for (const name of ['data', 'node_modules']) symlinkSync(join(repositoryRoot, name), join(folder, name), 'junction');
  let edits = 0;
  return {
    specifier: `./${relative(repositoryRoot, join(folder, 'src')).replaceAll('\\', '/')}`,
    edit: (file) => appendFileSync(join(folder, 'src', file), `\nexport const edit${++edits} = ${edits};\n`),
    remove: () => {
      forget();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
