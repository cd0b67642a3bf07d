import { expect } from 'chai';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePlotlyPage } from '../../src/figures/browser/plotly-page';
import { conclude } from '../../src/notebook/conclude';
import { RESULTS_FOLDER } from '../../src/notebook/leave-results';
import { display } from '../../src/notebook/display';
import { show } from '../../src/notebook/show';
import { countTable } from '../../src/tables/count-table';
import { chapterOf, claimOf } from '../published/invented';
import { countOf } from '../support/counts';
import { displaysOf, withOutputs } from '../support/displays';
import { SAMPLES, textOf } from '../support/figure-samples';

const TABLE = countTable({ ...textOf('1-tabell'), counts: [countOf('A <b>', 1, 3)], of: 'Svar' });

describe('what a cell shows', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'show-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  after(closePlotlyPage);

  describe('show', () => {
    it('shows a table as HTML and as text, each with base and source line, its labels as text', async () => {
      const [shown, ...more] = await displaysOf(() => show(TABLE));
      expect(more).to.deep.equal([]);
      expect(Object.keys(shown!)).to.deep.equal(['text/html', 'text/plain']);
      for (const text of Object.values(shown!))
        expect(text).to.contain('Bas: 4 kommuner').and.contain('Källa: påhittade svar');
      expect(shown!['text/html']).to.contain('A &lt;b&gt;');
    });

    it('shows a figure as plotly, PNG and alternative text in one display', async () => {
      const figure = SAMPLES['bar-figure']!;
      const [shown, ...more] = await displaysOf(() => show(figure));
      expect(more).to.deep.equal([]);
      const { 'application/vnd.plotly.v1+json': plotly, 'image/png': png, 'text/plain': text } = shown!;
      const { data, layout } = plotly as { data: unknown; layout: unknown };
      expect([data, layout]).to.deep.equal([figure.data, figure.layout]);
      expect(Buffer.from(String(png), 'base64').subarray(1, 4).toString()).to.equal('PNG');
      expect(text).to.equal(figure.alt);
    });

    it('shows text as Markdown', async () => {
      expect(await displaysOf(() => show('**69 procent**'))).to.deep.equal([
        { 'text/markdown': '**69 procent**', 'text/plain': '**69 procent**' },
      ]);
    });

    it('under reproduce writes tables and figures with the numbers behind them, and refuses an id used twice', async () => {
      const figure = SAMPLES['bar-figure']!;
      await withOutputs(folder, async () => {
        await displaysOf(async () => {
          await show(TABLE);
          await show(figure);
        });
        expect(readdirSync(join(folder, 'tables'))).to.have.members([
          '1-tabell.csv',
          '1-tabell.json',
          '1-stapel.csv',
          '1-stapel.json',
        ]);
        expect(readdirSync(join(folder, 'figures'))).to.have.members(
          ['json', 'pdf', 'png', 'svg'].map((ending) => `1-stapel.${ending}`),
        );
        for (const again of [TABLE, figure]) {
          const error = await show(again).catch((caught: Error) => caught.message);
          expect(error).to.match(/^id used twice: .*1-(tabell|stapel)\.(csv|json) was written by another cell/);
        }
      });
      expect(readFileSync(join(folder, 'tables', '1-tabell.csv'), 'utf8')).to.equal(
        `label,count,base,percent\nA <b>,1,3,${100 / 3}\n`,
      );
    });
  });

  describe('display', () => {
    it('outside a kernel prints the plain text', async () => {
      const printed: unknown[] = [];
      const { log } = console;
      console.log = (...texts: unknown[]): void => void printed.push(...texts);
      try {
        await display({ 'text/html': '<b>', 'text/plain': 'ren text' });
      } finally {
        console.log = log;
      }
      expect(printed).to.deep.equal(['ren text']);
    });
  });

  describe('conclude', () => {
    const claim = claimOf({ unit: 'count', printed: '3', label: 'Tre <b>' });

    it('shows what was printed beside what was found, and hands it over under reproduce', async () => {
      const chapter = chapterOf([claim]);
      chapter.check('1-x', 3);
      const shown = await withOutputs(folder, () => displaysOf(() => conclude(chapter)));
      expect(shown[0]!['text/html'])
        .to.contain('Tre &lt;b&gt;')
        .and.to.contain('Stämmer')
        .and.to.contain('Källa: påhittad');
      const handed = JSON.parse(readFileSync(join(folder, RESULTS_FOLDER, '1.json'), 'utf8')) as object[];
      expect(handed).to.have.length(1);
      expect(handed[0]).to.include({ id: '1-x', printed: '3', value: 3, status: 'holds' });
    });

    it('refuses a chapter with printed numbers that no cell checked, and hands nothing over', async () => {
      const error = await withOutputs(folder, () =>
        conclude(chapterOf([claim])).catch((caught: Error) => caught.message),
      );
      expect(error).to.contain('printed numbers not checked: 1-x');
      expect(existsSync(join(folder, RESULTS_FOLDER))).to.equal(false);
    });
  });
});
