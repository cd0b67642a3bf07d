import { expect } from 'chai';
import { speak } from '../../src/input/language';
import { narrativeTable } from '../../src/published/narrative-table';
import { deviationFindings } from '../../src/published/deviation-findings';
import { suggestions } from '../../src/published/diagnose/suggestion';
import { otherRoundings } from '../../src/published/diagnose/roundings';
import type { Rule } from '../../src/published/rules/rules';
import { chapterOf, claimOf, comparedBy, countOf, noneOf, resultOf } from './invented';

const differs = (evidence: readonly string[]) => resultOf(claimOf({ unit: 'list', items: ['X', 'Y'] }), evidence);

describe('Printed numbers in English', () => {
  beforeEach(() => speak('en'));

  it('have a table with English heads, columns and name', () => {
    const about = { id: '1', name: 'chapter 1', outputs: '1' };
    const one = resultOf(claimOf({ unit: 'percent', printed: '58', base: 'All', label: 'Share' }), countOf(23, 40));
    const table = narrativeTable(about, [one], 'Source: invented');
    expect(table).to.include({
      id: '1-printed-numbers',
      title: 'Printed numbers of chapter 1',
      base: 'Base: see each row',
    });
    expect(table.columns.map((column) => table.heads[column])).to.deep.equal([
      ...['Statement', 'Printed', 'From the export', 'Base', 'Status', 'Explanation'],
    ]);
    expect(table.rows).to.deep.equal([
      {
        ...{ label: 'Share', printed: '58 percent', export: '58 percent', base: 40 },
        ...{ status: 'Holds', explanation: null },
      },
    ]);
  });

  it('say how lists differ', () => {
    expect(differs(['X', 'Z'])).to.include({ reproduced: '2 names', difference: 'Missing: Y. Added: Z.' });
    expect(differs(['X']).reproduced).to.equal('1 name');
    const { rows } = narrativeTable({ id: '1', name: '1', outputs: '1' }, [differs(['X', 'Y'])], '');
    expect(rows[0]).to.include({ printed: '2 names', export: '2 names', status: 'Holds' });
  });

  it('say why the export cannot answer', () => {
    const rank = claimOf({ unit: 'rank', printed: '1', base: 'All', subject: 'b' });
    expect(resultOf(rank, [countOf(3, 9)]).explanation).to.equal(
      'What the report ranks is not among what is counted in the export (b).',
    );
    expect(resultOf(rank, [countOf(3, 9), countOf(3, 9, 'b')])).to.include({
      ...{ reproduced: '1 (shared)', difference: 'A shared place.' },
    });
    expect(comparedBy({ kind: 'most-common', keys: ['c'] }, [countOf(3, 9)]).explanation).to.equal(
      'What the report singles out is not among what is counted in the export (c).',
    );
    const greater: Rule = { kind: 'greater', keys: ['a', 'c'] };
    expect(comparedBy(greater, [countOf(3, 9)]).explanation).to.equal(
      'What the report compares is not among what is counted in the export.',
    );
    expect(comparedBy(greater, null).explanation).to.equal('The export gives no answer.');
    const empty = resultOf(claimOf({ unit: 'percent', printed: '1', base: 'All' }), noneOf());
    expect(empty.explanation).to.equal('The export has no answers to count (the base is 0).');
  });

  it('tell comparisons as they stand', () => {
    const textOf = (...[rule, evidence]: Parameters<typeof comparedBy>) => comparedBy(rule, evidence).reproduced;
    const [more, less] = [countOf(1200, 2400), countOf(600, 2400, 'b')];
    expect(textOf({ kind: 'greater' }, [more, less])).to.equal(
      '1,200 of 2,400 (50 percent) against 600 of 2,400 (25 percent)',
    );
    expect(textOf({ kind: 'decreased' }, [1200, 600])).to.equal('1,200, then 600');
    expect(textOf({ kind: 'half' }, [600, 1200])).to.equal('600 against 1,200');
    expect(textOf({ kind: 'more-than-double' }, [1300, 600])).to.equal('1,300 against 600');
    expect(textOf({ kind: 'most-common', keys: ['a'] }, [more, less])).to.equal(
      'A 1,200 (50 percent), B 600 (25 percent)',
    );
    expect(textOf({ kind: 'not-significant', level: 0.05 }, 0.9361)).to.equal('p = 0.936');
    expect(textOf({ kind: 'not-significant', level: 0.05 }, 0.0001)).to.equal('p < 0.001');
  });

  it('that deviate are explained by what was tried', () => {
    const claim = claimOf({ id: '1-a', unit: 'percent', printed: '50', base: 'All' });
    const reading = (change: string) => ({ kind: 'base' as const, change, gives: { count: 19, base: 1038 } });
    const tell = (changes: readonly string[], more: readonly string[] = []) =>
      suggestions([
        { claim, diagnosis: { readings: changes.map(reading), tried: 1200 }, base: 38 },
        ...more.map((id) => ({
          ...{ claim: { ...claim, id }, diagnosis: { readings: [reading('a')], tried: 1 }, base: 1 },
        })),
      ]).get('1-a');
    expect(tell(['a'])).to.equal(
      'A possible explanation: the printed number comes out if a (19 of 1,038). 1,200 nearby ways to count were tried; of all counts that are possible in the base 38, 1 of 39 gives what is printed by chance.',
    );
    expect(tell(['a', 'b', 'c', 'd'])).to.include(
      'Or if b (19 of 1,038). Or if c (19 of 1,038). 1 further way gives it. 1,200',
    );
    expect(tell(['a', 'b', 'c', 'd', 'e'])).to.include('2 further ways give it.');
    expect(tell(['a'], ['1-b'])).to.include(', which also gives 1 other printed number that deviates. 1,200');
    expect(tell(['a'], ['1-b', '1-c'])).to.include(', which also gives 2 other printed numbers that deviate. 1,200');
    expect(otherRoundings(23, 40, 57, 0).fitting).to.deep.equal([
      'the share is cut off instead of rounded',
      'halves are rounded down',
    ]);
  });

  it('that nothing near gives are findings, too', () => {
    const chapter = chapterOf([claimOf({ unit: 'count', printed: '7' })]);
    chapter.check('1-x', 8);
    expect(deviationFindings(chapter).map(({ explanation }) => explanation)).to.deep.equal([
      'Deviates; no nearby way to count gives what is printed.',
    ]);
  });
});
