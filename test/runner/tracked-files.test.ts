import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { reproduction, RUN_TIMEOUT } from '../support/reproduction';
import { trackedFiles } from '../support/tracked-files';

/** Other systems draw with another browser, so their pictures differ. */
const isReference = process.platform === 'linux' && process.arch === 'x64';

/** The outputs that git tracks; where it cannot be asked, says so and skips the test. */
function trackedOutputs(test: Mocha.Context): readonly string[] {
  const tracked = trackedFiles('.', 'outputs');
  if ('files' in tracked) return tracked.files;
  console.log(`      skipped, because ${tracked.reason}: outputs/ is not compared with what is committed`);
  return test.skip();
}

describe('tracked outputs', () => {
  it('are what the notebooks make, byte for byte', async function () {
    this.timeout(RUN_TIMEOUT);
    if (!isReference) this.skip();
    const tracked = trackedOutputs(this);
    const { folder } = await reproduction();
    expect(tracked).to.include.members(['outputs/claims.json', 'outputs/claims.csv', 'outputs/manifest.json']);
    const different = tracked.filter(
      (file) => !readFileSync(file).equals(readFileSync(join(folder, relative('outputs', file)))),
    );
    expect(different, 'run `npm run reproduce` and commit outputs/').to.deep.equal([]);
  });

  it('are all that the manifest lists', function () {
    const tracked = trackedOutputs(this);
    const { files } = JSON.parse(readFileSync('outputs/manifest.json', 'utf8')) as { files: Record<string, string[]> };
    const listed = Object.entries(files).flatMap(([folder, names]) => names.map((name) => `outputs/${folder}/${name}`));
    expect(listed.filter((file) => !tracked.includes(file))).to.deep.equal([]);
    expect(listed.length).to.be.greaterThan(0);
  });

  it('are not asked for outside a repository', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
    try {
      expect(trackedFiles(folder, 'outputs')).to.have.property('reason');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
