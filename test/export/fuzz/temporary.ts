import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs something with a folder of its own, and removes it. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
