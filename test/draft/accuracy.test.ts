import { expect } from 'chai';
import { columnsText } from '../../src/draft/yaml/columns-text';
import { inFolder } from '../export/fuzz/temporary';
import { FIXTURES } from './fixtures/all';
import type { Fixture } from './support/fixture';
import { draftOf } from './support/load-draft';

/** Questions of a draft as type and columns, and those that are expected. */
function compare(fixture: Fixture): {
  headerRows: number;
  personal: string[];
  right: number;
  total: number;
  wrong: string[];
} {
  const { draft } = inFolder((folder) => draftOf(fixture, folder));
  const found = draft.questions.map(({ type, columns }) => `${type} ${columnsText(columns).replace(/^columns? /, '')}`);
  const missed = fixture.groups.filter((group) => !found.includes(group));
  const wrong = found.filter((group) => !fixture.groups.includes(group));
  return {
    headerRows: draft.headerRows,
    personal: draft.aside.personal.map(({ column }) => column.letter).sort(),
    right: fixture.groups.length - missed.length,
    total: fixture.groups.length,
    wrong: [
      ...missed.map((group) => `${fixture.name} lacks ${group}`),
      ...wrong.map((group) => `${fixture.name} has ${group}`),
    ],
  };
}

describe('drafts of exports in the layouts that people have', () => {
  const compared = FIXTURES.map((fixture) => ({ fixture, ...compare(fixture) }));

  for (const { fixture, headerRows, personal } of compared)
    it(`find the header rows and the personal columns of ${fixture.name}`, () => {
      expect(headerRows).to.equal(fixture.headerRows);
      expect(personal).to.deep.equal([...(fixture.personal ?? [])].sort());
    });

  it('have 19 of 20 groups of columns and their types right, the widest export aside, too', () => {
    for (const list of [compared, compared.filter(({ fixture }) => fixture.name !== 'wide')]) {
      const [right, total] = [
        list.reduce((sum, one) => sum + one.right, 0),
        list.reduce((sum, one) => sum + one.total, 0),
      ];
      expect(right / total, list.flatMap(({ wrong }) => wrong).join('\n')).to.be.at.least(0.95);
    }
  });
});
