import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/input/repository-root';

const script = join(repositoryRoot, 'bin', 'run.cjs');
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', cwd: tmpdir() });

describe('bin/run.cjs', () => {
  it('lists the commands when it does not know one', () => {
    const { status, stderr } = node(script, 'no-such');
    expect(status).to.equal(2);
    expect(stderr).to.match(/^unknown command: no-such \(known: .*kernel, lab.*\)\n$/);
  });

  it('says in one line which Node is needed', () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.20.1' }); require(${JSON.stringify(script)})`;
    const { status, stderr } = node('-e', old);
    expect(status).to.equal(2);
    expect(stderr).to.equal('Node 20.19 or newer is needed; this is Node 18.20.1.\n');
  });

  it('starts a command from any folder, and ends with its code', () => {
    const { status, stdout } = node(script, 'kernel', '--help');
    expect(status).to.equal(0);
    expect(stdout).to.match(/^usage: npm run kernel/);
  });
});
