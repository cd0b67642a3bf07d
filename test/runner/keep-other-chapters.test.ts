import { expect } from 'chai';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keepOtherChapters } from '../../src/runner/keep-other-chapters';

describe('keepOtherChapters', () => {
  let folder: string;
  let from: string;
  let to: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keep-'));
    [from, to] = [join(folder, 'old'), join(folder, 'new')];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  it('copies what other notebooks made, and leaves alone what the notebook made that ran', () => {
    for (const name of ['1-a.csv', '2-a.csv', '10-a.csv', 'sammanfattning-a.csv'])
      write(join(from, 'tables', name), 'old');
    write(join(from, 'figures', '2-b.svg'), 'old');
    write(join(from, 'notebooks', '1-liten.ipynb'), 'old');
    write(join(from, 'notebooks', 'sammanfattning.ipynb'), 'old');
    write(join(from, 'report', 'rapport.html'), 'old');
    write(join(to, 'tables', '1-a.csv'), 'new');
    keepOtherChapters(from, to, ['1-liten.ipynb']);
    expect(readdirSync(join(to, 'tables')).sort()).to.deep.equal([
      '1-a.csv',
      '10-a.csv',
      '2-a.csv',
      'sammanfattning-a.csv',
    ]);
    expect(readFileSync(join(to, 'tables', '1-a.csv'), 'utf8')).to.equal('new');
    expect(readdirSync(join(to, 'figures'))).to.deep.equal(['2-b.svg']);
    expect(readdirSync(join(to, 'notebooks'))).to.deep.equal(['sammanfattning.ipynb']);
  });

  it('gives back the results of the other notebooks only', () => {
    const results = ['1-liten.ipynb', '2-stor.ipynb'].map((notebook) => ({ id: notebook.slice(0, 3), notebook }));
    write(join(from, 'claims.json'), JSON.stringify(results));
    expect(keepOtherChapters(from, to, ['1-liten.ipynb']).map(({ notebook }) => notebook)).to.deep.equal([
      '2-stor.ipynb',
    ]);
  });

  it('keeps nothing where nothing was', () => {
    expect(keepOtherChapters(from, to, ['1-liten.ipynb'])).to.deep.equal([]);
    expect(existsSync(to)).to.equal(false);
  });
});
