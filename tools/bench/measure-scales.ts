import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../src/input/repository-root';
import { temporaryFolder } from '../../src/input/temporary-folder';
import { onExit } from '../../src/runner/kernel/exit-guard';
import type { Scale } from './scale';

const run = promisify(execFile);

/**
 * Makes surveys of several sizes in a temporary folder and measures each in a
 * process of its own.
 * @param onProgress Hears what is done next.
 */
export async function measureScales(
  sizes: readonly number[],
  onProgress: (text: string) => void = () => undefined,
): Promise<Scale[]> {
  const scales: Scale[] = [];
  for (const size of sizes) {
    const folder = temporaryFolder('bench');
    const remove = (): void => rmSync(folder, { recursive: true, force: true });
    const forget = onExit(remove);
    try {
      onProgress(`making ${size} respondents`);
      await inProcess('make', folder, size);
      onProgress(`loading and counting ${size} respondents`);
      scales.push(JSON.parse(await inProcess('measure', folder, size)) as Scale);
    } finally {
      forget();
      remove();
    }
  }
  return scales;
}

/** SheetJS writes a large workbook out of memory that Node would not give it by itself on a small machine. */
const MAKING = '--max-old-space-size=6000';

async function inProcess(step: 'make' | 'measure', folder: string, respondents: number): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    [
      ...(step === 'make' ? [MAKING] : []),
      ...['-r', 'ts-node/register/transpile-only', join(__dirname, 'measure-survey.ts')],
      ...[step, folder, String(respondents)],
    ],
    { cwd: repositoryRoot },
  );
  return stdout;
}
