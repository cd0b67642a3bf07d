import { expect } from 'chai';
import { leadersText } from '../../src/language/leaders-text';
import { leadingText } from '../../src/language/leading-text';
import { mostText } from '../../src/language/most-text';
import { leaders } from '../../src/statistics/ranking';
import { countOf } from '../support/counts';

const counts = [countOf('EU-medel', 10, 40), countOf('Egna medel', 23, 40), countOf('Annat', 39, 40)];

describe('leadingText', () => {
  it('names the first with its share, and gives "annat" no place', () => {
    expect(leadingText(counts, 'kommuner')).to.equal('Vanligast är egna medel: 23 av 40 kommuner (58 procent)');
  });

  it('names the places after it with their shares, in counts for small groups', () => {
    expect(leadingText(counts, 'kommuner', { places: 2 })).to.match(/, därefter EU-medel \(25 procent\)$/);
    const few = [countOf('A', 4, 9), countOf('B', 3, 9), countOf('C', 0, 9)];
    expect(leadingText(few, 'regioner', { places: 3 })).to.equal('Vanligast är a: 4 av 9 regioner, därefter b (3)');
  });

  it('names equal ones together, and counts them where they are many', () => {
    const equal = (labels: string[]) => labels.map((label) => countOf(label, 5, 8));
    expect(leadingText(equal(['A', 'B']), 'regioner')).to.equal('Vanligast är a och b: vardera 5 av 8 regioner');
    expect(leadingText(equal(['A', 'B', 'C', 'D']), 'regioner')).to.equal(
      'Vanligast är 4 alternativ: vardera 5 av 8 regioner',
    );
  });

  it('leaves names their capitals', () => {
    expect(leadingText([countOf('Finland', 2, 30)], 'länder', { lead: 'Flest i', names: true })).to.match(
      /^Flest i Finland: /,
    );
  });

  it('says that there are no answers, or that nothing was chosen', () => {
    expect(leadingText([countOf('A', 0, 0)], 'kommuner')).to.equal('Det finns inga svar att rangordna');
    expect(leadingText([], 'kommuner')).to.equal('Det finns inga svar att rangordna');
    expect(leadingText([countOf('A', 0, 3)], 'kommuner')).to.equal('Inget av alternativen har angetts');
  });
});

describe('mostText', () => {
  it('names who has most, all of them if they are equal and few', () => {
    expect(mostText([countOf('B', 1, 3), countOf('A', 2, 3)], 'vänorter')).to.equal('A har flest vänorter: 2');
    expect(mostText([countOf('A', 2, 4), countOf('B', 2, 4)], 'vänorter')).to.equal(
      'A och B har flest vänorter: 2 vardera',
    );
    const many = ['A', 'B', 'C', 'D'].map((label) => countOf(label, 1, 4));
    expect(mostText(many, 'vänorter')).to.equal('4 har flest vänorter: 1 vardera');
  });

  it('says that nobody has any', () => {
    expect(mostText([], 'vänorter')).to.equal('Ingen har vänorter');
  });
});

describe('leaders and leadersText', () => {
  const five = [1, 3, 2, 2, 2, 0].map((count, index) => countOf(String(index), count, 10));

  it('take the first places, and tell how many more equal the last one', () => {
    const first = leaders(five, 2);
    expect(first.counts.map(({ count }) => count)).to.deep.equal([3, 2]);
    expect(leadersText(first)).to.equal('figuren visar de två främsta; ytterligare 2 har lika många som den sista');
  });

  it('leave out nothing where all fit, but those that are 0', () => {
    expect(leaders(five, 9)).to.include({ equal: 0 });
    expect(leadersText(leaders(five, 9))).to.equal('figuren visar de fem främsta');
  });

  it('say that nobody has any', () => {
    expect(leadersText(leaders([], 3))).to.equal('ingen har någon');
  });
});
