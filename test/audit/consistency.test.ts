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
    expect(found).to.deep.equal({ related: ['t', 'a', 'b'], held: ['t', 'a', 'b'], findings: [] });
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
          't (6) kan inte stämma samtidigt med a (2) och b (3). Delarna är t: 2 + 3 = 5, inte 6. ' +
          'Minst ett av talen är fel, men inte vilket går att se: lika gärna som t (6) kan det vara a (2) eller b (3).',
        outside: 't',
        contradicts: ['a', 'b'],
        instead: ['a', 'b'],
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
    expect(one!.explanation).to.include('Håller resten så är det a (1) som är fel.');
  });

  it('gives up what was worked out from counts: a percent before a sum, a comparison before a count', async () => {
    const base = { id: 'bas', label: 'svar', number: 'n', shares: [{ percent: 'p', count: 'c' }] };
    const share = await audited([count('n', '40'), count('c', '24'), percent('p', '65')], { bases: [base] });
    expect(contradictionsIn(share).map(({ outside, relations }) => [outside, ...relations])).to.deep.equal([
      ['p', 'bas'],
    ]);
    expect(contradictionsIn(share)[0]!.explanation).to.include('Av 40 svar ger inget antal svar 65 (24 svar) procent');
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
        explanation: 'Delarna är t. Det stämmer med t (9), a (2) och b (3) bara om 4 saknas. Så räknas.',
        relation: 'r',
        says: 'Delarna är t.',
        assuming: [{ assumption: '4 saknas', least: 4, most: 4 }],
        reconstruction: 'Så räknas.',
      },
    ]);
  });

  it('tells the fewest and the most where several numbers do', async () => {
    // 50 percent of 9 or more that print as such: 4 or 5 of 9 at most, so that 1 up to all may be missing.
    const found = await audited([count('t', '9'), count('m', '3'), count('a', '2')], {
      unknowns: [{ id: 'u', label: 'okänt' }],
      relations: [
        sum('r', 't', ['a', 'u'], [missing]),
        { id: 'q', kind: 'part', says: 'Högst så många.', part: ['u'], of: ['m'] },
      ],
    });
    expect(assumptionsIn(found)[0]!.assuming).to.deep.equal([{ assumption: '4–7 saknas', least: 4, most: 7 }]);
    expect(assumptionsIn(found)[0]!.reconstruction).to.equal(null);
    expect(assumptionsIn(found)[0]!.explanation).to.match(/bara om 4–7 saknas\.$/);
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
    expect(one!.explanation).to.include('bara om 4 saknas eller om 4 räknas två gånger.');
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
