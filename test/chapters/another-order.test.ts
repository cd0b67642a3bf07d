import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCode, readNotebook } from '../../src/runner/notebook-file';
import { shuffledRegisters } from '../support/shuffled-registers';
import { reproduction, run, RUN_TIMEOUT, temporaryFile, type Outputs } from '../support/reproduction';

/** Tables whose order is the codebook's: the same lines in another order. */
const tablesOf = ({ folder }: Outputs): Record<string, string[]> =>
  Object.fromEntries(
    readdirSync(join(folder, 'tables')).map((name) => [
      name,
      readFileSync(join(folder, 'tables', name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) =>
          name.startsWith(LISTING)
            ? line
                .split(/[ ,;.]+/u)
                .sort()
                .join(' ')
            : line,
        )
        .sort(),
    ]),
  );

/** Its sentences list options in the codebook's order: the same words in another one. */
const LISTING = 'granskning-sma-grupper.';

/** Every sentence that a notebook's cells show. */
const sentencesOf = ({ folder }: Outputs): Record<string, unknown[]> =>
  Object.fromEntries(
    readdirSync(join(folder, 'notebooks')).map((name) => [
      name,
      readNotebook(join(folder, 'notebooks', name))
        .cells.filter(isCode)
        .flatMap(({ outputs }) => outputs)
        .flatMap((output) => ('data' in output && output.data['text/markdown']) || []),
    ]),
  );

const titlesOf = ({ folder }: Outputs): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(join(folder, 'figures'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const { layout } = JSON.parse(readFileSync(join(folder, 'figures', name), 'utf8')) as {
          layout: { title?: { text?: string } };
        };
        return [name, layout.title?.text];
      }),
  );

describe('a codebook and registers in another order', () => {
  it('change the order of bars and rows, and nothing else', async function () {
    this.timeout(RUN_TIMEOUT);
    const [own, other] = [await reproduction(), await run(shuffledRegisters(temporaryFile('shuffled'), 5))];
    expect(other.claims).to.deep.equal(own.claims);
    for (const contentOf of [tablesOf, sentencesOf, titlesOf]) {
      const [now, before] = [contentOf(other), contentOf(own)];
      expect(Object.keys(now)).to.deep.equal(Object.keys(before));
      for (const [name, content] of Object.entries(before)) expect(now[name], name).to.deep.equal(content);
    }
  });
});
