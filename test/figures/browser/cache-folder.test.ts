import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, freshFolder, takePlace } from '../../../src/figures/browser/cache-folder';

describe('a folder of the cache', () => {
  let folder: string;
  let target: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cache-'));
    target = join(folder, 'new', 'plotly-1');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const filled = (text: string): string => {
    const fresh = freshFolder(target);
    writeFileSync(join(fresh, 'file'), text);
    return fresh;
  };
  const content = (): string => readFileSync(join(target, 'file'), 'utf8');

  it('lies in the project', () => {
    expect(cacheFolder('plotly-1')).to.equal(join(process.cwd(), '.cache', 'plotly-1'));
  });

  it('is made beside its place, and moved there when it is whole', () => {
    const fresh = filled('whole');
    expect(existsSync(target)).to.equal(false);
    takePlace(fresh, target);
    expect([content(), existsSync(fresh)]).to.deep.equal(['whole', false]);
  });

  it('stays as another process made it that was faster', () => {
    takePlace(filled('first'), target);
    takePlace(filled('second'), target);
    expect(content()).to.equal('first');
  });

  it('fails as the disk does where there is none yet', () => {
    expect(() => takePlace(join(folder, 'none'), target)).to.throw('ENOENT');
  });
});
