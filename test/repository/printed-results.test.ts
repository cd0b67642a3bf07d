import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsToRun, readNotebook } from '../../src/runner/notebook-file';
import { openRegister } from '../../src/published/register';

/** Printed numbers that are no round figures: three digits and more, and percentages with their unit. */
const results = openRegister().claims.flatMap(({ unit, printed }) => {
  const digits = printed?.replace(/\s/g, '') ?? '';
  if (unit === 'percent') return [`${digits} procent`, `${digits} %`, `${digits}\u00a0%`];
  return /^\d{3,}$/.test(digits) ? [digits] : [];
});

const found = (code: string): string[] =>
  results.filter((result) => new RegExp(`(?<![\\w.,])${result}(?![\\w.,])`).test(code));

/** Code without its comments, which may give examples. */
const withoutComments = (code: string): string => code.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

describe('printed results', () => {
  it('stand in no notebook: neither in code nor in prose', () => {
    for (const name of readdirSync('notebooks').filter((one) => one.endsWith('.ipynb'))) {
      const notebook = readNotebook(join('notebooks', name));
      const text = notebook.cells.map(({ source }) => source).join('\n');
      expect(cellsToRun(notebook)).to.not.be.empty;
      expect(found(text), name).to.deep.equal([]);
    }
  });

  it('stand nowhere in src, the maker of the stand-in export included', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const hits = files.flatMap((name) =>
      found(withoutComments(readFileSync(join('src', name), 'utf8'))).map((result) => `${name}: ${result}`),
    );
    expect(files.length).to.be.greaterThan(100);
    expect(hits).to.deep.equal([]);
  });

  it('would be found', () => {
    expect(found('const kommuner = 146')).to.include('146');
    expect(found("'Vänorter har 69 procent'")).to.include('69 procent');
  });
});
