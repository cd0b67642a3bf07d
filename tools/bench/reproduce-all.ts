import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onExit } from '../../src/runner/kernel/exit-guard';
import type { Progress } from '../../src/runner/progress';
import { reproduce } from '../../src/runner/reproduce';
import type { Comparison } from './comparison';
import { timeOnce } from './time';

/** `npm run reproduce` into a temporary folder, beside the notebook that takes longest. */
export async function reproduceAll(): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const forget = onExit(remove);
  let slowest: Progress | undefined;
  const onProgress = (progress: Progress) => {
    if (progress.state === 'done' && progress.seconds > (slowest?.seconds ?? 0)) slowest = progress;
  };
  try {
    const ms = await timeOnce(() => reproduce({ out: join(folder, 'outputs'), timeoutSeconds: 120 }, onProgress));
    const name = slowest?.notebook.replace(/\.ipynb$/, '') ?? '';
    return { what: 'reproduce everything', ms, than: `${name}, the slowest`, thanMs: (slowest?.seconds ?? 0) * 1000 };
  } finally {
    forget();
    remove();
  }
}
