import { expect } from 'chai';
import { nonresponse } from '../../src/nonresponse/nonresponse';
import { nonresponseTable } from '../../src/nonresponse/nonresponse-table';
import { countOf } from '../support/counts';

const text = { id: '1-prov', title: 'Prov', base: 'Bas: alla', source: 'Källa: påhittad' };

describe('nonresponseTable', () => {
  it('puts bounds beside a share, in percent of all, unrounded', () => {
    // Of 10 who answered 3 said yes; of 50 that is 5 to 31 in 95 of 100 samples, and 3 to 43 at worst.
    const shares = [nonresponse(countOf('Ja', 3, 10), 50)];
    expect(nonresponseTable({ ...text, shares, of: 'Svar' })).to.deep.equal({
      ...text,
      columns: [
        ...['label', 'count', 'base', 'percent', 'population'],
        ...['interval-low', 'interval-high', 'worst-low', 'worst-high'],
      ],
      heads: {
        label: 'Svar',
        count: 'Antal',
        base: 'Bas',
        percent: 'Procent',
        population: 'Alla',
        'interval-low': 'Intervall från',
        'interval-high': 'till',
        'worst-low': 'Om ingen av de andra',
        'worst-high': 'Om alla andra',
      },
      rows: [
        {
          ...{ label: 'Ja', count: 3, base: 10, percent: 30, population: 50 },
          ...{ 'interval-low': 10, 'interval-high': 62, 'worst-low': 6, 'worst-high': 86 },
        },
      ],
    });
  });

  it('says nothing of a share that nobody answered, and of nobody: no data is never 0', () => {
    const shares = [nonresponse(countOf('Ja', 0, 0), 3), nonresponse(countOf('Nej', 0, 0), 0)];
    const [unanswered, nobody] = nonresponseTable({ ...text, shares, of: 'Svar' }).rows;
    const none = { percent: null, 'interval-low': null, 'interval-high': null };
    expect(unanswered).to.include({ ...none, 'worst-low': 0, 'worst-high': 100 });
    expect(nobody).to.include({ ...none, 'worst-low': null, 'worst-high': null });
  });
});
