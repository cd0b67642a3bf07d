import { expect } from 'chai';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares a text with a committed file. On a mismatch the new text lies beside
 * it as NAME.changed.json, to be looked at; UPDATE_SNAPSHOTS=1 takes it over.
 */
export function expectSnapshot(folder: string, name: string, text: string): void {
  const committed = join(folder, `${name}.json`);
  const changed = join(folder, `${name}.changed.json`);
  rmSync(changed, { force: true });
  if (process.env.UPDATE_SNAPSHOTS) {
    mkdirSync(dirname(committed), { recursive: true });
    writeFileSync(committed, text);
    return;
  }
  const before = existsSync(committed) ? readFileSync(committed, 'utf8') : '';
  if (before === text) return;
  writeFileSync(changed, text);
  const remedy = `compare it with ${name}.changed.json; UPDATE_SNAPSHOTS=1 takes the change over`;
  expect(text.split('\n'), `${name}.json is no longer what is drawn: ${remedy}`).to.deep.equal(before.split('\n'));
}
