import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../export/fuzz/temporary';

const studies = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Files of text for readers with letters that only Swedish has, or its commonest words. */
const swedishIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(csv|svg|ipynb)$|claims\.json$/u.test(name))
    .filter((name) =>
      /[åäöÅÄÖ]|\b(?:och|eller|som|svarade|procent|Antal|Bas|Källa)\b/u.test(readFileSync(join(folder, name), 'utf8')),
    );

describe('The study in examples/', () => {
  for (const { name } of studies)
    it(`${name} reproduces its printed numbers, and says why those deviate that do`, function () {
      this.timeout(120_000);
      inFolder((folder) => {
        const out = join(folder, 'out');
        const study = join('examples', name);
        const call = ['bin/run.cjs', 'reproduce', '--study', study, '--out', out];
        const { status, stdout, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
        expect(status, stderr).to.equal(0);
        expect(stdout)
          .to.match(/^in all +[1-9]/mu)
          .and.not.to.include('Not checked');
        const claims = JSON.parse(readFileSync(join(out, 'claims.json'), 'utf8')) as { count: number | null }[];
        expect(claims.some(({ count }) => count !== null)).to.equal(true);
        expect(swedishIn(out), 'Swedish in a study in English').to.deep.equal([]);
        expect(readdirSync(join(out, 'figures')).some((file) => file.endsWith('.svg'))).to.equal(true);
      });
    });
});
