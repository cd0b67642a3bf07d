import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPlanted } from '../audit/invented';
import { inFolder } from '../export/fuzz/temporary';

const ROOT = join(__dirname, '..', '..');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'bin', 'run.cjs'), 'audit', ...args], { encoding: 'utf8', cwd: ROOT });

/** The folder of a study without an export, of one printed number. */
function withStudy<T>(
  { language, printed }: Readonly<Record<'language' | 'printed', string>>,
  use: (study: string) => T,
): T {
  return inFolder((study) => {
    const codebook = `survey: { title: T, source: S, language: ${language} }
questions: [{ id: pie, type: text, text: Pie? }]
`;
    const register = `chapter: "1"
claims: [{ id: 1-pie, label: Pie, unit: percent, printed: "${printed}", counts: those who eat pie, base: all }]
`;
    for (const [folder, content] of Object.entries({ codebook, published: register })) {
      mkdirSync(join(study, 'data', folder), { recursive: true });
      writeFileSync(join(study, 'data', folder, 'a.yaml'), content);
    }
    return use(study);
  });
}

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

  it('reads the printed numbers as the study’s codebook says that they are written', () => {
    const audit = (language: string, printed: string) =>
      withStudy({ language, printed }, (study) => run('--study', study));
    expect(audit('en', '57.5').status).to.equal(0);
    expect(audit('sv', '57,5').status).to.equal(0);
    for (const [language, printed] of [
      ['en', '57,5'],
      ['sv', '57.5'],
    ] as const) {
      const { status, stderr } = audit(language, printed);
      expect([status, stderr.includes('expected digits, such as')], `${language} ${printed}`).to.deep.equal([2, true]);
    }
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
