import { expect } from 'chai';
import { plainPicture } from '../../../src/report/picture/plain-picture';
import { trackedFigures } from '../../support/tracked-report';

const textOf = (svg: string): string => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('plainPicture', () => {
  it('leaves out title, base and source, and nothing else that is written', () => {
    for (const figure of trackedFigures()) {
      const plain = textOf(plainPicture(figure));
      expect(plain, figure.id).not.to.include(figure.base.split(' ').slice(0, 3).join(' '));
      expect(plain, figure.id).not.to.include('Källa:');
      const texts = [...figure.svg.matchAll(/<text\b[^>]*class="(?:bartext|legendtext)[^>]*>(.*?)<\/text>/gs)];
      for (const [, text = ''] of texts) expect(plain, figure.id).to.include(textOf(text).trim());
    }
  });

  it('shows what lies between title and base line, and fits in the figure', () => {
    for (const figure of trackedFigures()) {
      const [, top = 0, width = 0, height = 0] = (/viewBox="0 (\d+) (\d+) (\d+)"/.exec(plainPicture(figure)) ?? []).map(
        Number,
      );
      expect(width, figure.id).to.equal(figure.layout.width);
      expect(top, figure.id).to.be.greaterThan(30);
      expect(top + height, figure.id).to.be.below(figure.layout.height ?? 0);
    }
  });
});
