import { expect } from 'chai';
import { chapterOf, claimOf } from './invented';

const CLAIMS = [
  claimOf({ id: '1-antal', unit: 'count', printed: '7', keyword: 'ord' }),
  claimOf({ id: '1-plats', unit: 'rank', printed: '1', as: 'vanligast', base: 'Alla', subject: 'a' }),
  claimOf({ id: '1-forr', unit: 'count', printed: '1 234', given: true, because: 'Ur en äldre undersökning.' }),
  claimOf({ id: '2-antal', chapter: '2', unit: 'count', printed: '3' }),
];

describe('Chapter', () => {
  it('gives the results in the order of the register, given facts as not in the export', () => {
    const chapter = chapterOf(CLAIMS);
    chapter.check('1-plats', { rank: 1 });
    chapter.check('1-antal', 7);
    const results = chapter.results();
    expect(results.map(({ id, status }) => [id, status])).to.deep.equal([
      ['1-antal', 'holds'],
      ['1-plats', 'holds'],
      ['1-forr', 'not-in-export'],
    ]);
    expect(results[2]).to.include({
      value: null,
      explanation: 'Ur en äldre undersökning.',
      printed: '1 234',
      explained: true,
    });
  });

  it('lists the claims that no cell checked, unless only a part is asked for', () => {
    const chapter = chapterOf(CLAIMS);
    chapter.check('1-antal', 7);
    expect(() => chapter.results()).to.throw('printed numbers not checked: 1-plats;');
    expect(chapter.results({ partial: true }).map(({ id }) => id)).to.deep.equal(['1-antal', '1-forr']);
  });

  it('counts a claim that the export cannot answer as checked', () => {
    const chapter = chapterOf(CLAIMS.slice(0, 1));
    chapter.check('1-antal', null);
    expect(chapter.results()[0]).to.include({ status: 'not-in-export', value: null });
  });

  it('names the nearest id for an unknown one', () => {
    expect(() => chapterOf(CLAIMS).check('1-antl', 7)).to.throw('unknown claim: 1-antl (did you mean "1-antal"?)');
  });

  it('refuses a claim of another chapter, and a given one', () => {
    expect(() => chapterOf(CLAIMS).check('2-antal', 3)).to.throw(
      'claim of another chapter: 2-antal belongs to 2, this is 1',
    );
    expect(() => chapterOf(CLAIMS).check('1-forr', 1234)).to.throw('given fact: 1-forr');
  });

  it('refuses undefined, which is no answer', () => {
    expect(() => chapterOf(CLAIMS).check('1-antal', undefined as never)).to.throw('nothing to check');
  });

  it('refuses to check twice, unless cells are run by hand: then the last one counts', () => {
    const strict = chapterOf(CLAIMS);
    strict.check('1-antal', 7);
    expect(() => strict.check('1-antal', 7)).to.throw('checked twice: 1-antal');
    const byHand = chapterOf(CLAIMS, '1', true);
    byHand.check('1-antal', 7);
    byHand.check('1-antal', 8);
    expect(byHand.results({ partial: true })[0]).to.include({ status: 'deviates', value: 8 });
  });

  it('gives the numbers of given facts, of other chapters too, and of no others', () => {
    expect(chapterOf(CLAIMS, '2').given('1-forr')).to.equal(1234);
    expect(() => chapterOf(CLAIMS).given('1-antal')).to.throw('not given: 1-antal');
  });

  it('tells what a claim is about, so that a notebook need not name it', () => {
    expect(chapterOf(CLAIMS).subject('1-plats')).to.equal('a');
    expect(chapterOf(CLAIMS).keyword('1-antal')).to.equal('ord');
    expect(() => chapterOf(CLAIMS).subject('1-antal')).to.throw('no subject: 1-antal');
  });
});
