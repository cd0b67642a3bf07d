import { expect } from 'chai';
import { readTime } from '../../src/export/read-time';

const iso = (value: Parameters<typeof readTime>[0], is1904 = false): string | null => {
  const { time } = readTime(value, is1904);
  return time === null ? null : new Date(time).toISOString().slice(0, 16);
};

describe('readTime', () => {
  it('reads dates, serial numbers of both calendars, and text that cannot be misread', () => {
    for (const value of [
      new Date(Date.UTC(2018, 3, 5, 9, 30)),
      '2018-04-05 09:30',
      '2018-04-05T09:30:00',
      '2018-04-05T11:30:00+02:00',
      ' 2018/04/05 9.30 ',
      '20180405 09:30',
      '5.4.2018 09:30',
      '2018-04-05 9:30 AM',
      43195.395833333336,
      '43195,395833333336',
    ])
      expect(iso(value)).to.equal('2018-04-05T09:30');
    expect(iso(41733.395833333336, true)).to.equal('2018-04-05T09:30');
    expect(iso('25/4/2018')).to.equal('2018-04-25T00:00');
  });

  it('guesses nothing: day and month that can be mixed up, days that are none, words', () => {
    for (const value of ['5/4/2018', '2018-02-30', '2018-04-05 25:00', 'i går', '2018', 7, 1e12, true])
      expect(readTime(value, false)).to.deep.equal({ time: null, as: 'unreadable' });
    for (const value of [null, '', ' ']) expect(readTime(value, false).as).to.equal('blank');
  });
});
