import { expect } from 'chai';
import { capitalised, listed, numberWord, quoted, uncapitalised } from '../../src/language/words';
import { expectTexts } from './expect-texts';

describe('numberWord', () => {
  it('spells numbers up to twelve and groups thousands above', () => {
    const words = Array.from({ length: 14 }, (_, value) => numberWord(value)).join(' ');
    expect(words).to.equal('noll en två tre fyra fem sex sju åtta nio tio elva tolv 13');
    expect(numberWord(1025)).to.equal('1\u00a0025');
  });

  it('agrees in gender where that shows, and leaves the digit where no gender is right', () => {
    expectTexts([
      [numberWord(1, 'common'), 'en'],
      [numberWord(1, 'neuter'), 'ett'],
      [numberWord(1, 'mixed'), '1'],
      [numberWord(2, 'neuter'), 'två'],
      [numberWord(2, 'mixed'), 'två'],
    ]);
  });
});

describe('quoted', () => {
  it('puts a label into Swedish quotation marks, with single ones inside', () => {
    expectTexts([
      [quoted('Brist på tid'), '”Brist på tid”'],
      [quoted('Så kallade "vänner" och ”ovänner”'), '”Så kallade ’vänner’ och ’ovänner’”'],
      [quoted('„Ja“'), '”’Ja’”'],
    ]);
  });
});

describe('listed', () => {
  it('joins with commas and one "och", whatever the length', () => {
    expectTexts([
      [listed([]), ''],
      [listed(['a']), 'a'],
      [listed(['a', 'b']), 'a och b'],
      [listed(['a', 'b', 'c']), 'a, b och c'],
      [listed(['a', 'b', 'c'], 'eller'), 'a, b eller c'],
    ]);
  });

  it('tells items apart that hold an "och" or a comma of their own', () => {
    expectTexts([
      [listed(['a och b', 'c']), 'a och b samt c'],
      [listed(['a och b', 'c', 'd']), 'a och b, c samt d'],
      [listed(['a, b', 'c']), 'a, b samt c'],
      [listed(['a', 'b, c', 'd']), 'a; b, c samt d'],
      [listed(['a, b och c', 'd', 'e']), 'a, b och c; d samt e'],
      [listed(['a och b', 'c', 'd'], 'eller'), 'a och b, c eller d'],
      [listed(['a, b', 'c', 'd'], 'eller'), 'a, b; c; eller d'],
    ]);
  });

  it('takes what is quoted or in brackets as a whole', () => {
    expectTexts([
      [listed(['”a, b och c”', '”d och e”', '”f”']), '”a, b och c”, ”d och e” och ”f”'],
      [listed(['a (1, 2)', 'b (3 och 4)', 'c']), 'a (1, 2), b (3 och 4) och c'],
      [listed(['”a”, b', '”c”']), '”a”, b samt ”c”'],
      [listed(['(a), b', '(c)']), '(a), b samt (c)'],
    ]);
  });
});

describe('capitalised and uncapitalised', () => {
  it('change the first letter only', () => {
    expectTexts([
      [capitalised('övrigt i EU'), 'Övrigt i EU'],
      [capitalised(''), ''],
      [uncapitalised('Egna medel från EU'), 'egna medel från EU'],
      [uncapitalised('Övrigt'), 'övrigt'],
      [uncapitalised('A'), 'a'],
      [uncapitalised(''), ''],
    ]);
  });

  it('leave abbreviations alone', () => {
    expect(['EU-medel', 'C40', 'ÖP', 'Sida/ICLD'].map(uncapitalised)).to.deep.equal([
      'EU-medel',
      'C40',
      'ÖP',
      'sida/ICLD',
    ]);
  });
});
