import { expect } from 'chai';
import { scoreOf, type Report } from '../../../tools/mutate/score';

const SOURCE = 'const a = 1;\nif (a < 2) {\n  stop();\n}\n';

const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

const reportOf = (...mutants: Report['files'][string]['mutants']): Report => ({
  files: { 'src/x/a.ts': { source: SOURCE, mutants } },
});

describe('scoreOf', () => {
  const place = at(2, 5, 2, 10);

  it('counts what fails a test or never ends as noticed, and leaves out what is no program', () => {
    const all = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored'];
    const { noticed, all: counted } = scoreOf(reportOf(...all.map((status) => ({ status, location: place }))));
    expect([noticed, counted]).to.deep.equal([2, 4]);
  });

  it('names survivors in the order of the code, with the line and what became what', () => {
    const { survivors } = scoreOf(
      reportOf(
        { status: 'NoCoverage', location: at(2, 12, 4, 2), replacement: '{}' },
        { status: 'Survived', location: place, replacement: 'a <= 2' },
        { status: 'Survived', location: at(2, 5, 2, 10), replacement: 'true' },
        { status: 'Killed', location: place, replacement: 'false' },
        { status: 'Survived', location: at(1, 7, 1, 12), replacement: '' },
      ),
    );
    expect(survivors).to.deep.equal([
      'src/x/a.ts:1  a = 1 → ',
      'src/x/a.ts:2  a < 2 → a <= 2',
      'src/x/a.ts:2  a < 2 → true',
      'src/x/a.ts:2  { stop(); } → {} (no test gets there)',
    ]);
  });

  it('goes through files by name, and leaves out the middle of long code', () => {
    const source = `'${'a'.repeat(40)}${'b'.repeat(40)}'`;
    const mutants = [{ status: 'Survived', location: at(1, 1, 1, 83), replacement: '""' }];
    const { survivors } = scoreOf({
      files: { 'src/b.ts': { source, mutants }, 'src/a.ts': { source: '""', mutants } },
    });
    expect(survivors).to.deep.equal([
      'src/a.ts:1  "" → ""',
      `src/b.ts:1  '${'a'.repeat(28)} … ${'b'.repeat(27)}' → ""`,
    ]);
  });
});
