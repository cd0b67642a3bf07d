import { expect } from 'chai';
import { maskPersonal } from '../../src/input/mask-personal';
import { LEFT, MASKED } from './personal-forms';

describe('maskPersonal', () => {
  for (const [sentence, shown] of MASKED) {
    it(`shows ${JSON.stringify(sentence)} as "${shown}"`, () => expect(maskPersonal(sentence)).to.equal(shown));
  }

  for (const text of LEFT) it(`leaves "${text}"`, () => expect(maskPersonal(text)).to.equal(text));

  it('has forms enough to tell', () => {
    expect(new Set(MASKED.map(([sentence]) => sentence)).size).to.be.at.least(80);
    expect(new Set(LEFT).size).to.be.at.least(60);
  });

  it('says in Swedish to readers what was there', () => {
    expect(maskPersonal('a@y.se, 192.0.2.17, 800101-1234, 070-123 45 67', 'sv')).to.equal(
      '[e-postadress], [IP-adress], [personnummer], [telefonnummer]',
    );
  });

  it('changes nothing else: invisible characters, composed letters and spaces stay as they are', () => {
    const around = 'a\u0308\u200b  \u00a0x\u202e\t–\n';
    expect(maskPersonal(around)).to.equal(around);
    expect(maskPersonal(`${around} a@y.se ${around}`)).to.equal(`${around} [e-mail address] ${around}`);
  });

  it('masks what is masked already to the same', () => {
    for (const [, shown] of MASKED) expect(maskPersonal(shown)).to.equal(shown);
  });

  it('finds each detail between others, whatever stands before and behind', () => {
    for (const [sentence, shown] of MASKED)
      expect(maskPersonal(`(2014–2020) ${sentence} … 1 234 kr`)).to.equal(`(2014–2020) ${shown} … 1 234 kr`);
  });

  it('takes time in proportion to the text, whatever stands in it', function () {
    this.timeout(120_000);
    const length = 100_000;
    for (const part of HOSTILE) {
      const text = part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      maskPersonal(text);
      maskPersonal(`a@${text}`);
      maskPersonal(`${text}@`);
      // A tenth of a second each here; what grows with the square takes minutes.
      expect(performance.now() - start, JSON.stringify(part)).to.be.below(10_000);
    }
  });
});

/** What repeats the beginnings of details that never come. */
const HOSTILE = [
  ...['a', 'a.', 'a-', 'a_', '@', 'a@', 'a@a.', '1.', 'a%40', '%', '://', '://a', '&#0', 'a&#', '[', 'a[', 'a (at) '],
  ...[
    ' dot a',
    ' at ',
    'a at ',
    'a.b at ',
    'x at a.a.',
    ' snabel-a ',
    '0',
    '1',
    '08-',
    '08 12 34 ',
    '+46 ',
    '+',
    '(0)',
  ],
  ...['07 01 23 45 ', '012345678 ', '80 01 01 ', '800101-', '19', '1.2.3.4.', ':', '1:', '::1 ', '::', ' ', '\u200b'],
  ...[
    '1\u200b',
    'a\u0301',
    '\u0301',
    '\u202e1',
    '\u202e',
    '😀',
    '𝟘',
    '٠',
    '０',
    'ISBN ',
    'version ',
    '1,',
    '\n',
    '\u0001',
  ],
];
