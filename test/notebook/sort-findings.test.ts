import { expect } from 'chai';
import fc from 'fast-check';
import type { ExportFinding } from '../../src/notebook/export-finding';
import { sortFindings } from '../../src/notebook/sort-findings';

const CLAIMS = ['sammanfattning-a', 'metod-a', '1-b', '1-a'];

const deviation = (claim: string, notebook = '1-x.ipynb', explanation = ''): ExportFinding => ({
  kind: 'deviation',
  claims: [claim],
  measures: [],
  explanation,
  explained: true,
  notebook,
});
const nonresponse = (claim: string): ExportFinding => ({
  kind: 'nonresponse',
  claims: [claim],
  measures: [],
  explanation: '',
  count: 1,
  base: 2,
  population: 3,
  interval: null,
  worst: { low: 1, high: 2 },
  notebook: '1-x.ipynb',
});
const conclusion = (claim: string): ExportFinding => ({
  kind: 'conclusion',
  claims: [claim],
  measures: [],
  explanation: '',
  certainty: 'undetermined',
  reason: null,
  figure: null,
  among: 1,
  tipping: null,
  settledBy: null,
  notebook: '1-x.ipynb',
});
const smallGroup = (rank: number, ...tables: readonly string[]): ExportFinding => ({
  kind: 'small-group',
  claims: [],
  measures: [],
  explanation: '',
  rank,
  tables,
  exposed: [],
  protections: [],
  accepted: null,
  notebooks: ['1-x.ipynb'],
  notebook: '1-x.ipynb',
});

const SORTED: readonly ExportFinding[] = [
  deviation('1-b'),
  deviation('1-a'),
  deviation('1-a', '2-x.ipynb'),
  deviation('1-a', '2-x.ipynb', 'Senare text.'),
  // The register lacks these by now.
  deviation('0-gammal'),
  deviation('1-gammal'),
  nonresponse('sammanfattning-a'),
  nonresponse('metod-a'),
  conclusion('sammanfattning-a'),
  conclusion('1-a'),
  smallGroup(1, '1-a'),
  smallGroup(2, '1-a-kommuner'),
  smallGroup(3, '2-a'),
  smallGroup(4, '1-a', '2-a'),
  smallGroup(5, '1-a', '2-b'),
  smallGroup(6, '2-a', '1-a'),
];

describe('sortFindings', () => {
  it('orders by kind, place of the printed number, rank of small groups, notebook and text, however findings came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SORTED], { minLength: SORTED.length }), (shuffled) => {
        expect(sortFindings(shuffled, CLAIMS)).to.deep.equal(SORTED);
      }),
    );
  });

  it('keeps findings that are the same in all that, and changes no list', () => {
    const twice = [deviation('1-b'), { ...deviation('1-b'), explained: false } as ExportFinding];
    expect(sortFindings(twice, CLAIMS)).to.deep.equal(twice);
    const given = Object.freeze([...SORTED].reverse());
    expect(sortFindings(given, CLAIMS)).to.have.length(SORTED.length);
  });
});
