import { expect } from 'chai';
import { isEnough, scoreTable } from '../../../tools/mutate/score-table';

const score = (noticed: number, all: number) => ({ noticed, all, survivors: [] });

describe('scoreTable', () => {
  it('has a line a folder, rounded down, and says what is too little', () => {
    const scores = new Map([
      ['src/statistics', score(17, 20)],
      ['src/x', score(849, 1000)],
      ['tools/y', score(0, 0)],
    ]);
    expect(scoreTable(scores).split('\n')).to.deep.equal([
      'src/statistics   85 %  17 of 20',
      'src/x            84 %  849 of 1000  below 85 %',
      'tools/y             –  0 of 0',
    ]);
  });
});

describe('isEnough', () => {
  it('asks for 85 of 100, exactly, and for nothing where nothing was changed', () => {
    expect([score(85, 100), score(849, 1000), score(0, 0), score(0, 1)].map(isEnough)).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
  });
});
