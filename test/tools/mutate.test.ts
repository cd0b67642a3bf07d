import { expect } from 'chai';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { repositoryRoot } from '../../src/input/repository-root';
import { main } from '../../tools/mutate';
import { temporaryFile } from '../support/reproduction';

const FILES = {
  '.mocharc.json': '{ "require": ["ts-node/register", "./test/setup.cjs"] }',
  'test/setup.cjs': 'process.env.GREETING = "hej";',
  'src/ages/is-adult.ts': 'export const isAdult = (age: number) => age >= 18;',
  'src/ages/labels.ts': "export const LABELS = { adult: 'vuxen' };",
  'src/ages/greet.ts': 'export const greet = () => process.env.GREETING;',
  'src/ages/next.ts': 'let last = 0;\nexport const next = () => (last += 1);',
  'test/ages/ages.test.ts': `import { expect } from 'chai';
import { isAdult } from '../../src/ages/is-adult';
import { LABELS } from '../../src/ages/labels';
import { greet } from '../../src/ages/greet';
import { next } from '../../src/ages/next';
describe('ages', () => {
  it('tells adults, and starts to count anew', () => expect([isAdult(10), isAdult(20), next()]).to.deep.equal([false, true, 1]));
  it('has labels', () => expect(LABELS.adult).to.equal('vuxen'));
  it('greets', () => expect(greet()).to.equal('hej'));
});`,
  'src/broken/one.ts': 'export const one = () => 1;',
  'test/broken/one.test.ts': `import { one } from '../../src/broken/one';
it('fails', () => { if (one() === 1) throw new Error('one'); });`,
};

/** A repository with two folders of code, one of them with a test that fails. */
function makeRepository(): string {
  const root = temporaryFile('mutated');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  mkdirSync(join(root, 'tools'));
  symlinkSync(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

describe('npm run mutate', function () {
  this.timeout(300_000);
  const root = makeRepository();
  const script = `require('./tools/mutate').main(process.argv.slice(1), ${JSON.stringify(root)}).then((code) => { process.exitCode = code; })`;
  const command = ['-r', 'ts-node/register', '-e', script, '--'];
  const files = (): string[] =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('node_modules'));
  const mutate = (...argv: string[]) =>
    spawnSync(process.execPath, [...command, ...argv], { cwd: repositoryRoot, encoding: 'utf8' });

  it('names each change that the tests of a folder do not notice, and the score; and leaves nothing behind', () => {
    const before = files();
    const { status, stdout, stderr } = mutate('src/ages');
    expect(stdout.split('\n'), stderr).to.deep.equal([
      'src/ages/is-adult.ts:1  age >= 18 → age > 18',
      '',
      'src/ages   90 %  9 of 10',
      '',
    ]);
    expect(status).to.equal(0);
    expect(files()).to.have.members([...before, '.cache']);
  });

  it('goes on where the tests of a folder fail without any change, and ends with 1', () => {
    const { status, stdout, stderr } = mutate('src/broken', 'src/ages/labels.ts');
    expect(stderr).to.include('src/broken: the tests cannot be judged');
    expect(stdout).to.match(/src\/ages\/labels\.ts +100 % +\d of \d\n/);
    expect(status).to.equal(1);
  });

  it('takes its copy away when it is stopped', async () => {
    const running = spawn(process.execPath, [...command, 'src/ages'], { cwd: repositoryRoot, stdio: 'ignore' });
    const ended = new Promise((done) => running.on('exit', (code) => done(code)));
    const copies = (): string[] => readdirSync(join(root, '.cache'));
    while (!copies().some((copy) => existsSync(join(root, '.cache', copy, 'sandboxes')))) await wait(20);
    running.kill('SIGTERM');
    expect(await ended).to.equal(128 + constants.signals.SIGTERM);
    expect(copies()).to.deep.equal([]);
  });

  it('ends with 2 where the call is wrong, and says what is known', async () => {
    for (const [argv, message] of [
      [['src/age'], 'unknown folder: src/age (did you mean "src/ages"?); known: src/ages, src/broken'],
      [[], 'name a folder'],
      [['src/ages', '--workers', '0'], 'not a number of workers: 0'],
      [['src/ages', '--fast'], "Unknown option '--fast'"],
    ] as const) {
      const { error } = console;
      let told = '';
      console.error = (text: string) => (told += text);
      try {
        expect(await main(argv, root)).to.equal(2);
      } finally {
        console.error = error;
      }
      expect(told).to.include(message).and.to.include('usage: npm run mutate');
    }
  });
});
