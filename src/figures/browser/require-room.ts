import { statfsSync } from 'node:fs';

/** What the browser shares among its processes through the temporary folder while it draws: up to 20 MB. */
const BYTES = 32e6;

/**
 * Makes sure that a browser finds room in a folder: without it, it crashes in the
 * middle of a drawing, and does not say why.
 * @throws Error `ENOSPC: …`, as a write there would
 */
export function requireRoom(folder: string, bytes = BYTES): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  const message = `ENOSPC: no space left on device, the browser needs ${bytes / 1e6} MB in '${folder}'`;
  throw Object.assign(new Error(message), { code: 'ENOSPC', path: folder });
}
