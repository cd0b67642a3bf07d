import { expect } from 'chai';
import { draftCodebook } from '../../src/draft/draft-codebook';
import { columnsText } from '../../src/draft/yaml/columns-text';
import { inFolder } from '../export/fuzz/temporary';
import { FIXTURES } from './fixtures/all';
import { writeFixture, writeStructure, type Fixture } from './support/fixture';

const drafted = (fixture: Fixture) =>
  inFolder((folder) => {
    const structure = writeStructure(fixture, folder);
    return draftCodebook(writeFixture(fixture, folder), { ...(structure && { structure }) });
  });

describe('drafts of exports in the layouts that people have', () => {
  it('have all header rows right, and 19 of 20 groups of columns and types', () => {
    let [right, total] = [0, 0];
    const wrong: string[] = [];
    for (const fixture of FIXTURES) {
      const draft = drafted(fixture);
      const found = draft.questions.map(
        ({ type, columns }) => `${type} ${columnsText(columns).replace(/^columns? /, '')}`,
      );
      if (draft.headerRows !== fixture.headerRows) wrong.push(`${fixture.name}: header rows ${draft.headerRows}`);
      const own = fixture.groups.filter((group) => found.includes(group));
      total += fixture.groups.length;
      right += own.length;
      for (const group of fixture.groups.filter((one) => !own.includes(one)))
        wrong.push(`${fixture.name}: not ${group}`);
      for (const group of found.filter((one) => !fixture.groups.includes(one)))
        wrong.push(`${fixture.name}: but ${group}`);
      const personal = draft.aside.personal.map(({ column }) => column.letter);
      if (String([...personal].sort()) !== String([...(fixture.personal ?? [])].sort()))
        wrong.push(`${fixture.name}: personal ${personal}`);
    }
    console.log(right, total, wrong);
  });
});
