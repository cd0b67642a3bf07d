import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reproduction, RUN_TIMEOUT } from '../support/reproduction';

/** Other systems draw with another browser, so their pictures differ. */
const isReference = process.platform === 'linux' && process.arch === 'x64';

/** Whoever owns the clone. */
const trackedOutputs = (): string[] =>
  execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z', 'outputs'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

describe('tracked outputs', () => {
  it('are what the notebooks make, byte for byte', async function () {
    this.timeout(RUN_TIMEOUT);
    if (!isReference) this.skip();
    const { folder } = await reproduction();
    const tracked = trackedOutputs();
    expect(tracked).to.include.members(['outputs/claims.json', 'outputs/claims.csv', 'outputs/manifest.json']);
    const different = tracked.filter(
      (file) => !readFileSync(file).equals(readFileSync(join(folder, relative('outputs', file)))),
    );
    expect(different, 'run `npm run reproduce` and commit outputs/').to.deep.equal([]);
  });

  it('are all that the manifest lists', () => {
    const { files } = JSON.parse(readFileSync('outputs/manifest.json', 'utf8')) as { files: Record<string, string[]> };
    const tracked = trackedOutputs();
    const listed = Object.entries(files).flatMap(([folder, names]) => names.map((name) => `outputs/${folder}/${name}`));
    expect(listed.filter((file) => !tracked.includes(file))).to.deep.equal([]);
    expect(listed.length).to.be.greaterThan(0);
  });
});
