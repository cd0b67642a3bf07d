import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../src/language/counted';
import { inWords } from '../../src/language/in-words';
import { nounOf } from '../../src/language/noun-of';
import { nouns } from '../../src/language/nouns';
import { expectTexts } from './expect-texts';

const NOTEBOOKS = join(__dirname, '..', '..', 'notebooks');

/** One and two of each noun, in digits and in words. */
const EXPECTED = [
  '1 vänort, en vänort, två vänorter',
  '1 partnerskap, ett partnerskap, två partnerskap',
  '1 region, en region, två regioner',
  '1 land, ett land, två länder',
  '1 kommungrupp, en kommungrupp, två kommungrupper',
  '1 kommun, en kommun, två kommuner',
  '1 landsting/region, 1 landsting/region, två landsting/regioner',
  '1 samarbete, ett samarbete, två samarbeten',
  '1 organisation, en organisation, två organisationer',
  '1 svarande, en svarande, två svarande',
  '1 område, ett område, två områden',
  '1 alternativ, ett alternativ, två alternativ',
  '1 svarsalternativ, ett svarsalternativ, två svarsalternativ',
  '1 rad, en rad, två rader',
  '1 namn, ett namn, två namn',
  '1 grupp, en grupp, två grupper',
  '1 typ, en typ, två typer',
  '1 form, en form, två former',
  '1 uppgift, en uppgift, två uppgifter',
  '1 jämförelse, en jämförelse, två jämförelser',
  '1 fråga, en fråga, två frågor',
  '1 frihetsgrad, en frihetsgrad, två frihetsgrader',
];

describe('nouns', () => {
  it('agree with one and with several, each of them', () => {
    const told = nouns().map(({ plural }) => [counted(1, plural), inWords(1, plural), inWords(2, plural)].join(', '));
    expect(told).to.deep.equal(EXPECTED);
  });

  it('know which of them can answer', () => {
    const answering = nouns()
      .filter(({ answers }) => answers)
      .map(({ plural }) => plural);
    expect(answering).to.deep.equal(['regioner', 'kommuner', 'landsting/regioner', 'organisationer', 'svarande']);
    expect([nounOf('kommuner som svarat').answers, nounOf('samarbeten').answers]).to.deep.equal([true, false]);
  });

  it('are known wherever a notebook counts something', () => {
    const calls =
      /\b(?:leadingText|shareText|mostText|frequencies|mentions|counted|inWords)\((?:[^()]|\([^()]*\))*?, '(\p{Ll}[^']*)'/gu;
    const phrases = readdirSync(NOTEBOOKS)
      .filter((name) => name.endsWith('.ipynb'))
      .flatMap((name) =>
        [...readFileSync(join(NOTEBOOKS, name), 'utf8').matchAll(calls)].map(([, noun]) => noun ?? ''),
      );
    expect(new Set(phrases).size).to.be.greaterThan(8);
    for (const phrase of phrases) expect(() => nounOf(phrase), phrase).not.to.throw();
  });
});

describe('counted', () => {
  it('writes digits, in the plural for none', () => {
    expectTexts([
      [counted(0, 'kommuner'), '0 kommuner'],
      [counted(1, 'kommuner'), '1 kommun'],
      [counted(2, 'kommuner'), '2 kommuner'],
      [counted(1025, 'samarbeten'), '1 025 samarbeten'],
    ]);
    expect(counted(1025, 'samarbeten')).to.contain('1\u00a0025');
  });
});

describe('inWords', () => {
  it('writes words up to twelve, and none as "inga"', () => {
    expectTexts([
      [inWords(0, 'länder'), 'inga länder'],
      [inWords(0, 'kommuner'), 'inga kommuner'],
      [inWords(12, 'länder'), 'tolv länder'],
      [inWords(13, 'länder'), '13 länder'],
      [inWords(0, 'landsting/regioner'), 'inga landsting/regioner'],
      [inWords(2, 'landsting/regioner'), 'två landsting/regioner'],
    ]);
  });
});

describe('nounOf', () => {
  const one = (phrase: string): string => inWords(1, phrase);

  it('lets the adjectives before the noun agree', () => {
    expectTexts([
      [one('aktiva vänorter'), 'en aktiv vänort'],
      [one('andra vänorter'), 'en annan vänort'],
      [one('andra internationella samarbeten'), 'ett annat internationellt samarbete'],
      [one('internationella kommuner'), 'en internationell kommun'],
      [one('kommunala partnerskap'), 'ett kommunalt partnerskap'],
      [one('kommunala vänorter'), 'en kommunal vänort'],
      [one('sporadiska vänorter'), 'en sporadisk vänort'],
      [one('angivna områden'), 'ett angivet område'],
      [one('angivna vänorter'), 'en angiven vänort'],
      [one('tryckta uppgifter'), 'en tryckt uppgift'],
      [one('tryckta namn'), 'ett tryckt namn'],
      [one('olika namn'), 'ett namn'],
      [one('olika vänorter'), 'en vänort'],
      [one('svarande kommuner'), 'en svarande kommun'],
      [one('svarande samarbeten'), 'ett svarande samarbete'],
      [one('aktiva landsting/regioner'), '1 aktivt landsting/region'],
    ]);
  });

  it('takes one of several adjectives, or of two nouns', () => {
    expectTexts([
      [one('aktiva och sporadiska vänorter'), 'en aktiv eller sporadisk vänort'],
      [one('aktiva och sporadiska andra samarbeten'), 'ett aktivt eller sporadiskt annat samarbete'],
      [one('vänorter och kommunala partnerskap'), '1 vänort eller kommunalt partnerskap'],
      [one('vänorter och kommuner i Kina'), 'en vänort eller kommun i Kina'],
      [one('partnerskap och samarbeten'), 'ett partnerskap eller samarbete'],
    ]);
  });

  it('leaves what follows the noun as it is', () => {
    expectTexts([
      [one('kommuner utan samarbeten som svarat på frågan'), 'en kommun utan samarbeten som svarat på frågan'],
      [one('kommuner som upplever hinder och svarat'), 'en kommun som upplever hinder och svarat'],
      [one('samarbeten med angivet land'), 'ett samarbete med angivet land'],
      [one('svarande som angett områden'), 'en svarande som angett områden'],
      [one('vänorter och annat'), 'en vänort och annat'],
    ]);
    expect(nounOf('aktiva och sporadiska vänorter').plural).to.equal('aktiva och sporadiska vänorter');
  });

  it('takes a noun that is given whole', () => {
    const schools = { singular: 'skola', plural: 'skolor', gender: 'common' } as const;
    expectTexts([
      [counted(1, schools), '1 skola'],
      [inWords(3, schools), 'tre skolor'],
    ]);
  });

  it('refuses what it cannot make agree, with the nearest that is known', () => {
    expect(() => nounOf('aktiva kommunar')).to.throw(
      'unknown noun: "kommunar" in "aktiva kommunar" (did you mean "kommuner"?); known: vänorter, partnerskap,',
    );
    expect(() => nounOf('skolor')).to.throw(
      /; for another one pass \{ singular, plural, gender \}, or name it under `words` in the codebook$/,
    );
    expect(() => nounOf('aktiva')).to.throw('unknown noun: "aktiva" in "aktiva"');
    expect(() => nounOf('aktiva små vänorter')).to.throw('unknown noun: "små" in "aktiva små vänorter"');
    expect(() => nounOf('och kommuner')).to.throw('unknown noun: "och" in "och kommuner"');
    expect(() => nounOf('')).to.throw('unknown noun: "" in ""');
  });
});
