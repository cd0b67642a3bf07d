import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCode, readNotebook, type Cell } from '../../src/runner/notebook-file';

/** JupyterLab cuts longer lines. */
const WIDTH = 100;
/** Past so many lines a helper is missing. */
const LINES = 15;

const notebooks = readdirSync('notebooks')
  .filter((name) => name.endsWith('.ipynb'))
  .map((name) => ({ name, cells: readNotebook(join('notebooks', name)).cells }));

const CHECK = 'printed.check(';

/** A count that is taken by where it stands, which is the codebook's order and says nothing of what it is. */
const byPosition = (code: string): string[] => [
  ...(code.match(/\bcounts\)?!?\.?\[\d+\]|\bcounts\)?\.at\(|\[\d+\]!?\.(?:counts?|base|label|key|rows)\b/g) ?? []),
  ...(code.match(/(?:const|let) \[[^\]]*\] = [^\n]*(?:\.counts\b|ranked\(|leaders\(|frequencies\()/g) ?? []),
];

/** Digits of prose that are no names of years, chapters, headings and levels of a test. */
const numbersIn = (prose: string): string[] =>
  prose
    .replace(/^#+ \d+\. /gm, '')
    .replace(/\b(?:kapitel \d|(?:19|20)\d\d|\d+-procents)/gi, '')
    .replace(/`[^`]*`/g, '')
    .match(/\d+/g) ?? [];

/** What makes a plain number of a Count, so that nobody can trace it. */
const plainNumbers = (code: string): string[] =>
  code.slice(code.indexOf(CHECK)).match(/\.(?:count|length|base)\b/g) ?? [];

const foundIn = (pick: (cell: Cell) => string[]): string[] =>
  notebooks.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => pick(cell).map((found) => `${name}, ${cell.id}: ${found}`)),
  );

describe('notebooks', () => {
  it('open with a question', () => {
    expect(notebooks).to.have.length(9);
    for (const { name, cells } of notebooks) {
      const [question] = cells;
      expect(question?.cell_type, name).to.equal('markdown');
      expect(question?.source, name).to.match(/^# [^]+\?/);
    }
  });

  it(`have no line over ${WIDTH} characters, in code and in prose`, () => {
    expect(foundIn(({ source }) => source.split('\n').filter((line) => line.length > WIDTH))).to.deep.equal([]);
  });

  it(`have no cell over ${LINES} lines, but those that check`, () => {
    const long = ({ source }: Cell): boolean => source.split('\n').length > LINES && !source.includes(CHECK);
    expect(foundIn((cell) => (isCode(cell) && long(cell) ? ['too long'] : []))).to.deep.equal([]);
  });

  it('look counts up by their keys, never by their position', () => {
    expect(foundIn((cell) => (isCode(cell) ? byPosition(cell.source) : []))).to.deep.equal([]);
  });

  it('check with what was counted, never with a plain number of it', () => {
    const checks = (cell: Cell): string[] => (cell.source.includes(CHECK) ? plainNumbers(cell.source) : []);
    expect(foundIn((cell) => (isCode(cell) ? checks(cell) : []))).to.deep.equal([]);
  });

  it('hold no number in their prose: what is counted is told by a cell', () => {
    expect(foundIn((cell) => (isCode(cell) ? [] : numbersIn(cell.source)))).to.deep.equal([]);
  });

  it('would be found out', () => {
    for (const code of [
      'hinder.counts[0]',
      'samordning[0].counts',
      'const [ja, nej] = hinder.counts',
      "const [mest] = s.ranked(aktiva, 'share')",
      'kina[1].count',
      'svar.counts.at(-1)',
    ])
      expect(byPosition(code), code).to.not.be.empty;
    expect(byPosition("hinder.of('ja')")).to.be.empty;
    expect(numbersIn('De är 13 stycken sedan 2007')).to.deep.equal(['13']);
    expect(numbersIn('# 2. Länder, som i kapitel 2 och på 5-procentsnivån')).to.be.empty;
    expect(plainNumbers("printed.check({ 'a-antal': kommuner.base, 'b-antal': kommuner.any })")).to.deep.equal([
      '.base',
    ]);
  });
});
