import { expect } from 'chai';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codebookSchema } from '../../src/export/codebook-schema';
import { openRegister } from '../../src/published/register';
import { isCode, parseNotebook } from '../../src/runner/notebook-file';
import { addChapter } from '../../src/scaffold/add-chapter';
import { overviewNotebook } from '../../src/scaffold/overview-notebook';
import { inFolder } from '../export/fuzz/temporary';

const codebook = codebookSchema.parse({
  survey: { title: 'A survey', source: 'Source: a survey' },
  questions: [
    { id: 'age', type: 'number', text: 'How old\nare *you*?' },
    { id: 'pie', type: 'single', text: 'Pie?', options: [{ id: 'yes', label: 'Yes' }] },
  ],
});

const add = (folder: string, name: string): string[] =>
  addChapter(
    { notebooks: join(folder, 'notebooks'), register: join(folder, 'published'), name, title: `Of ${name}` },
    codebook,
  );

describe('A new chapter', () => {
  it('is a notebook that shows a figure and concludes, a file of the register, and a line of the chapters', () => {
    inFolder((folder) => {
      const files = add(folder, '2-pies');
      expect(files.every((file) => existsSync(file))).to.equal(true);
      const { chapters, claims } = openRegister(join(folder, 'published'));
      expect([chapters, claims]).to.deep.equal([[{ id: '2', name: 'Of 2-pies', outputs: '2' }], []]);
      const code = parseNotebook(readFileSync(files[0]!, 'utf8'))
        .cells.filter(isCode)
        .map(({ source }) => source);
      expect(code.join('\n')).to.include("chapter('2', survey)").and.include("id: '2-pie'").and.include('s.conclude');
    });
  });

  it('comes after those that are there, with or without a list of them, and leaves their lines alone', () => {
    inFolder((folder) => {
      mkdirSync(join(folder, 'published'));
      writeFileSync(
        join(folder, 'published', 'a.yaml'),
        'chapter: a\nclaims: [{ id: a-x, label: X, unit: count, printed: "1", counts: Y }]\n',
      );
      add(folder, '2-pies');
      add(folder, '3-cakes');
      expect(openRegister(join(folder, 'published')).chapters.map(({ id }) => id)).to.deep.equal(['a', '2', '3']);
    });
  });

  it('is refused where a chapter or a file of that name is there', () => {
    inFolder((folder) => {
      add(folder, '2-pies');
      expect(() => add(folder, '2-pies')).to.throw('a file of that name, expected a chapter that is new');
      expect(() => add(folder, '2-cakes')).to.throw('found chapter 2, expected a chapter that is new');
      expect(existsSync(join(folder, 'notebooks', '2-cakes.ipynb'))).to.equal(false);
    });
  });
});

describe('overviewNotebook', () => {
  it('shows every question, under its text as a heading of one line', () => {
    const { cells } = parseNotebook(overviewNotebook(codebook));
    expect(cells.map(({ id }) => id)).to.deep.equal([
      'title',
      'load',
      'cleaning',
      'age-text',
      'age',
      'pie-text',
      'pie',
    ]);
    expect(cells.find(({ id }) => id === 'age-text')?.source).to.equal('## How old are \\*you\\*?');
  });
});
