import { expect } from 'chai';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkTypes } from '../../src/runner/check-types';
import { readNotebook } from '../../src/runner/notebook-file';
import { notebookOf } from '../support/notebook-of';

describe('checkTypes', () => {
  it('knows helpers, and what earlier cells declared: functions, types, parts of objects', async () => {
    const notebook = notebookOf([
      "import * as s from './src'\nconst survey = s.loadSurvey()",
      "const [first, { kind: slag }] = survey.population('municipality')",
      'type Own = typeof first\nfunction name({ organisation }: Own) { return organisation.nam }',
      'const text: number = name(first) + slag.toFixed()',
    ]);
    expect(await checkTypes([notebook])).to.deep.equal([
      {
        notebook: 0,
        cell: 3,
        text: "2:60 - Property 'nam' does not exist on type 'Organisation'. Did you mean 'name'?",
      },
      {
        notebook: 0,
        cell: 4,
        text: "1:41 - Property 'toFixed' does not exist on type 'string'. Did you mean 'fixed'?",
      },
    ]);
  });

  it('lets cells wait, declare a name anew and assign to it, as tslab does, and keeps notebooks apart', async () => {
    const anew = notebookOf(['let a = 1', 'a = 2\nawait Promise.resolve(a.toFixed())', 'const a = "text"', 'a.length']);
    const other = notebookOf(['const b = a']);
    expect(await checkTypes([anew, other])).to.deep.equal([
      { notebook: 1, cell: 1, text: "1:11 - Cannot find name 'a'." },
    ]);
  });

  it('tells what is no TypeScript at all', async () => {
    const [fault] = await checkTypes([notebookOf(['const = 1'])]);
    expect(fault).to.deep.include({ notebook: 0, cell: 1 });
  });

  it('finds nothing in the notebooks of the repository', async () => {
    const notebooks = readdirSync('notebooks').filter((name) => name.endsWith('.ipynb'));
    expect(await checkTypes(notebooks.map((name) => readNotebook(join('notebooks', name))))).to.deep.equal([]);
  });
});
