import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownedPath } from '../../input/owned-path';
import { withPath } from '../../input/with-path';
import { installedPackage } from './installed-package';

/**
 * Has a folder say that the project's font is the only one, for the same picture
 * on every machine. What it says is written anew if it no longer holds: a clone
 * that was copied or moved, cache and all, would look for fonts where it lay
 * before, and draw no text.
 * @returns the file, for FONTCONFIG_FILE.
 */
export function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const content = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${installedPackage('@expo-google-fonts/source-sans-3').folder}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return file;
  // Whole at once: a browser of another process may be reading it.
  const fresh = ownedPath(file);
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw withPath(error, fresh);
  }
  return file;
}
