import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { withPath } from '../../input/with-path';
import { cacheFolder, freshFolder, takePlace } from './cache-folder';
import { fontConfiguration } from './font-configuration';
import { installedPackage } from './installed-package';

/** A browser to start: its program, and what it needs to find. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that comes inside an npm package, unpacked once into the
 * project's own cache, with the libraries that a bare machine lacks and a font
 * configuration that names the project's font and nothing else: the same
 * picture on every machine. Safe to call from several processes at once.
 */
export async function unpackChromium(): Promise<BrowserProgram> {
  const installed = installedPackage('@sparticuz/chromium');
  const folder = cacheFolder(`chromium-${installed.version}`);
  if (!existsSync(folder)) await unpack(join(installed.folder, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: fontConfiguration(folder) },
  };
}

async function unpack(from: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs');
  const fresh = freshFolder(folder);
  try {
    const open = (name: string) => createReadStream(join(from, name));
    await Promise.all([
      pipeline(
        open('chromium.br'),
        createBrotliDecompress(),
        createWriteStream(join(fresh, 'chromium'), { mode: 0o755 }),
      ),
      // The archive holds one folder, lib.
      pipeline(open('al2023.tar.br'), createBrotliDecompress(), extract(fresh)),
    ]);
    takePlace(fresh, folder);
  } catch (error) {
    throw withPath(error, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
