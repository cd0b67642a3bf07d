import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Register } from '../../src/published/register';
import { mergeResults, writeClaims } from '../../src/published/write-claims';
import { claimOf, countOf, resultOf, withFolder } from './invented';

const A = claimOf({ id: '1-a', unit: 'percent', printed: '33', base: 'Alla', label: 'Andel, "så"' });
const B = claimOf({ id: '1-b', unit: 'list', items: ['=1+1', 'X'] });
const REGISTER = new Register([A, B]);
const RESULTS = [resultOf(B, ['X', '=1+1']), resultOf(A, countOf(1, 3))];

describe('mergeResults', () => {
  it('puts results in the order of the register', () => {
    expect(mergeResults(RESULTS, REGISTER).map(({ id }) => id)).to.deep.equal(['1-a', '1-b']);
  });

  it('refuses two results for one printed number, and one that the register lacks', () => {
    expect(() => mergeResults([...RESULTS, ...RESULTS], REGISTER)).to.throw('checked twice: 1-b');
    expect(() => mergeResults(RESULTS, new Register([A]))).to.throw('unknown claim: 1-b');
  });
});

describe('writeClaims', () => {
  const [json, csv] = withFolder({}, (folder) => {
    writeClaims(RESULTS, folder, REGISTER);
    return ['claims.json', 'claims.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
  });

  it('writes every key that readers of claims.json count on, percent unrounded', () => {
    const [first] = JSON.parse(json!);
    expect(first).to.have.all.keys(
      ...['id', 'chapter', 'label', 'unit', 'printed', 'as', 'value', 'count', 'base', 'status'],
      ...['explanation', 'explained', 'reproduced', 'difference', 'notebook'],
    );
    expect(first).to.include({ printed: '33', value: 100 / 3, count: 1, base: 3, status: 'holds', explanation: null });
  });

  it('writes the same as a table, quoted, with a decimal point', () => {
    const lines = csv!.split('\n');
    expect(lines[0]).to.match(/^id,chapter,label,unit,printed,/);
    expect(lines[1]).to.match(/^1-a,1,"Andel, ""så""",percent,33,,33\.33\d*,1,3,holds,/);
    expect(lines).to.have.length(4);
  });

  it('defuses a text that a spreadsheet program would run as a formula', () => {
    expect(csv!.split('\n')[2]).to.include("'=1+1; X");
  });
});
