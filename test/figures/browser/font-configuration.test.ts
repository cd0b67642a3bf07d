import { expect } from 'chai';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fontConfiguration } from '../../../src/figures/browser/font-configuration';
import { withFolder } from '../../published/invented';

describe('fontConfiguration', () => {
  it('names the project’s font and no other folder, and keeps the cache beside it', () => {
    withFolder({}, (folder) => {
      const file = fontConfiguration(folder);
      expect(file).to.equal(join(folder, 'fonts.conf'));
      const text = readFileSync(file, 'utf8');
      const [dirs, caches] = [/<dir>(.*)<\/dir>/g, /<cachedir>(.*)<\/cachedir>/g].map((element) =>
        Array.from(text.matchAll(element), ([, path]) => path),
      );
      expect(dirs).to.deep.equal([join(process.cwd(), 'node_modules', '@expo-google-fonts', 'source-sans-3')]);
      expect(caches).to.deep.equal([join(folder, 'font-cache')]);
    });
  });

  it('is written anew where it is that of another folder, and else left alone', () => {
    withFolder({ 'fonts.conf': '<fontconfig><dir>/elsewhere</dir></fontconfig>' }, (folder) => {
      const file = fontConfiguration(folder);
      expect(readFileSync(file, 'utf8')).not.to.contain('elsewhere');
      expect(readdirSync(folder)).to.deep.equal(['fonts.conf']);
      const { ino } = statSync(file);
      fontConfiguration(folder);
      expect(statSync(file).ino).to.equal(ino);
    });
  });
});
