import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What tells a manifest of ours from other files of that name. */
const manifest = z.object({
  survey: z.string(),
  export: z.object({ file: z.string(), sha256: z.string() }),
});

/** From which export the results in a folder were made; null if no run made them. */
export function readManifest(folder: string): z.infer<typeof manifest> | null {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  } catch {
    return null;
  }
}
