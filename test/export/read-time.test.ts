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

  it('sees through spaces and dashes that nobody can tell from others', () => {
    for (const value of [
      '2018-04-05\u00a009:30',
      '\u200b2018-04-05 09:30',
      '2018–04–05\u2009 09:30',
      '2018-04-05 \ufeff09:30',
    ])
      expect(iso(value)).to.equal('2018-04-05T09:30');
    expect(readTime('\u200b\u00a0', false).as).to.equal('blank');
  });

  it('says whether a clock has a time zone', () => {
    const zoneOf = (value: Parameters<typeof readTime>[0]) => readTime(value, false).hasZone;
    expect(['2018-04-05 09:30Z', '2018-04-05T09:30:00+02:00'].map(zoneOf)).to.deep.equal([true, true]);
    expect(['2018-04-05 09:30', '5.4.2018 09:30'].map(zoneOf)).to.deep.equal([false, false]);
    expect(['2018-04-05', 43195.4, new Date(0), 'i går', null].map(zoneOf)).to.deep.equal([
      null,
      false,
      false,
      null,
      null,
    ]);
  });

  it('guesses nothing: day and month that can be mixed up, days that are none, words', () => {
    for (const value of ['5/4/2018', '2018-02-30', '2018-04-05 25:00', 'i går', '2018', 7, 1e12, true])
      expect(readTime(value, false)).to.deep.equal({ time: null, as: 'unreadable', hasZone: null });
    for (const value of [null, '', ' ']) expect(readTime(value, false).as).to.equal('blank');
  });
});
