import { expect } from 'chai';
import { boundsOf } from '../../src/audit/bounds-of';
import { boundsText } from '../../src/audit/bounds-text';
import { noticedBy } from '../../src/audit/notice';
import { printedNumbers } from '../../src/audit/printed-numbers';
import { startNoticing, type Noticing } from '../../src/audit/start-noticing';
import type { Claim } from '../../src/published/claims/claim';
import { Register } from '../../src/published/register';
import { claimOf } from '../published/invented';
import { count, declared, percent } from './kept';

type Entries = Parameters<typeof declared>[1];
const start = (claims: readonly Claim[], entries: Entries): Promise<Noticing> =>
  startNoticing(new Register(claims), declared(claims, entries));
const counts = (printed: Readonly<Record<string, string>>): Claim[] =>
  Object.entries(printed).map(([id, text]) => count(id, text));
const sum = (id: string, total: string, parts: readonly string[], assuming: object[] = []) => ({
  ...{ id, kind: 'sum', says: `Delarna är ${total}.`, total, parts, assuming },
});
const part = (id: string, one: string, of: string) => ({ id, kind: 'part', says: 'Del.', part: [one], of: [of] });

/** What is noticed of each of some numbers. */
const kinds = ({ notice, relations }: Noticing, id: string, ...printed: string[]): string[] => {
  const claim = relations.claims.find((one) => one.id === id)!;
  return printed.map((text) => notice({ ...claim, printed: text }).kind);
};

describe('what is noticed of a number that is printed otherwise', () => {
  it('is a contradiction with those that it hangs together with, at once or by what is not printed', async () => {
    const noticing = await start(counts({ a: '2', b: '9', c: '3', d: '1' }), {
      unknowns: [{ id: 'u', label: 'okänt' }],
      relations: [part('r', 'a', 'u'), part('q', 'u', 'b'), part('s', 'c', 'c')],
    });
    expect(kinds(noticing, 'a', '2', '9', '10')).to.deep.equal(['silent', 'silent', 'contradiction']);
    expect(kinds(noticing, 'b', '2', '1')).to.deep.equal(['silent', 'contradiction']);
    expect(kinds(noticing, 'd', '900')).to.deep.equal(['silent']);
  });

  it('is not a contradiction that is there already, nor that one is gone', async () => {
    const noticing = await start(counts({ t: '6', a: '2', b: '3', m: '4' }), {
      relations: [sum('r', 't', ['a', 'b']), part('q', 'b', 'm')],
    });
    // 2 + 3 is not 6. With another number in place of 3 it is that one, still or not any more.
    expect(kinds(noticing, 'b', '3', '4', '2')).to.deep.equal(['silent', 'silent', 'silent']);
    // But 5 of 4 is a new one.
    expect(kinds(noticing, 'b', '5')).to.deep.equal(['contradiction']);
    // And so is what rules out a way to repair it: with 7, or at most 3, b cannot be the wrong one.
    expect(kinds(noticing, 't', '5', '7')).to.deep.equal(['silent', 'contradiction']);
    expect(kinds(noticing, 'm', '4', '3', '2')).to.deep.equal(['silent', 'contradiction', 'contradiction']);
  });

  it('is what must be assumed and had not to be before', async () => {
    const noticing = await start(counts({ t: '5', a: '2', b: '3' }), {
      relations: [sum('r', 't', ['a', 'b'], [{ if: '{antal} saknas' }])],
    });
    expect(kinds(noticing, 't', '5', '6', '4')).to.deep.equal(['silent', 'assumption', 'contradiction']);
  });

  it('asks for no more than was assumed before', async () => {
    const noticing = await start(counts({ t: '9', a: '2', b: '3' }), {
      relations: [sum('r', 't', ['a', 'b'], [{ if: '{antal} saknas' }])],
    });
    expect(kinds(noticing, 't', '8', '5', '4')).to.deep.equal(['silent', 'silent', 'contradiction']);
  });

  it('says of a number that agrees with nothing whether another one does', async () => {
    const noticing = await start(counts({ t: '5', s: '6', a: '9', b: '3', c: '4' }), {
      relations: [sum('r', 't', ['a', 'b']), sum('q', 's', ['a', 'c'])],
    });
    expect(kinds(noticing, 'a', '2', '3')).to.deep.equal(['silent', 'contradiction']);
  });

  it('names what contradicts it, of which none can be left out, and by what', async () => {
    const noticing = await start(counts({ a: '2', b: '9', c: '7' }), {
      relations: [part('r', 'a', 'b'), part('q', 'a', 'c')],
    });
    const changed = count('a', '8');
    expect(noticedBy(changed, noticing.notice(changed), noticing.solve)).to.deep.equal({
      claims: ['c'],
      sources: ['q'],
    });
    const harmless = count('a', '3');
    expect(noticedBy(harmless, noticing.notice(harmless), noticing.solve)).to.equal(null);
  });
});

describe('boundsOf', () => {
  const bounds = (noticing: Noticing, id: string) => {
    const [number] = printedNumbers(noticing.relations.claims.find((one) => one.id === id)!);
    const found = boundsOf(number!, noticing);
    const { allowed, below, above } = found;
    return {
      allowed,
      by: [below, above].map((conflict) => conflict && conflict.claims),
      text: boundsText(found, noticing.relations),
    };
  };

  it('tells from where to where a number agrees with the others, and what bounds it', async () => {
    const noticing = await start(counts({ a: '4', b: '9', c: '2', d: '1' }), {
      relations: [part('r', 'a', 'b'), part('q', 'c', 'a')],
    });
    expect(bounds(noticing, 'a')).to.deep.equal({
      allowed: [[2, 9]],
      by: [['c'], ['b']],
      text: 'De andra talen tillåter 2–9. Ett lägre tal motsäger c (2 i kapitel 1). Ett högre tal motsäger b (9 i kapitel 1).',
    });
    expect(bounds(noticing, 'c')).to.deep.include({
      allowed: [[0, 4]],
      text: 'De andra talen tillåter högst 4. Ett högre tal motsäger a (4 i kapitel 1).',
    });
    expect(bounds(noticing, 'b')).to.deep.include({
      allowed: [[4, null]],
      text: 'De andra talen tillåter minst 4. Ett lägre tal motsäger a (4 i kapitel 1).',
    });
    expect(bounds(noticing, 'd')).to.deep.equal({
      allowed: [[0, null]],
      by: [null, null],
      text: 'Inget tryckt begränsar talet.',
    });
  });

  it('tells no limit of the model as one of the numbers', async () => {
    const noticing = await start(counts({ t: '9', a: '2', b: '250 000', c: '50 000' }), {
      unknowns: [{ id: 'u', label: 'okänt' }],
      relations: [
        { ...part('r', 'a', 't'), assuming: [{ if: '{antal} saknas' }] },
        part('q', 't', 'u'),
        part('s', 'c', 'b'),
      ],
    });
    expect(bounds(noticing, 'a').allowed).to.deep.equal([[0, null]]);
    expect(bounds(noticing, 't').allowed).to.deep.equal([[0, null]]);
    expect(bounds(noticing, 'c')).to.deep.include({
      allowed: [[0, 250_000]],
      text: 'De andra talen tillåter högst 250\u00a0000. Ett högre tal motsäger b (250 000 i kapitel 1).',
    });
  });

  it('says what is known besides where no printed number bounds it', async () => {
    const noticing = await start([count('n', '20')], {
      relations: [{ id: 'r', kind: 'registered', says: 'Så många finns.', number: 'n', organisations: 'region' }],
    });
    expect(bounds(noticing, 'n')).to.deep.include({
      allowed: [[20, 20]],
      text: 'De andra talen tillåter bara 20. Ett annat tal motsäger detta: Så många finns.',
    });
  });

  it('tries percentages one by one, since whole counts make some and not others', async () => {
    const noticing = await start([count('n', '3'), percent('p', '33')], {
      bases: [{ id: 'bas', label: 'svar', number: 'n', shares: ['p'] }],
    });
    expect(bounds(noticing, 'p')).to.deep.include({
      allowed: [
        [0, 0],
        [33, 33],
        [67, 67],
        [100, 100],
      ],
      text: 'De andra talen tillåter 0, 33, 67 och 100. Ett annat tal motsäger n (3 i kapitel 1).',
    });
    const free = await start([percent('p', '50')], { bases: [{ id: 'bas', label: 'svar', shares: ['p'] }] });
    expect(bounds(free, 'p')).to.deep.include({ allowed: [[0, 100]], text: 'Inget tryckt begränsar talet.' });
  });

  it('bounds a place by other places, and leaves it open after the last', async () => {
    const rank = (id: string, printed: string): Claim => claimOf({ id, label: id, unit: 'rank', subject: id, printed });
    const noticing = await start([rank('one', '1'), rank('two', '2')], {
      relations: [{ id: 'r', kind: 'own-places', says: 'Var sin plats.', ranks: ['one', 'two'] }],
    });
    expect(bounds(noticing, 'two').allowed).to.deep.equal([[2, null]]);
    expect(bounds(noticing, 'one')).to.deep.include({
      allowed: [
        [1, 1],
        [3, null],
      ],
      text: 'De andra talen tillåter 1 och 3 eller mer. Ett högre tal motsäger two (plats 2 i kapitel 1).',
    });
  });
});
