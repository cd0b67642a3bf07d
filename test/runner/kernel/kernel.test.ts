import { expect } from 'chai';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Kernel } from '../../../src/runner/kernel/kernel';
import type { KernelError } from '../../../src/runner/kernel/kernel-error';
import type { StreamOutput } from '../../../src/runner/kernel/output';
import { repositoryRoot } from '../../../src/input/repository-root';

// One kernel for all, for its start is most of the time; the tests run in order.
describe('Kernel', () => {
  let kernel: Kernel;
  let helpers: string;
  const run = async (code: string) => (await kernel.execute(code)).finish();
  const printed = async (code: string) => {
    const { outputs, error } = await run(code);
    expect(error).to.equal(null);
    return (outputs as StreamOutput[]).map(({ text }) => text).join('');
  };
  const helper = (name: string, code: string) => writeFileSync(join(helpers, name), code);

  before(async () => {
    const cache = join(repositoryRoot, '.cache');
    mkdirSync(cache, { recursive: true });
    helpers = mkdtempSync(join(cache, 'helpers-'));
    kernel = await Kernel.start({ env: { SURVEY_EXPORT: 'given.xlsx' } });
  });

  after(async () => {
    await kernel.close();
    rmSync(helpers, { recursive: true });
  });

  it('runs in the root of the repository, with the environment given', async () => {
    expect(await printed('[process.cwd(), process.env.SURVEY_EXPORT].join()')).to.equal(
      `${repositoryRoot},given.xlsx\n`,
    );
  });

  it('knows variables of earlier cells in shorthand, wherever it stands', async () => {
    await run('let source = "a"; const fixed = 1;\nimport { sep } from "path"');
    expect(await printed('[{ source }, (() => ({ deep: { fixed, sep } }))()]')).to.equal(
      "[ { source: 'a' }, { deep: { fixed: 1, sep: '/' } } ]\n",
    );
    await run('({ source } = { source: "b" })');
    expect(await printed('source')).to.equal('b\n');
    await run('({ source = "c" } = {} as { source?: string })');
    expect(await printed('{ const fixed = 2; console.log({ source, fixed }) }')).to.equal(
      "{ source: 'c', fixed: 2 }\n",
    );
  });

  it('runs the next cell after one that failed', async () => {
    expect((await run('null.x')).error).to.include({ ename: 'CompileError' });
    expect((await run('(null as any).x')).error).to.include({ ename: 'TypeError' });
    expect(await printed('1 + 1')).to.equal('2\n');
  });

  it('notices a rejection that nobody handles', async () => {
    expect((await run('void Promise.reject(new RangeError("no"))')).error).to.include({
      ename: 'RangeError',
      evalue: 'no',
    });
  });

  it('loses nothing of what a cell prints at one go', async () => {
    expect((await printed('for (let i = 0; i < 2000; i++) console.log(i)')).split('\n')).to.have.length(2001);
  });

  it('sends one display with several types', async () => {
    const send = `import * as jupyter from 'tslab/dist/jupyter';
      const data: any = { 'application/x+json': { a: [1] }, 'text/plain': 'a' };
      jupyter.lastWriteDisplayData({ data, metadata: {}, transient: {} as any }, false);`;
    expect((await run(send)).outputs).to.deep.equal([
      { output_type: 'display_data', data: { 'application/x+json': { a: [1] }, 'text/plain': 'a' }, metadata: {} },
    ]);
  });

  it('imports a folder, and takes an edit of a helper behind another when the import runs again', async () => {
    helper('deep.ts', 'export const value = 1;\n');
    helper('index.ts', "import { value } from './deep';\nexport { value };\nexport const later = () => value;\n");
    const cell = `import { value, later } from './.cache/${basename(helpers)}';\n[value, later()].join()`;
    expect(await printed(cell)).to.equal('1,1\n');
    helper('deep.ts', 'export const value = 22;\n');
    expect(await printed(cell)).to.equal('22,22\n');
  });

  it('takes the mended version of a helper that threw as it was loaded', async () => {
    const cell = `import { mended } from './.cache/${basename(helpers)}/broken';\nmended`;
    helper('broken.ts', 'throw new Error("broken");\nexport const mended = false;\n');
    expect((await run(cell)).error).to.include({ evalue: 'broken' });
    await run('"a cell between"');
    helper('broken.ts', 'export const mended = true;\n');
    expect(await printed(cell)).to.equal('true\n');
  });

  it('says where a helper threw, as the helper is written', async () => {
    helper(
      'throws.ts',
      'interface Gone {\n  a: 1;\n}\n\nexport const f = (gone: Gone) => {\n  throw new Error("no");\n};\n',
    );
    const { error } = await run(`import { f } from './.cache/${basename(helpers)}/throws';\nf({ a: 1 })`);
    expect(error?.traceback[1]).to.equal(`    at f (${join('.cache', basename(helpers), 'throws.ts')}:6:9)`);
  });

  it('checks the types of a helper that was edited', async () => {
    const cell = `import { typed } from './.cache/${basename(helpers)}/typed';\ntyped`;
    helper('typed.ts', 'export const typed: number = 1;\n');
    expect(await printed(cell)).to.equal('1\n');
    helper('typed.ts', 'export const typed: number = "one";\n');
    expect((await run(cell)).error?.evalue).to.match(/typed\.ts 1:14 - Type 'string' is not assignable/);
  });

  it('lives on when a module that was missing appears', async () => {
    const cell = `import { found } from './.cache/${basename(helpers)}/missing';\nfound`;
    expect((await run(cell)).error?.evalue).to.contain('Cannot find module');
    helper('missing.ts', 'export const found = true;\n');
    let last = await run(cell);
    // TypeScript looks for new files about once a second.
    for (let tries = 0; last.error && tries < 10; tries++) {
      await wait(300);
      last = await run(cell);
    }
    expect(last.error).to.equal(null);
  });

  it('reports its death, and leaves neither process nor folder behind', async () => {
    const folder = (await printed('require("path").dirname(require("os").tmpdir())')).trim();
    expect(existsSync(folder)).to.equal(true);
    const fault = await kernel.execute('process.exit(3)').catch((error: KernelError) => error);
    expect(fault).to.include({ fault: 'died', message: 'the kernel ended with exit code 3' });
    expect(existsSync(folder)).to.equal(false);
    expect(() => process.kill(kernel.pid!, 0)).to.throw('ESRCH');
    const after = await kernel.execute('1').catch((error: KernelError) => error);
    expect(after).to.equal(fault);
  });
});
