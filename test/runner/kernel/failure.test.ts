import { expect } from 'chai';
import { join } from 'node:path';
import { errorOutput, splitFailure } from '../../../src/runner/kernel/failure';
import type { Output } from '../../../src/runner/kernel/output';
import { repositoryRoot } from '../../../src/input/repository-root';

const write = (name: 'stdout' | 'stderr', text: string): Output => ({ output_type: 'stream', name, text });

describe('splitFailure', () => {
  it('takes no failure from a cell that only warns', () => {
    const outputs = [write('stderr', 'careful\n')];
    expect(splitFailure(outputs, 'ok')).to.deep.equal({ rest: outputs, failure: null });
  });

  it('takes the last text on stderr for the error when the reply says so, and leaves earlier warnings', () => {
    const { rest, failure } = splitFailure(
      [write('stderr', 'careful\n'), write('stderr', 'RangeError: no\n')],
      'error',
    );
    expect(rest).to.deep.equal([write('stderr', 'careful\n')]);
    expect(failure).to.include({ ename: 'RangeError', evalue: 'no' });
  });

  it('takes all faults of types together', () => {
    const { rest, failure } = splitFailure(
      [write('stderr', '1:7 - no\n'), write('stderr', 'src/a.ts 2:1 - nor\n')],
      'error',
    );
    expect(rest).to.deep.equal([]);
    expect(failure).to.include({ ename: 'CompileError', evalue: '1:7 - no\nsrc/a.ts 2:1 - nor' });
  });

  it('counts what nobody handled as failure though the reply says ok', () => {
    const texts = [
      'UncaughtException: Error: a',
      'UnhandledPromiseRejection: Error: a',
      'Promise { <rejected> Error: a }',
    ];
    for (const text of texts) expect(splitFailure([write('stdout', text)], 'ok').failure).to.not.equal(null, text);
  });

  it('tells a rejected promise that was shown once', () => {
    const shown = write('stdout', 'Promise {\n  <rejected> Error: a\n      at cell\n}\n');
    const { rest, failure } = splitFailure([shown, write('stderr', 'UnhandledPromiseRejection: Error: a\n')], 'ok');
    expect(rest).to.deep.equal([]);
    expect(failure).to.include({ ename: 'Error', evalue: 'a' });
  });

  it('says so when the kernel skipped the cell', () => {
    expect(splitFailure([], 'abort').failure?.evalue).to.equal('the kernel did not run the cell (status "abort")');
  });
});

describe('errorOutput', () => {
  const helper = join(repositoryRoot, 'src', 'survey', 'question.ts');

  it('reads name, message of several lines and stack, without colours and paths of the machine', () => {
    const printed = `\x1b[31mTypeError: a\nb\x1b[0m\n    at f (${helper}:10:3)\n    at evalmachine.<anonymous>:3:7\n    at node:vm:1:1`;
    expect(errorOutput(printed)).to.deep.equal({
      output_type: 'error',
      ename: 'TypeError',
      evalue: 'a\nb',
      traceback: ['TypeError: a', 'b', `    at f (${join('src', 'survey', 'question.ts')}:10:3)`, '    at cell'],
    });
  });

  it('drops the line that Node repeats from compiled code', () => {
    expect(errorOutput('evalmachine.<anonymous>:3\nthrow new Error("a");\n^\n\nError: a\n').traceback).to.deep.equal([
      'Error: a',
    ]);
  });

  it('takes a thrown text as it is', () => {
    expect(errorOutput('note: this\n')).to.include({ ename: 'Error', evalue: 'note: this' });
  });
});
