import { expect } from 'chai';
import { join } from 'node:path';
import { readCodebook } from '../../src/export/read-codebook';
import { countriesOf } from '../../tools/reconstruct/countries';
import { ownReference } from '../support/own-reference';
import { openRegister } from '../../src/published/register';
import { printedNumber } from '../../src/published/evidence/printed-number';
import { roundedPercent } from '../../src/statistics/rounding';

const DATA = join(__dirname, '..', '..', 'data');
const { claims, chapters } = openRegister();
const codebook = readCodebook(join(DATA, 'codebook', 'internationella-samarbeten-2018.yaml'));
const reference = ownReference(join(DATA, 'reference'));

const asked = [...codebook.questions, ...(codebook.cooperations?.fields ?? [])];
const optionIds = new Set(asked.flatMap(({ options }) => (options ?? []).map(({ id }) => id)));
const known = new Set([...asked.map(({ id }) => id), ...optionIds, ...claims.map(({ id }) => id)]);
const names = new Set(reference.organisations.map(({ name }) => name));
const computed = claims.filter(({ given }) => !given);

describe('The register of printed numbers', () => {
  it('has claims in every chapter', () => {
    expect(chapters.filter(({ id }) => !claims.some((claim) => claim.chapter === id))).to.deep.equal([]);
  });

  it('says of every claim what it counts, and of every share and rank of what', () => {
    for (const { id, counts, base, unit } of claims) {
      expect(counts.length, id).to.be.greaterThan(10);
      if (unit === 'percent' || unit === 'rank') expect(base, id).to.be.a('string');
    }
  });

  it('gives every computed list its members', () => {
    for (const { id, items } of computed.filter(({ unit }) => unit === 'list')) expect(items, id).not.to.be.empty;
  });

  it('says why each given fact is given, and only of those', () => {
    for (const { id, given, because } of claims) expect(because !== null, id).to.equal(given);
  });

  it('names in parentheses only questions, options, fields and claims that exist', () => {
    const unknown = computed.flatMap(({ id, counts, base }) =>
      [...`${counts} ${base ?? ''}`.matchAll(/\(([^)]*)\)/g)]
        .flatMap(([, inside]) => (inside ?? '').split(/[;,]/).map((part) => part.trim()))
        .filter((part) => /^[a-z0-9-]+$/.test(part) && !known.has(part))
        .map((part) => `${id}: ${part}`),
    );
    expect(unknown).to.deep.equal([]);
  });

  it('ranks and compares options of the codebook and organisations of the registers only', () => {
    const unknown = computed.flatMap(({ id, subject, rule }) =>
      [...(subject === null ? [] : [subject]), ...((rule && 'keys' in rule && rule.keys) || [])]
        .filter((key) => !optionIds.has(key) && !names.has(key))
        .map((key) => `${id}: ${key}`),
    );
    expect(unknown).to.deep.equal([]);
  });

  it('lists countries by the names of the register of countries', () => {
    const countries = countriesOf(reference).flatMap(({ name, otherNames }) => [name, ...otherNames]);
    const lists = claims.filter(({ id }) => /-lander(-|$)/.test(id)).flatMap(({ items }) => items ?? []);
    expect(lists).not.to.be.empty;
    expect(lists.filter((name) => !countries.includes(name))).to.deep.equal([]);
  });

  it('agrees with itself in every sum of printed numbers, deviations taken for what follows', () => {
    for (const [total, ...parts] of SUMS)
      expect(
        parts.reduce((sum, part) => sum + valueOf(part), 0),
        total,
      ).to.equal(valueOf(total));
  });

  it('agrees with itself in every printed percent whose count and base are printed', () => {
    for (const [percent, count, base] of SHARES)
      expect(roundedPercent(valueOf(count), valueOf(base)), percent).to.equal(claimOf(percent).printed);
  });
});

const claimOf = (id: string) => claims.find((claim) => claim.id === id)!;

/** What the register holds to be true: the printed number, or the one that follows from the others. */
const valueOf = (id: string): number => printedNumber(claimOf(id).deviation?.value ?? claimOf(id).printed!);

const SUMS = [
  ['metod-kommuner-svarande-antal', '1-engagemang-kommuner-antal', '1-inga-kommuner-antal'],
  ['metod-regioner-svarande-antal', '1-engagemang-regioner-antal', '1-inga-regioner-antal'],
  ['2-vanorter-antal', '2-vanorter-kommuner-antal', '2-vanorter-regioner-antal'],
  ['2-partnerskap-antal', '2-partnerskap-kommuner-antal', '2-partnerskap-regioner-antal'],
  ['2-andra-antal', '2-andra-kommuner-antal', '2-andra-regioner-antal'],
  ['1-trend-samarbeten-2018', '2-vanorter-kommuner-antal', '2-partnerskap-kommuner-antal'],
] as const;

const SHARES = [
  ['metod-kommuner-svarande-andel', 'metod-kommuner-svarande-antal', 'metod-kommuner-tillfragade-antal'],
  ['metod-regioner-svarande-andel', 'metod-regioner-svarande-antal', 'metod-regioner-tillfragade-antal'],
  ['1-vanorter-partnerskap-kommuner-andel', '1-vanorter-partnerskap-kommuner-antal', 'metod-kommuner-svarande-antal'],
  ['1-andra-kommuner-andel', '1-andra-kommuner-antal', 'metod-kommuner-svarande-antal'],
  ['1-engagemang-kommuner-andel', '1-engagemang-kommuner-antal', 'metod-kommuner-svarande-antal'],
  ['1-inga-kommuner-andel', '1-inga-kommuner-antal', 'metod-kommuner-svarande-antal'],
  ['1-engagemang-regioner-andel', '1-engagemang-regioner-antal', '1-svarande-regioner-antal'],
] as const;
