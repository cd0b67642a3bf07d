import { expect } from 'chai';
import type { ExportFinding } from '../../src/notebook/export-finding';
import { leaveFindings, leaveTable, leftFindings } from '../../src/notebook/findings-folder';
import { keptFindings } from '../../src/runner/kept-findings';
import { rows, SETTINGS, tableOf } from '../disclosure/invented';
import { withFolder } from '../published/invented';

const conclusion = (chapter: string): ExportFinding => ({
  kind: 'conclusion',
  claims: [`${chapter}-x`],
  measures: [],
  explanation: '',
  certainty: 'undetermined',
  reason: null,
  figure: null,
  among: 1,
  tipping: null,
  settledBy: null,
  notebook: `${chapter}-x.ipynb`,
});

/** What each chapter's notebook leaves; table 2-del is a part of table 1-alla, and 1-del one within the chapter. */
const TABLES = [
  tableOf('1-alla', rows(1, 60), [{ label: 'A', counted: rows(1, 2) }]),
  tableOf('1-del', rows(1, 58), [{ label: 'A', counted: rows(1, 2) }]),
  tableOf('2-del', rows(1, 55), [{ label: 'A', counted: rows(1, 2) }]),
];

const leave = (folder: string, chapters: readonly string[]): void =>
  chapters.forEach((chapter) => {
    leaveFindings(folder, chapter, [conclusion(chapter)]);
    TABLES.filter(({ id }) => id.startsWith(chapter)).forEach((table) => leaveTable(folder, table));
  });

const whole = withFolder({}, (folder) => {
  leave(folder, ['1', '2', '3']);
  return leftFindings(folder, SETTINGS);
});

describe('keptFindings', () => {
  it('keeps the other notebooks’, and those of two tables of which another notebook makes one', () => {
    const tablesOf = (ran: string) =>
      keptFindings(whole, [ran]).map((one) => ('tables' in one ? one.tables.join(' ') : one.notebook));
    expect(tablesOf('1-x.ipynb')).to.deep.equal(['2-x.ipynb', '3-x.ipynb', '2-del', '1-alla 2-del', '1-del 2-del']);
    expect(tablesOf('2-x.ipynb')).to.deep.equal([
      '1-x.ipynb',
      '3-x.ipynb',
      '1-alla',
      '1-del',
      '1-alla 1-del',
      '1-alla 2-del',
      '1-del 2-del',
    ]);
  });

  it('makes of one chapter’s run what the whole run made, in the same order', () => {
    for (const chapter of ['1', '2', '3'])
      withFolder({}, (folder) => {
        leaveFindings(folder, 'kept', keptFindings(whole, [`${chapter}-x.ipynb`]));
        leave(folder, [chapter]);
        expect(leftFindings(folder, SETTINGS), `chapter ${chapter}`).to.deep.equal(whole);
      });
  });
});
