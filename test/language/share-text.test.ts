import { expect } from 'chai';
import { shareText } from '../../src/language/share-text';
import type { Count } from '../../src/statistics/count';
import { countOf } from '../support/counts';

const share = (count: number, base: number): Count => countOf('K', count, base);

describe('shareText', () => {
  it('gives count, base and rounded percent', () => {
    expect(shareText(share(23, 40), 'kommuner')).to.equal('23 av 40 kommuner (58 procent)');
  });

  it('gives counts alone for groups under twenty', () => {
    expect(shareText(share(6, 13), 'regioner')).to.equal('6 av 13 regioner');
  });

  it('has no percent without a base', () => {
    expect(shareText(share(0, 0), 'kommuner')).to.equal('0 av 0 kommuner');
  });
});
