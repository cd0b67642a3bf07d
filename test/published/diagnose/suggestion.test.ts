import { expect } from 'chai';
import type { Reading } from '../../../src/published/diagnose/diagnose';
import { suggestions, type Diagnosed } from '../../../src/published/diagnose/suggestion';
import { claimOf } from '../invented';

const reading = (change: string, count?: number): Reading => ({
  ...{ kind: 'base', change, gives: count === undefined ? null : { count, base: 1025 } },
});
const deviation = (id: string, readings: readonly Reading[], parts: Partial<Diagnosed> = {}): Diagnosed => ({
  ...{ claim: claimOf({ id, unit: 'count', printed: '7' }), diagnosis: { readings, tried: 12 }, base: 38 },
  ...parts,
});
const textOf = (...deviations: readonly Diagnosed[]): string =>
  (suggestions(deviations).get('1-a') ?? '').replaceAll('\u00a0', ' ');

describe('suggestions', () => {
  it('tell what gives the printed number, with count and base, and how many ways were tried', () => {
    expect(textOf(deviation('1-a', [reading('basen är alla', 7)]))).to.equal(
      'Möjlig förklaring: det tryckta fås om basen är alla (7 av 1 025). 12 närliggande sätt att räkna prövades.',
    );
    expect(textOf(deviation('1-a', [reading('basen är alla')]))).to.equal(
      'Möjlig förklaring: det tryckta fås om basen är alla. 12 närliggande sätt att räkna prövades.',
    );
  });

  it('show three, and count the others', () => {
    const readings = ['a', 'b', 'c', 'd', 'e'].map((change) => reading(change));
    expect(textOf(deviation('1-a', readings.slice(0, 3)))).to.include(
      'fås om a. Eller om b. Eller om c. 12 närliggande',
    );
    expect(textOf(deviation('1-a', readings))).to.include('Eller om c. Ytterligare 2 sätt ger det. 12 närliggande');
  });

  it('put first what explains several deviations, and say how many', () => {
    const own = deviation('1-a', [reading('a'), reading('b')]);
    expect(textOf(own, deviation('1-b', [reading('b')]))).to.include(
      'fås om b, vilket också ger 1 annat tryckt tal som avviker. Eller om a.',
    );
    expect(textOf(own, deviation('1-b', [reading('b')]), deviation('1-c', [reading('b')]))).to.include(
      'fås om b, vilket också ger 2 andra tryckta tal som avviker. Eller om a.',
    );
  });

  it('say of a percentage how often it fits by chance', () => {
    const percent = claimOf({ id: '1-a', unit: 'percent', printed: '50', base: 'Alla' });
    const text = (base: number | null) => textOf(deviation('1-a', [reading('a')], { claim: percent, base }));
    // 19 of 38 alone rounds to 50.
    expect(text(38)).to.match(
      /12 närliggande sätt att räkna prövades; av alla antal som är möjliga i basen 38 ger 1 av 39 det tryckta av en slump\.$/,
    );
    // 149 to 152 of 301.
    expect(text(301)).to.include('i basen 301 ger 4 av 302');
    expect(text(3)).to.include('i basen 3 ger 0 av 4');
    for (const unknown of [null, 0]) expect(text(unknown)).to.match(/prövades\.$/);
  });

  it('are none where nothing was found', () => {
    expect([...suggestions([deviation('1-a', [])])]).to.deep.equal([]);
    expect([...suggestions([deviation('1-a', []), deviation('1-b', [reading('a')])]).keys()]).to.deep.equal(['1-b']);
  });
});
