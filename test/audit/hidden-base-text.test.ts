import { expect } from 'chai';
import type { HiddenBase } from '../../src/audit/finding';
import { hiddenBaseText } from '../../src/audit/hidden-base-text';
import type { Base } from '../../src/audit/relation-file';

type Found = Pick<HiddenBase, 'verdict' | 'most' | 'bases' | 'readings' | 'arithmetic'>;

/** What is told of a base whose percentages are 50, 25 and 50. */
const told = (found: Partial<Found>, entry: Partial<Base> = {}): string =>
  hiddenBaseText(
    {
      kind: 'hidden-base',
      claims: [],
      base: 'bas',
      label: 'kommuner',
      verdict: 'narrowed',
      most: null,
      bases: [],
      readings: [],
      arithmetic: [],
      ...found,
    },
    { id: 'bas', label: 'kommuner', answers: 'any', shares: [], ...entry },
    ['50', '25', '50'].map((percent) => ({ percent })),
  );

describe('hiddenBaseText', () => {
  it('tells what bounds the base, and why', () => {
    const because = 'Så många svarade.';
    expect(told({ verdict: 'impossible' })).to.equal(
      'Kommuner: ingen bas ger 50 och 25 procent och går ihop med de andra talen.',
    );
    expect(told({ verdict: 'impossible', most: 9 })).to.equal(
      'Kommuner (högst 9): ingen bas ger 50 och 25 procent och går ihop med de andra talen.',
    );
    expect(told({ verdict: 'impossible', most: 9 }, { because })).to.equal(
      'Kommuner (högst 9: så många svarade): ingen bas ger 50 och 25 procent och går ihop med de andra talen.',
    );
    expect(told({ verdict: 'impossible' }, { because })).not.to.include('svarade');
  });

  it('tells that a bound is another than the printed one, if that may be wrong', () => {
    const shares = [{ percent: '50' }];
    const found = {
      kind: 'hidden-base',
      claims: [],
      base: 'bas',
      label: 'svar',
      verdict: 'determined',
      most: 3,
      bases: [[2, 2]],
      readings: [],
      arithmetic: [],
    } as const;
    const entry: Base = { id: 'bas', label: 'svar', answers: 'any', shares: [], because: 'Så många svarade.' };
    expect(hiddenBaseText(found, entry, shares, 2)).to.equal(
      'Svar (högst 3: så många svarade, om 2 är fel): bara basen 2 ger 50 procent.',
    );
    // Of the bases up to 9, percentages alone would leave 2, 4, 6 and 8.
    expect(hiddenBaseText({ ...found, most: 9 }, entry, shares, 9)).to.equal(
      'Svar (högst 9: så många svarade): bara basen 2 ger 50 procent och går ihop med de andra talen.',
    );
  });

  it('tells that the answers are all there are, and only then', () => {
    expect(told({ verdict: 'impossible' }, { answers: 'one-of-these' })).to.include(
      '50 och 25 procent med svar som tillsammans är hela basen.',
    );
    expect(told({ verdict: 'impossible' }, { answers: 'one' })).not.to.include('hela basen');
  });

  it('counts the bases that are possible, and lists the first thirty ranges of them', () => {
    expect(
      told({
        bases: [
          [4, 4],
          [8, 10],
        ],
      }),
    ).to.equal('Kommuner: 50 och 25 procent ges av 4 möjliga baser som går ihop med de andra talen: 4 och 8–10.');
    const ranges = (number: number) => Array.from({ length: number }, (_, index) => [2 * index, 2 * index] as const);
    expect(told({ bases: ranges(30) }))
      .to.include('30 möjliga baser')
      .and.match(/ 56 och 58\.$/);
    expect(told({ bases: ranges(32) }))
      .to.include('32 möjliga baser')
      .and.match(/ 56, 58 och 2 spann till\.$/);
  });

  it('tells the only base', () => {
    expect(told({ verdict: 'determined', bases: [[7, 7]] })).to.equal(
      'Kommuner: bara basen 7 ger 50 och 25 procent och går ihop med de andra talen.',
    );
  });

  it('tells of an open base the longest run, the first of several as long', () => {
    const open = (bases: Found['bases'], most: number | null = 20) => told({ verdict: 'open', most, bases });
    expect(
      open([
        [2, 3],
        [6, 9],
        [12, 15],
      ]),
    ).to.match(
      /50 och 25 procent säger nästan inget om basen\. 10 av 20 tänkbara baser ger dem och går ihop med de andra talen, däribland alla från 6 till 9\.$/,
    );
    expect(
      open([
        [2, 2],
        [4, 4],
      ]),
    ).to.match(/ 2 av 20 tänkbara baser ger dem och går ihop med de andra talen\.$/);
    expect(open([[2, 3]])).to.match(/, däribland alla från 2 till 3\.$/);
    expect(
      open(
        [
          [2, 90],
          [97, null],
        ],
        null,
      ),
    ).to.match(/Varje bas från 97 och uppåt ger dem\.$/);
  });

  it('tells numbers that give the percentages', () => {
    expect(told({ verdict: 'impossible', arithmetic: ['1 av 2 = 50,0 procent', '2 av 4 = 50,0 procent'] })).to.match(
      /talen\. Till exempel är 1 av 2 = 50,0 procent\. Med den största basen är 2 av 4 = 50,0 procent\.$/,
    );
  });

  it('tells what the percentages stand for in each reading of the base, unless no other is possible', () => {
    const counts = [
      [20, 20],
      [10, 11],
    ] as const;
    const readings = [{ relation: 'r', reading: 'alla svarat', base: [40, 41] as const, counts }];
    expect(told({ verdict: 'impossible', readings })).to.match(
      /\. Om alla svarat \(40–41\) står andelarna för 20 och 10–11\.$/,
    );
    expect(told({ verdict: 'determined', bases: [[40, 40]], readings })).not.to.include('Om alla');
  });
});
