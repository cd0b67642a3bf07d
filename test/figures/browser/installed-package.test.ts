import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installedPackage } from '../../../src/figures/browser/installed-package';

describe('installedPackage', () => {
  it('gives folder and version, those of scoped packages too', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of ['plotly.js', '@sparticuz/chromium'])
      expect(installedPackage(name)).to.deep.equal({
        folder: join(process.cwd(), 'node_modules', name),
        version: dependencies[name],
      });
  });

  it('fails at one that is not installed', () => {
    expect(() => installedPackage('no-such-package')).to.throw('ENOENT');
  });
});
