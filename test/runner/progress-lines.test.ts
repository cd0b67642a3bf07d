import { expect } from 'chai';
import { progressLines } from '../../src/runner/progress-lines';
import type { Progress } from '../../src/runner/progress';

const event = (notebook: string, state: Progress['state'], cell = 0): Progress => ({
  notebook,
  state,
  cell,
  cells: 2,
  seconds: 1.234,
});

const RUN = [
  event('a', 'started'),
  event('b', 'started'),
  event('a', 'cell', 1),
  event('a', 'done', 2),
  event('b', 'failed', 1),
];

function linesOf(isTTY: boolean): string[] {
  const written: string[] = [];
  RUN.forEach(progressLines({ isTTY, write: (text) => written.push(text) }));
  return written;
}

describe('progressLines', () => {
  it('writes a line at the start and one at the end of each notebook', () => {
    expect(linesOf(false)).to.deep.equal([
      'a  started, 2 cells\n',
      'b  started, 2 cells\n',
      'a  done, 2 cells in 1.2 s\n',
      'b  failed at cell 1 of 2 after 1.2 s\n',
    ]);
  });

  it('writes over the line of the notebook on a terminal', () => {
    const written = linesOf(true);
    expect(written).to.have.length(5);
    expect(written[2]).to.equal('\x1b[2A\ra  cell 1 of 2\x1b[K\x1b[2B\r');
    expect(written[4]).to.contain('\x1b[1A\rb  failed at cell 1');
  });
});
