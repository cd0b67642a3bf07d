import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

/** A browser to start: its program, and what it needs to find. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const ROOT = resolve(__dirname, '..', '..', '..');

/**
 * The Chromium that comes inside an npm package, unpacked once into the
 * project's own cache, with the libraries that a bare machine lacks and a font
 * configuration that names the project's font and nothing else: the same
 * picture on every machine. Safe to call from several processes at once.
 */
export async function unpackChromium(): Promise<BrowserProgram> {
  const installed = join(ROOT, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(ROOT, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(join(installed, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

async function unpack(from: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs');
  const fresh = `${folder}-${process.pid}-${Date.now()}`;
  mkdirSync(fresh, { recursive: true });
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
    writeFileSync(join(fresh, 'fonts.conf'), fontConfiguration(folder));
    rename(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Another process may have been faster: then its folder serves. */
function rename(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

function fontConfiguration(folder: string): string {
  const fonts = join(ROOT, 'node_modules', '@expo-google-fonts', 'source-sans-3');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
