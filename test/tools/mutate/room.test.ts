import { expect } from 'chai';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { roomOf } from '../../../tools/mutate/room';
import { temporaryFile } from '../../support/reproduction';

const root = temporaryFile('rooms');
for (const file of [
  'src/index.ts',
  'src/statistics/deep/mean.ts',
  'src/untested/a.ts',
  'test/statistics/rounding.test.ts',
  'test/statistics/deep/mean.test.ts',
  'test/statistics/helper.ts',
  'tools/bench/time.ts',
  'test/tools/bench/time.test.ts',
]) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
}

describe('roomOf', () => {
  it('takes all code of a folder, and the tests that mirror it', () => {
    expect(roomOf(root, 'src/statistics/')).to.deep.equal({
      name: 'src/statistics',
      code: 'src/statistics/**/*.ts',
      tests: ['test/statistics/deep/mean.test.ts', 'test/statistics/rounding.test.ts'],
    });
    expect(roomOf(root, 'tools\\bench')).to.include({ name: 'tools/bench' });
    expect(roomOf(root, 'tools/bench').tests).to.deep.equal(['test/tools/bench/time.test.ts']);
  });

  it('takes a part or a file of a folder, judged by the same tests', () => {
    expect(roomOf(root, 'src/statistics/deep').code).to.equal('src/statistics/deep/**/*.ts');
    expect(roomOf(root, 'src/statistics/deep/mean.ts').code).to.equal('src/statistics/deep/mean.ts');
    expect(roomOf(root, 'src/statistics/deep/mean.ts').tests).to.have.length(2);
  });

  it('names what is known, and the nearest of it, where a folder is not there or has no tests', () => {
    expect(() => roomOf(root, 'src/statistik')).to.throw(
      RangeError,
      'unknown folder: src/statistik (did you mean "src/statistics"?); known: src/statistics, tools/bench',
    );
    for (const path of ['src', 'src/untested', 'src/index.ts', 'src/statistics/mean.ts', '..', 'test/statistics'])
      expect(() => roomOf(root, path), path).to.throw(`unknown folder: ${path}`);
  });
});
