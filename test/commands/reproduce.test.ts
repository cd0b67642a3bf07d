import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the command until its notebooks start and sends it a signal, or lets it end. */
function start(args: readonly string[], signal?: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['bin/run.cjs', 'reproduce', ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (signal && text.includes('started')) setTimeout(() => child.kill(signal), 1500);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** Processes whose environment names a folder; Linux alone tells. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(join('/proc', pid, 'environ'), 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

describe('npm run reproduce', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reproduce-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('at Ctrl-C says so, and leaves earlier outputs as they were, no process and no temporary folder', async function () {
    if (process.platform !== 'linux') this.skip();
    const out = join(folder, 'out');
    mkdirSync(out);
    const earlier = JSON.stringify({ survey: 'Enkät', export: { file: 'x.xlsx', sha256: '0' } });
    writeFileSync(join(out, 'manifest.json'), earlier);
    const { code, said } = await start(['--out', out], 'SIGINT');
    expect(code).to.equal(130);
    expect(said).to.contain(`Interrupted (SIGINT): ${out} is as it was.`);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).to.equal(earlier);
    expect(readdirSync(folder)).to.deep.equal(['out']);
    expect(processesOf(folder)).to.deep.equal([]);
  });

  it('ends with 2 at a wrong call, and says how it is called', async () => {
    const { code, said } = await start(['--export', 'x.xlsx']);
    expect(code).to.equal(2);
    expect(said).to.contain('--export without --out').and.to.contain('usage:');
  });

  it('ends with 2 at an export that is none, naming it, and makes no output folder', async () => {
    writeFileSync(join(folder, 'x.xlsx'), 'text');
    const { code, said } = await start(['--export', join(folder, 'x.xlsx'), '--out', join(folder, 'out')]);
    expect(code).to.equal(2);
    expect(said).to.match(/^x\.xlsx: found /);
    expect(readdirSync(folder)).to.deep.equal(['x.xlsx']);
  });

  it('makes the documents of any study, in its language, and leaves them out if told to', async function () {
    this.timeout(120_000);
    const study = ['--study', 'examples/commuting', '--out'];
    expect((await start([...study, join(folder, 'with')])).code).to.equal(0);
    expect(readdirSync(join(folder, 'with', 'report'))).to.include.members(['report.html', 'report.pdf']);
    expect(readFileSync(join(folder, 'with', 'report', 'report.html'), 'utf8')).to.include('<html lang="en">');
    expect((await start([...study, join(folder, 'without'), '--no-report'])).code).to.equal(0);
    expect(readdirSync(join(folder, 'without'))).not.to.include('report');
  });
});
