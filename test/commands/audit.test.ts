import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPlanted } from '../audit/invented';

const ROOT = join(__dirname, '..', '..');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'bin', 'run.cjs'), 'audit', ...args], { encoding: 'utf8', cwd: ROOT });

describe('npm run audit', () => {
  it('prints the findings, writes them where asked, and exits 0 where the register explains what contradicts', async () => {
    await withPlanted({}, async (folder) => {
      const file = join(folder, 'audit.json');
      const { status, stdout, stderr } = run('--register', folder, '--json', file);
      // That it takes long, where it does.
      expect(stderr.replace('Checking the printed numbers against each other …\n', '')).to.equal('');
      expect(status).to.equal(0);
      expect(stdout).to.include('Contradictions: 1');
      const findings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
      for (const finding of findings)
        expect(finding).to.include.all.keys('kind', 'claims', 'arithmetic', 'explanation');
    });
  });

  it('exits 1 where numbers contradict each other and the register does not explain it', async () => {
    await withPlanted({ '1-inga-kommuner-andel': '20' }, async (folder) => {
      const file = join(folder, 'audit.json');
      const { status, stdout } = run('--register', folder, '--json', file);
      expect(status).to.equal(1);
      expect(stdout).to.include('Contradictions: 2');
      expect(readFileSync(file, 'utf8')).to.include('"explained": false');
    });
  });

  it('exits 0 where all numbers agree', async () => {
    await withPlanted({ '2-andra-antal': '217' }, async (folder) => {
      const { status, stdout } = run('--register', folder);
      expect(status).to.equal(0);
      expect(stdout).to.include('Contradictions: none');
    });
  });

  it('exits 2 with one message for a folder without a register', () => {
    const { status, stderr } = run('--register', join(ROOT, 'test'));
    expect(status).to.equal(2);
    expect(stderr).to.include('no .yaml file');
  });

  it('exits 2 if the findings cannot be written', () => {
    const { status, stderr } = run('--json', ROOT);
    expect(status).to.equal(2);
    expect(stderr).to.include(`cannot write ${ROOT}`);
  });

  it('exits 2 with the usage for an unknown option', () => {
    const { status, stderr } = run('--regster', 'x');
    expect(status).to.equal(2);
    expect(stderr).to.include('usage: npm run audit');
  });
});
