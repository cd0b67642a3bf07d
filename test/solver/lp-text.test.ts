import { expect } from 'chai';
import { lpText } from '../../src/solver/lp-text';

const terms = (values: Record<string, number>) => new Map(Object.entries(values));
const limits = new Map([
  ['a', { least: 0, most: 9 }],
  ['b', { least: 1, most: 4 }],
  ['fixed', { least: 3, most: 3 }],
]);

describe('lpText', () => {
  it('writes rows, bounds and whole numbers, with what is fixed on the other side', () => {
    const rows = [
      { terms: terms({ a: 2, fixed: 5, b: -1 }), bound: 20 },
      { terms: terms({ b: 1, fixed: -1, a: 0 }), bound: 0 },
    ];
    const { text, names } = lpText({ rows, limits }, terms({ b: -7, fixed: 2 }));
    expect(text.split('\n')).to.deep.equal([
      'Minimize',
      ' goal: - 7 x1',
      'Subject To',
      ' c0: + 2 x0',
      '   - 1 x1 <= 5',
      ' c1: + 1 x1 <= 3',
      'Bounds',
      ' 0 <= x0 <= 9',
      ' 1 <= x1 <= 4',
      'General',
      ' x0',
      ' x1',
      'End',
    ]);
    expect(names).to.deep.equal(['a', 'b']);
  });

  it('minimises nothing where none of it stands in the rows', () => {
    const { text } = lpText({ rows: [{ terms: terms({ a: 1, fixed: 2 }), bound: 5 }], limits }, terms({ fixed: 1 }));
    expect(text).to.include(' goal: 0 x0\n').and.include(' c0: + 1 x0 <= -1\n').and.not.include('c1');
  });
});
