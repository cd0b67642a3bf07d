import { expect } from 'chai';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ownedPath } from '../../src/input/owned-path';
import { replaceFolder } from '../../src/runner/replace-folder';

/** What this process would make, as if by one that is gone: no system gives out such an id. */
const leftBy = (stem: string): string => ownedPath(stem).replace(`-${process.pid}-`, `-${2 ** 30}-`);

describe('replaceFolder', () => {
  let folder: string;
  let target: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'replace-'));
    target = join(folder, 'outputs');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const old = (): void => {
    mkdirSync(target);
    writeFileSync(join(target, 'old.txt'), 'old');
  };

  it('makes the folder if there is none', async () => {
    const result = await replaceFolder(target, async (fresh) => {
      writeFileSync(join(fresh, 'new.txt'), 'new');
      return 7;
    });
    expect(result).to.equal(7);
    expect(readFileSync(join(target, 'new.txt'), 'utf8')).to.equal('new');
    expect(readdirSync(folder)).to.deep.equal(['outputs']);
  });

  it('replaces the folder whole: nothing of the old one stays', async () => {
    old();
    await replaceFolder(target, async (fresh) => writeFileSync(join(fresh, 'new.txt'), 'new'));
    expect(readdirSync(target)).to.deep.equal(['new.txt']);
    expect(readdirSync(folder)).to.deep.equal(['outputs']);
  });

  it('leaves the old folder as it was when building fails', async () => {
    old();
    const failing = replaceFolder(target, async (fresh) => {
      writeFileSync(join(fresh, 'half.txt'), 'half');
      expect(readdirSync(target)).to.deep.equal(['old.txt']);
      throw new Error('disk full');
    });
    const message = await failing.catch((error: Error) => error.message);
    expect(message).to.equal('disk full');
    expect(readdirSync(target)).to.deep.equal(['old.txt']);
    expect(readdirSync(folder)).to.deep.equal(['outputs']);
  });

  it('keeps the folder of the later of two that run at once, and leaves nothing beside it', async () => {
    old();
    const writing = (name: string, wait: number) => async (fresh: string) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      writeFileSync(join(fresh, name), name);
    };
    await Promise.all([
      replaceFolder(target, writing('later.txt', 40)),
      replaceFolder(target, writing('sooner.txt', 5)),
    ]);
    expect(readdirSync(target)).to.deep.equal(['later.txt']);
    expect(readdirSync(folder)).to.deep.equal(['outputs']);
  });

  it('removes what a killed run left, but not what another one is building', async () => {
    const [left, living] = [leftBy(join(folder, '.outputs-new')), ownedPath(join(folder, '.outputs-new'))];
    mkdirSync(left);
    mkdirSync(living);
    await replaceFolder(target, async () => undefined);
    expect(readdirSync(folder).sort()).to.deep.equal([basename(living), 'outputs']);
  });

  it('puts earlier outputs back that a killed run had just moved away', async () => {
    const old = `${leftBy(join(folder, '.outputs-new'))}-old`;
    mkdirSync(old);
    writeFileSync(join(old, 'old.txt'), 'old');
    await replaceFolder(target, () => Promise.reject(new Error('stopped'))).catch(() => undefined);
    expect(readdirSync(target)).to.deep.equal(['old.txt']);
    expect(readdirSync(folder)).to.deep.equal(['outputs']);
  });
});
