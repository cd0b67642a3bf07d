import { expect } from 'chai';
import * as fc from 'fast-check';
import { slug } from '../../../src/draft/options/slug';
import { UniqueIds } from '../../../src/draft/options/unique-ids';

describe('slug', () => {
  it('writes letters of other alphabets as a to z', () => {
    expect(slug('Hur många åker tåg på Ön?')).to.equal('hur-manga-aker-tag-pa-on');
    expect(slug('Smørrebrød & œuf')).to.equal('smorrebrod-and-oeuf');
  });

  it('cuts between words', () => {
    expect(slug('Which of these side dishes do you eat at home?')).to.equal('which-of-these-side-dishes-do');
  });

  it('tells bands apart', () => {
    expect(['< 20', '20+', '> 60'].map(slug)).to.deep.equal(['under-20', '20-plus', 'over-60']);
  });

  it('gives ids that a codebook takes, each once, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const ids = new UniqueIds();
        const given = texts.map((text) => ids.of(text, 'q'));
        expect(new Set(given).size).to.equal(given.length);
        for (const id of given) {
          expect(id).to.match(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(id.length).to.be.at.most(30);
          expect(['answer', 'text']).to.not.include(id);
        }
      }),
    );
  });
});
