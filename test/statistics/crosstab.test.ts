import { expect } from 'chai';
import fc from 'fast-check';
import { crosstab } from '../../src/statistics/crosstab';

const GROUPS = [
  { key: 'x', label: 'X' },
  { key: 'y', label: 'Y' },
];

describe('crosstab', () => {
  it('keeps the order of the list, and groups that nobody is in', () => {
    expect(crosstab(['y1', 'y2'], GROUPS, (text) => text.charAt(0)).map(({ key, rows }) => [key, rows])).to.deep.equal([
      ['x', []],
      ['y', ['y1', 'y2']],
    ]);
  });

  it('has empty groups where there are no cases, or none with a group', () => {
    for (const cases of [[], ['-']])
      expect(crosstab(cases, GROUPS, () => null).map(({ rows }) => rows)).to.deep.equal([[], []]);
  });

  it('puts every case with a group into one group, in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('x', 'y'), fc.nat())), (cases) => {
        for (const { key, rows } of crosstab(cases, GROUPS, ([group]) => group))
          expect(rows).to.deep.equal(cases.filter(([group]) => group === key));
      }),
    );
  });

  it('leaves cases without a group out and refuses groups that the list lacks', () => {
    expect(
      crosstab(['x', '-'], GROUPS, (text) => (text === '-' ? null : text)).flatMap(({ rows }) => rows),
    ).to.deep.equal(['x']);
    expect(() => crosstab(['z'], GROUPS, (text) => text)).to.throw('unknown group: z (known: x, y)');
  });
});
