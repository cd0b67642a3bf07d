import { expect } from 'chai';
import { audit } from '../../src/audit/audit';
import { auditTable } from '../../src/audit/audit-table';
import type { Finding } from '../../src/audit/finding';
import { measuredBases } from '../../src/audit/measured-bases';
import { relationFile } from '../../src/audit/relation-file';
import { speak } from '../../src/input/language';
import { Register } from '../../src/published/register';
import { claimOf } from '../published/invented';

const number = (id: string, printed: string) =>
  claimOf({ id, unit: 'count', printed, label: id, chapterName: 'chapter 1' });
const share = (id: string, printed: string) =>
  claimOf({ id, unit: 'percent', printed, label: id, base: 'visitors', chapterName: 'chapter 1' });

const claimsWith = (mark: string) => [
  ...[number('all', '6'), number('a', '2'), number('b', '3')],
  ...[share('p', `37${mark}5`), share('q', `12${mark}5`)],
];
const relationsOf = (claims: ReturnType<typeof claimsWith>) => ({
  ...relationFile.parse({
    bases: [
      { id: 'base', label: 'visitors', most: ['all'], shares: ['p'] },
      { id: 'other', label: 'guests', shares: ['q'] },
    ],
    relations: [{ id: 'sum', kind: 'sum', says: 'The parts sum to all.', total: 'all', parts: ['a', 'b'] }],
  }),
  claims,
});

const KINDS: readonly Finding['kind'][] = ['contradiction', 'contradiction-in-words', 'holds-only-if', 'hidden-base'];

describe('the audit of an English survey', () => {
  it('speaks English, and finds the same numbers', async () => {
    const [svenska, inEnglish] = [claimsWith(','), claimsWith('.')];
    const swedish = await audit(new Register(svenska), relationsOf(svenska));
    speak('en');
    const register = new Register(inEnglish);
    const english = await audit(register, relationsOf(inEnglish));
    const numbersOf = ({ findings }: typeof english) =>
      findings.map(({ explanation }) => explanation.replaceAll(',', '.').match(/\d+(\.\d+)?/g));
    expect(numbersOf(english).flat()).to.have.members(numbersOf(swedish).flat());
    const told = JSON.stringify([english.findings, KINDS.map((kind) => auditTable(english, kind, register))]);
    expect(told).not.to.match(/[åäöÅÄÖ]|\b(och|eller|av|som|inte|procent|bas|till|det|kan)\b/);
    expect(english.findings[0]?.explanation).to.match(
      /^all \(6 in chapter 1\) cannot be right together with a \(2 in chapter 1\) and b \(3 in chapter 1\)\. The parts sum to all\. 2 \+ 3 = 5, not 6\. If the relation holds, at least one of the numbers is wrong/,
    );
  });
});

describe('measuredBases', () => {
  const measure = (option: string, among: readonly object[] = []) =>
    ({ question: 'ways', option, base: 'answered', among }) as never;
  it('groups percentages by what they are shares of, and leaves out those that are declared', () => {
    const [p, q, r, n] = [
      { ...share('p', '66'), measure: measure('car') },
      { ...share('q', '57'), measure: measure('walk') },
      { ...share('r', '50'), measure: measure('car', [{ question: 'sex', any: ['woman'] }]) },
      { ...number('n', '20'), measure: measure('car') },
    ] as const;
    const found = measuredBases([p, q, r, n], []);
    expect(found.map(({ id, shares }) => [id, shares])).to.deep.equal([
      [
        'p-base',
        [
          { percent: 'p', count: 'n' },
          { percent: 'q', count: undefined },
        ],
      ],
      ['r-base', [{ percent: 'r', count: undefined }]],
    ]);
    expect(measuredBases([p, q], found)).to.deep.equal([]);
  });
});
