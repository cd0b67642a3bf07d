import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseForeignFolder } from '../../src/runner/refuse-foreign-folder';

describe('refuseForeignFolder', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'foreign-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes a new folder, an empty one, and one that a run made', () => {
    refuseForeignFolder(join(folder, 'new'));
    refuseForeignFolder(folder);
    const manifest = { survey: 'Enkät', export: { file: 'x.xlsx', sha256: '0' } };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    refuseForeignFolder(folder);
  });

  it('refuses a folder with anything else in it, and a file, for they would be replaced', () => {
    mkdirSync(join(folder, 'photos'));
    // The manifest of another program.
    writeFileSync(join(folder, 'manifest.json'), '{ "name": "app" }');
    expect(() => refuseForeignFolder(folder)).to.throw('a folder with other files');
    writeFileSync(join(folder, 'file'), '');
    expect(() => refuseForeignFolder(join(folder, 'file'))).to.throw('a file');
  });
});
