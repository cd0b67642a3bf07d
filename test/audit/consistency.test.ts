import { expect } from 'chai';
import { consistency, type Consistency } from '../../src/audit/consistency';
import type { Contradiction, HoldsOnlyIf } from '../../src/audit/finding';
import type { Claim } from '../../src/published/claims/claim';
import { claimOf } from '../published/invented';
import { count, declared, percent } from './kept';

const counts = (printed: Readonly<Record<string, string>>): Claim[] =>
  Object.entries(printed).map(([id, text]) => count(id, text));
const sum = (id: string, total: string, parts: readonly string[], assuming: object[] = []) => ({
  id,
  kind: 'sum',
  says: `Delarna är ${total}.`,
  total,
  parts,
  assuming,
});
const audited = (claims: readonly Claim[], entries: Parameters<typeof declared>[1]): Promise<Consistency> =>
  consistency(declared(claims, entries));
const contradictionsIn = ({ findings }: Consistency): Contradiction[] =>
  findings.filter((finding) => finding.kind === 'contradiction');
const assumptionsIn = ({ findings }: Consistency): HoldsOnlyIf[] =>
  findings.filter((finding) => finding.kind === 'holds-only-if');

describe('consistency', () => {
  it('holds everything where the numbers agree', async () => {
    const found = await audited(counts({ t: '5', a: '2', b: '3' }), { relations: [sum('r', 't', ['a', 'b'])] });
    expect(found.determined.number('t')).to.equal(true);
    const { related, held, findings, bases } = found;
    expect({ related, held, findings, bases }).to.deep.equal({
      related: ['t', 'a', 'b'],
      held: ['t', 'a', 'b'],
      findings: [],
      bases: [],
    });
  });

  it('gives up a sum rather than its parts, and says which of them could be wrong as well', async () => {
    const claims = counts({ a: '2', t: '6', b: '3', c: '1' });
    const found = await audited(claims, { relations: [sum('r', 't', ['a', 'b'])] });
    expect(found.related).to.deep.equal(['a', 't', 'b']);
    expect(found.held).to.deep.equal(['a', 'b']);
    expect(found.findings).to.deep.equal([
      {
        kind: 'contradiction',
        claims: ['a', 't', 'b'],
        explanation:
          't (6 i kapitel 1) kan inte stämma samtidigt med a (2 i kapitel 1) och b (3 i kapitel 1). Delarna är t. ' +
          '2 + 3 = 5, inte 6. Gäller sambandet är minst ett av talen fel, men talen säger inte vilket: är så få som ' +
          'möjligt fel kan det vara t (6 i kapitel 1), a (2 i kapitel 1) eller b (3 i kapitel 1).',
        arithmetic: ['2 + 3 = 5, inte 6'],
        outside: 't',
        contradicts: ['a', 'b'],
        fewest: true,
        instead: ['a', 'b'],
        explained: false,
        relations: ['r'],
      },
    ]);
  });

  it('gives up one part rather than two sums, and says that it must be wrong if the rest holds', async () => {
    const found = await audited(counts({ t: '5', s: '6', a: '1', b: '3', c: '4' }), {
      relations: [sum('r', 't', ['a', 'b']), sum('q', 's', ['a', 'c'])],
    });
    expect(found.held).to.deep.equal(['t', 's', 'b', 'c']);
    const [one, ...others] = contradictionsIn(found);
    expect(others).to.deep.equal([]);
    expect(one).to.deep.include({ outside: 'a', instead: [] });
    expect(one!.relations).to.have.length(1);
    expect(one!.explanation).to.include(
      'Gäller sambandet, och är så få tal som möjligt fel, hör a (1 i kapitel 1) till dem.',
    );
  });

  it('gives up what was worked out from counts: a percent before a sum, a comparison before a count', async () => {
    const base = { id: 'bas', label: 'svar', number: 'n', shares: [{ percent: 'p', count: 'c' }] };
    const share = await audited([count('n', '40'), count('c', '24'), percent('p', '65')], { bases: [base] });
    expect(contradictionsIn(share).map(({ outside, relations }) => [outside, ...relations])).to.deep.equal([
      ['p', 'bas'],
    ]);
    expect(contradictionsIn(share)[0]!.explanation)
      .to.include('Av 40 svar ger inget antal svar 65 (24 svar) procent')
      .and.include('24 av 40 är 60,0 procent, inte 65');
    const more = claimOf({ id: 'x', unit: 'comparison', printed: 'fler', rule: { kind: 'greater' } });
    const compared = await audited([...counts({ t: '3', a: '3', u: '0' }), more], {
      relations: [
        { id: 'q', kind: 'comparison', says: 'Fler.', claim: 'x', numbers: ['t', 'a'] },
        sum('r', 't', ['a', 'u']),
      ],
    });
    expect(contradictionsIn(compared).map(({ outside }) => outside)).to.deep.equal(['x']);
  });

  it('names every claim that contradicts, where several do by themselves', async () => {
    const part = (id: string, one: string, of: string) => ({ id, kind: 'part', says: 'Del.', part: [one], of: [of] });
    const found = await audited(counts({ a: '9', b: '1', c: '8', d: '2' }), {
      relations: [part('r', 'a', 'b'), part('q', 'c', 'd')],
    });
    expect(contradictionsIn(found)).to.have.length(2);
    expect(contradictionsIn(found)[0]!.explanation).to.include('9, mer än 1');
    expect(found.held).to.have.length(2);
  });

  it('finds a claim that cannot hold by itself', async () => {
    const names = claimOf({ id: 'l', label: 'l', unit: 'list', items: ['a', 'b'] });
    const found = await audited([names], {
      relations: [{ id: 'r', kind: 'listed', says: 'Alla står där.', list: 'l', within: 'l' }],
    });
    expect(found.findings).to.deep.equal([]);
    const impossible = await audited([percent('p', '1'), count('m', '9')], {
      bases: [{ id: 'bas', label: 'svar', most: ['m'], because: 'Så många fick frågan.', shares: ['p'] }],
    });
    expect(contradictionsIn(impossible)[0]).to.deep.include({ outside: 'p', contradicts: ['m'], relations: ['bas'] });
  });

  it('tells what the reconstruction takes instead of a number that the register says deviates', async () => {
    const deviating = { ...count('t', '6'), deviation: { value: '5', because: 'Delarna.' } };
    const found = await audited([deviating, ...counts({ a: '2', b: '3' })], { relations: [sum('r', 't', ['a', 'b'])] });
    expect(contradictionsIn(found)[0]!.explanation).to.match(/ Rekonstruktionen räknar med 5 i stället för 6\.$/);
    expect(contradictionsIn(found)[0]!.explained).to.equal(true);
    const other = { ...count('t', '6'), deviation: { value: '7', because: 'Något annat.' } };
    const unexplained = await audited([other, ...counts({ a: '2', b: '3' })], {
      relations: [sum('r', 't', ['a', 'b'])],
    });
    expect(contradictionsIn(unexplained)[0]!.explained).to.equal(false);
  });

  it('names the fewest numbers, wherever they stand', async () => {
    // By what is near, t contradicts a, b and c, which sum to 6; by an unknown further off, d alone.
    const found = await audited(counts({ t: '9', a: '1', b: '2', c: '3', d: '7' }), {
      unknowns: [
        { id: 'u', label: 'okänt' },
        { id: 'v', label: 'okänt' },
      ],
      relations: [
        sum('r', 't', ['a', 'b', 'c']),
        { id: 'p', kind: 'part', says: 'Del.', part: ['t'], of: ['u'] },
        { id: 'q', kind: 'part', says: 'Del.', part: ['u'], of: ['d'] },
      ],
    });
    const [one, ...others] = contradictionsIn(found);
    expect(others).to.deep.equal([]);
    expect(one).to.deep.include({ outside: 't', contradicts: ['d'], fewest: true, relations: ['p', 'q'] });
  });
});

describe('consistency under assumptions', () => {
  const missing = { if: '{antal} saknas' };

  it('tells how many must be assumed', async () => {
    const relation = { ...sum('r', 't', ['a', 'b'], [missing]), reconstruction: 'Så räknas.' };
    const found = await audited(counts({ t: '9', a: '2', b: '3', c: '1' }), { relations: [relation] });
    expect(found.held).to.deep.equal(['t', 'a', 'b']);
    expect(found.findings).to.deep.equal([
      {
        kind: 'holds-only-if',
        claims: ['t', 'a', 'b'],
        arithmetic: ['2 + 3 = 5, inte 9'],
        explanation:
          'Delarna är t. Som det står går det inte ihop med t (9 i kapitel 1), a (2 i kapitel 1) och ' +
          'b (3 i kapitel 1): 2 + 3 = 5, inte 9. Det går ihop om 4 saknas. Så räknas.',
        relation: 'r',
        says: 'Delarna är t.',
        assuming: [{ assumption: '4 saknas', least: 4, most: 4, readings: [] }],
        reconstruction: 'Så räknas.',
      },
    ]);
  });

  it('tells the fewest and the most where several numbers do', async () => {
    const found = await audited([count('t', '9'), count('m', '3'), count('a', '2')], {
      unknowns: [{ id: 'u', label: 'okänt' }],
      relations: [
        sum('r', 't', ['a', 'u'], [missing]),
        { id: 'q', kind: 'part', says: 'Högst så många.', part: ['u'], of: ['m'] },
      ],
    });
    expect(assumptionsIn(found)[0]!.assuming).to.deep.equal([
      { assumption: '4–7 saknas', least: 4, most: 7, readings: [] },
    ]);
    expect(assumptionsIn(found)[0]!.reconstruction).to.equal(null);
    expect(assumptionsIn(found)[0]!.explanation).to.match(/Det går ihop om 4–7 saknas\.$/);
  });

  it('tells no end that nothing printed sets', async () => {
    const list = claimOf({ id: 'l', label: 'l', unit: 'list', items: ['a', 'b'] });
    const all = claimOf({ id: 'w', label: 'w', unit: 'list', items: ['a'] });
    const found = await audited([list, all], {
      relations: [{ id: 'r', kind: 'listed', says: 'Alla står där.', list: 'l', within: 'w', assuming: [missing] }],
    });
    expect(assumptionsIn(found)[0]!.assuming).to.deep.equal([
      { assumption: 'minst 1 saknas', least: 1, most: null, readings: [] },
    ]);
  });

  it('tells the same numbers whichever of contradicting ones is given up', async () => {
    // t, a and b contradict each other; what is missing from t depends on which of them is wrong.
    const found = await audited(counts({ t: '6', a: '2', b: '3', c: '1' }), {
      relations: [sum('r', 't', ['a', 'b']), sum('q', 't', ['c', 'c'], [missing])],
    });
    expect(contradictionsIn(found)[0]!.instead).to.deep.equal(['a', 'b']);
    expect(assumptionsIn(found)[0]!.assuming).to.deep.equal([
      { assumption: '3–4 saknas', least: 3, most: 4, readings: [] },
    ]);
  });

  it('tells closer readings of an assumption with the numbers that they leave, if they are possible', async () => {
    const reading = (one: string) => ({ if: `u är ${one}`, where: [['u', one]] });
    const assuming = [{ ...missing, readings: [reading('m'), reading('k')] }];
    const found = await audited(counts({ t: '9', a: '2', m: '3', k: '8', n: '5' }), {
      unknowns: [{ id: 'u', label: 'okänt' }],
      relations: [
        sum('r', 't', ['a', 'u'], assuming),
        { id: 'q', kind: 'part', says: 'Högst så många.', part: ['u'], of: ['n'] },
      ],
    });
    expect(assumptionsIn(found)[0]!.assuming).to.deep.equal([
      { assumption: '2–7 saknas', least: 2, most: 7, readings: [{ reading: 'u är m', least: 4, most: 4 }] },
    ]);
    expect(assumptionsIn(found)[0]!.explanation).to.match(/om 2–7 saknas\. Om u är m är antalet 4\.$/);
  });

  it('counts apart from what an assumption adds besides', async () => {
    const assuming = [missing, { if: 'm är borta och {antal} till', plus: ['m'] }];
    const found = await audited(counts({ t: '9', a: '2', b: '3', m: '1' }), {
      relations: [sum('r', 't', ['a', 'b'], assuming)],
    });
    expect(assumptionsIn(found)[0]!.assuming.map(({ assumption }) => assumption)).to.deep.equal([
      '4 saknas',
      'm är borta och 3 till',
    ]);
  });

  it('needs none where the numbers agree, nor where one of them is given up for another reason', async () => {
    const found = await audited(counts({ t: '5', a: '2', b: '3' }), {
      relations: [sum('r', 't', ['a', 'b'], [missing])],
    });
    expect(found.findings).to.deep.equal([]);
  });

  it('tells each assumption that is enough by itself', async () => {
    const assuming = [
      { ...missing, most: ['m'] },
      { if: '{antal} räknas två gånger', exactly: ['m'] },
      { if: '{antal} går bort', most: ['k'] },
    ];
    const found = await audited(counts({ t: '9', a: '2', b: '3', m: '4', k: '3' }), {
      relations: [sum('r', 't', ['a', 'b'], assuming)],
    });
    const [one] = assumptionsIn(found);
    expect(one!.assuming.map(({ assumption }) => assumption)).to.deep.equal(['4 saknas', '4 räknas två gånger']);
    expect(one!.explanation).to.include('Det går ihop om 4 saknas eller om 4 räknas två gånger.');
  });

  it('says so where none is enough', async () => {
    const found = await audited(counts({ t: '9', a: '2', b: '3', m: '3' }), {
      relations: [sum('r', 't', ['a', 'b'], [{ ...missing, most: ['m'] }])],
    });
    expect(assumptionsIn(found)).to.deep.equal([]);
    expect(contradictionsIn(found)[0]!.explanation).to.include('Inget av de antaganden som granskningen prövar');
    const plain = await audited(counts({ t: '9', a: '2', b: '3' }), { relations: [sum('r', 't', ['a', 'b'])] });
    expect(contradictionsIn(plain)[0]!.explanation).not.to.include('antaganden');
  });
});
