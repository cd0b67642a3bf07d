import { Kernel } from '../../src/runner/kernel/kernel';
import type { Comparison } from './comparison';
import { copyLibrary } from './library-copy';
import { time, timeOnce } from './time';

/** A helper that others build on, as an analyst edits it. */
const EDITED = 'language/share-text.ts';

/** In a real kernel: an edit takes effect when the import cell runs again, beside a restart of the kernel. */
export async function rerunImport(): Promise<Comparison> {
  const library = copyLibrary();
  let kernel = await Kernel.start();
  try {
    const importCell = async () => {
      const { error } = (await kernel.execute(`import * as s from '${library.specifier}'`)).finish();
      if (error) throw new Error(`the import cell failed: ${error.evalue}`);
    };
    await importCell();
    const ms = await time(async () => {
      library.edit(EDITED);
      await importCell();
    });
    const thanMs = await timeOnce(async () => {
      await kernel.close();
      kernel = await Kernel.start();
      await importCell();
    });
    return { what: 'rerun the import cell after an edit', ms, than: 'restart the kernel instead', thanMs, goalMs: 150 };
  } finally {
    kernel.kill();
    library.remove();
  }
}
