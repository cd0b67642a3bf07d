import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Progress } from '../../src/runner/progress';
import { formatNotebook, isCode, writeNotebook } from '../../src/runner/notebook-file';
import { runNotebooks, type NotebookRun } from '../../src/runner/run-notebooks';
import { notebookOf } from '../support/notebook-of';

const NOTEBOOKS = {
  good: ['const a = 2;\na * 21', '', 'console.log(process.env.SURVEY_NOTEBOOK)'],
  fails: ['console.log("before");', 'const f = () => { throw new RangeError("no"); };\nf();', '"never"'],
  hangs: ['"fine"', 'while (true) {}'],
  types: ['const text = "a"', '', '"runs all the same";\ntext.lenght'],
  floods: ['while (true) console.log("x".repeat(10000))'],
};

/** What Jupyter notes about a cell: the times are not kept. */
const CELL = { tags: ['kept'], execution: { started: '2020-01-01' } };

describe('runNotebooks', () => {
  let folder: string;
  let runs: Map<string, NotebookRun>;
  const progress: Progress[] = [];
  const pathOf = (name: string) => join(folder, `${name}.ipynb`);
  const failureOf = (name: string) => runs.get(name)!.error!;
  const codeOf = (name: string) => runs.get(name)!.notebook!.cells.filter(isCode);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'notebooks-'));
    for (const [name, sources] of Object.entries(NOTEBOOKS)) writeNotebook(pathOf(name), notebookOf(sources, CELL));
    const names = [...Object.keys(NOTEBOOKS), 'missing'];
    const limits = { timeoutSeconds: 4, outputBytes: 1e6 };
    const ended = await runNotebooks(names.map(pathOf), { ...limits, onProgress: (event) => progress.push(event) });
    runs = new Map(names.map((name, index) => [name, ended[index]!]));
  });

  after(() => rmSync(folder, { recursive: true }));

  it('gives the executed notebook, counts its cells, and passes over empty ones', () => {
    expect(runs.get('good')!.error).to.equal(null);
    expect(codeOf('good').map(({ execution_count }) => execution_count)).to.deep.equal([1, null, 2]);
    const text = (printed: string) => [{ output_type: 'stream', name: 'stdout', text: printed }];
    expect(codeOf('good').map(({ outputs }) => outputs)).to.deep.equal([text('42\n'), [], text('good.ipynb\n')]);
  });

  it('writes the kernel into the metadata, and no times', () => {
    const { metadata } = runs.get('good')!.notebook!;
    expect(metadata.kernelspec).to.deep.equal({ display_name: 'TypeScript', language: 'typescript', name: 'tslab' });
    expect(metadata.language_info).to.include({ name: 'typescript', file_extension: '.ts' });
    expect(codeOf('good')[0]!.metadata).to.deep.equal({ tags: ['kept'] });
  });

  it('leaves the file as it was', () => {
    expect(readFileSync(pathOf('good'), 'utf8')).to.equal(formatNotebook(notebookOf(NOTEBOOKS.good, CELL)));
  });

  it('stops at a cell that fails and says which, with its code and the error', () => {
    expect(failureOf('fails').message).to.equal(
      [
        'fails.ipynb, code cell 2 of 3: RangeError: no',
        '  | const f = () => { throw new RangeError("no"); };',
        '  | f();',
        '  at f (cell)',
        '  at cell',
      ].join('\n'),
    );
    expect(failureOf('fails').details).to.include({ fault: 'failed', cell: 2, cells: 3 });
  });

  it('keeps what ran until then, the error as an output', () => {
    expect(codeOf('fails').map(({ outputs }) => outputs.map(({ output_type }) => output_type))).to.deep.equal([
      ['stream'],
      ['error'],
      [],
    ]);
    expect(codeOf('fails').map(({ execution_count }) => execution_count)).to.deep.equal([1, 2, null]);
  });

  it('ends a cell that takes too long', () => {
    expect(failureOf('hangs').details).to.include({ fault: 'timeout', cell: 2 });
    expect(failureOf('hangs').message).to.contain('did not finish within 4 s');
    expect(codeOf('hangs')[0]!.outputs).to.have.length(1);
  });

  it('ends a cell that prints without end', () => {
    expect(failureOf('floods').details).to.include({ fault: 'flood', cell: 1 });
    expect(failureOf('floods').message).to.contain('printed more than 1 MB');
  });

  it('names a cell whose types are wrong, though it ran', () => {
    expect(failureOf('types').details).to.include({ fault: 'types', cell: 2, cells: 2 });
    expect(failureOf('types').message).to.contain(
      "types.ipynb, code cell 2 of 2: 2:6 - Property 'lenght' does not exist on type '\"a\"'.",
    );
  });

  it('names a notebook that cannot be read', () => {
    expect(failureOf('missing').details).to.include({ fault: 'unreadable', cell: null });
    expect(failureOf('missing').message).to.match(/^missing\.ipynb: ENOENT/);
  });

  it('tells how far each notebook has come', () => {
    const told = (name: string) =>
      progress.filter(({ notebook }) => notebook === `${name}.ipynb`).map(({ state, cell }) => `${state} ${cell}`);
    expect(told('good')).to.deep.equal(['started 0', 'cell 1', 'cell 2', 'done 2']);
    expect(told('fails')).to.deep.equal(['started 0', 'cell 1', 'cell 2', 'failed 2']);
  });
});
