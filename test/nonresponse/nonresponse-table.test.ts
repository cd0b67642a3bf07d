import { expect } from 'chai';
import { speak } from '../../src/input/language';
import { nonresponse } from '../../src/nonresponse/nonresponse';
import { nonresponseTable } from '../../src/nonresponse/nonresponse-table';
import { countOf } from '../support/counts';

const text = { id: '1-prov', title: 'Prov', base: 'Bas: alla', source: 'Källa: påhittad' };

describe('nonresponseTable', () => {
  it('puts bounds beside a share, in whole organisations and in percent of all, outwards', () => {
    // Of 10 who answered 3 said yes; of 50 that is 5 to 31 in 95 of 100 samples, and 3 to 43 at worst.
    const shares = [nonresponse(countOf('Ja', 3, 10), 50)];
    expect(nonresponseTable({ ...text, shares, of: 'Svar' })).to.deep.equal({
      ...text,
      columns: [
        ...['label', 'count', 'base', 'percent', 'population'],
        ...['interval-low', 'interval-high', 'interval-percent'],
        ...['worst-low', 'worst-high', 'worst-percent'],
      ],
      heads: {
        label: 'Svar',
        count: 'Antal',
        base: 'Bas',
        percent: 'Procent',
        population: 'Kan ha fått frågan',
        'interval-low': 'Intervall från',
        'interval-high': 'till',
        'interval-percent': 'av dem',
        'worst-low': 'Om ingen av de andra',
        'worst-high': 'Om alla andra',
        'worst-percent': 'av dem',
      },
      rows: [
        {
          ...{ label: 'Ja', count: 3, base: 10, percent: 30, population: 50 },
          ...{ 'interval-low': 5, 'interval-high': 31, 'interval-percent': '10–62 procent' },
          ...{ 'worst-low': 3, 'worst-high': 43, 'worst-percent': '6–86 procent' },
        },
      ],
    });
  });

  it('says nothing of a share that nobody answered, and of nobody: no data is never 0', () => {
    const shares = [nonresponse(countOf('Ja', 0, 0), 30), nonresponse(countOf('Nej', 0, 0), 0)];
    const [unanswered, nobody] = nonresponseTable({ ...text, shares, of: 'Svar' }).rows;
    const none = { percent: null, 'interval-low': null, 'interval-high': null, 'interval-percent': null };
    expect(unanswered).to.include({ ...none, 'worst-low': 0, 'worst-high': 30, 'worst-percent': '0–100 procent' });
    expect(nobody).to.include({ ...none, 'worst-low': 0, 'worst-high': 0, 'worst-percent': null });
  });

  it('has English heads and percents in an English survey', () => {
    speak('en');
    const { columns, heads, rows } = nonresponseTable({
      ...text,
      shares: [nonresponse(countOf('Yes', 3, 10), 50)],
      of: 'Answer',
    });
    expect(columns.map((column) => heads?.[column])).to.deep.equal([
      ...['Answer', 'Count', 'Base', 'Percent', 'May have been asked', 'Interval from', 'to', 'of them'],
      ...['If none of the others', 'If all of the others', 'of them'],
    ]);
    expect(rows[0]).to.include({ 'interval-percent': '10–62 percent', 'worst-percent': '6–86 percent' });
  });
});
