import { expect } from 'chai';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseForeignFolder } from '../../src/runner/refuse-foreign-folder';
import { writeFault } from '../../src/runner/write-fault';

describe('writeFault', () => {
  const failing = (code: string, syscall = 'write'): Error => Object.assign(new Error(code), { code, syscall });

  it('names a full disk, which is nobody’s wrong call', () => {
    expect(writeFault(failing('ENOSPC'), 'out')).to.deep.equal({
      message: 'cannot write out: no space left on the disk (ENOSPC); what was there is as it was',
      exitCode: 1,
    });
  });

  it('names a folder that cannot be written', () => {
    expect(writeFault(failing('EROFS'), 'out')).to.include({ exitCode: 2 });
    expect(writeFault(failing('ENOENT', 'mkdir'), 'out')?.message).to.contain('no folder can be made there');
  });

  it('leaves other errors alone', () => {
    expect(writeFault(failing('ENOENT', 'open'), 'out')).to.equal(null);
    expect(writeFault(new Error('x'), 'out')).to.equal(null);
  });
});

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
