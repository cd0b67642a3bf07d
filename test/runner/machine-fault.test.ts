import { expect } from 'chai';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownedPath } from '../../src/input/owned-path';
import { repositoryRoot } from '../../src/input/repository-root';
import { machineFault } from '../../src/runner/machine-fault';

describe('machineFault', () => {
  const failing = (code: string, more: { syscall?: string; path?: string } = {}): Error =>
    Object.assign(new Error(code), { code, syscall: 'write', ...more });
  const told = (error: unknown, outputs?: string): string | undefined => machineFault(error, outputs)?.message;
  const out = '/data/out';

  it('names a full disk of the outputs, which is nobody’s wrong call', () => {
    expect(machineFault(failing('ENOSPC'), out)).to.deep.equal({
      message: 'cannot write /data/out: no space left (ENOSPC); what was there is as it was',
      exitCode: 1,
    });
  });

  it('names outputs that cannot be written: another folder is to be named', () => {
    expect(machineFault(failing('EROFS'), out)).to.include({ exitCode: 2 });
    expect(told(failing('ENOENT', { syscall: 'mkdir', path: '/data' }), out)).to.contain('no folder can be made there');
  });

  it('tells outputs in the temporary folder from the temporary folder', () => {
    const inside = join(tmpdir(), 'results');
    const building = ownedPath(join(tmpdir(), '.results-new'));
    expect(told(failing('ENOSPC', { path: join(building, 'tables', 'x.csv') }), inside)).to.contain(`write ${inside}:`);
    expect(told(failing('ENOSPC', { path: join(tmpdir(), 'survey-kernel-1', 'x') }), inside)).to.equal(
      `no space left in the temporary folder ${tmpdir()} (ENOSPC); set TMPDIR to a folder with room`,
    );
  });

  it('names the cache, wherever the clone lies', () => {
    const cache = join(repositoryRoot, '.cache');
    expect(told(failing('ENOSPC', { path: join(cache, 'chromium-1', 'x') }), out)).to.equal(
      `no space left in the cache ${cache} (ENOSPC); make room on its disk`,
    );
    expect(told(failing('EACCES', { path: cache, syscall: 'mkdir' }), out)).to.match(
      /^cannot write the cache .*denied/,
    );
  });

  it('names a temporary folder that cannot be written or is not there, with or without outputs', () => {
    const path = join(tmpdir(), 'survey-run-1');
    for (const outputs of [undefined, out]) {
      expect(machineFault(failing('EACCES', { path, syscall: 'mkdir' }), outputs)).to.include({ exitCode: 1 });
      expect(told(failing('ENOENT', { path, syscall: 'mkdir' }), outputs)).to.equal(
        `cannot write the temporary folder ${tmpdir()}: no folder can be made there (ENOENT); set TMPDIR to a folder that can be written`,
      );
    }
  });

  it('names the limit of open files', () => {
    expect(told(failing('EMFILE'), out)).to.match(/^too many open files \(EMFILE\): .*\(ulimit -n\)/);
    expect(told(failing('ENFILE'), out)).to.match(/^too many open files on this machine/);
  });

  it('says when no process can be started', () => {
    expect(told(failing('EAGAIN', { syscall: 'spawn /usr/bin/node' }))).to.match(/^no more processes can be started/);
    expect(told(failing('EAGAIN', { syscall: 'read' }))).to.equal(undefined);
  });

  it('finds it behind other errors, and in what a kernel or a browser says', () => {
    expect(told(new Error('no browser', { cause: failing('EMFILE') }))).to.contain('too many open files');
    expect(
      told(new Error('1-x.ipynb, code cell 2 of 3: Error: ENOSPC: no space left on device, write'), out),
    ).to.contain(`cannot write ${out}`);
    expect(
      told(new Error(`launch: ENOSPC: no space left on device, mkdtemp '${tmpdir()}/playwright-x'`), out),
    ).to.contain('the temporary folder');
    expect(told(new Error("Error: ENOSPC: no space left on device, open '<tmp>/x'"), out)).to.contain(
      'the temporary folder',
    );
    expect(told(new Error('the kernel was ended by SIGABRT: Too many open files (src/epoll.cpp:65)'))).to.contain(
      '(EMFILE)',
    );
  });

  it('leaves other errors alone', () => {
    expect(told(failing('ENOENT', { syscall: 'open' }), out)).to.equal(undefined);
    expect(told(failing('EACCES', { path: '/elsewhere/x', syscall: 'open' }), out)).to.equal(undefined);
    expect(told(new Error('x'), out)).to.equal(undefined);
    expect(told('x', out)).to.equal(undefined);
  });
});
