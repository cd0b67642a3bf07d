import { expect } from 'chai';
import { tickWord } from '../../src/draft/table/tick-words';
import { normaliseText } from '../../src/input/normalise-text';
import type { Survey } from '../../src/survey/survey';
import { inFolder } from '../export/fuzz/temporary';
import { FIXTURES } from './fixtures/all';
import type { Fixture } from './support/fixture';
import { draftOf, loadDraft } from './support/load-draft';
import { cellsOf, tallyOf } from './support/naive-count';

/** How many respondents chose each option of a question, by label. */
function chosen(survey: Survey, question: Survey['questions'][number]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { answers } of survey.respondents.rows) {
    const answer = answers.get(question.id);
    if (answer?.state !== 'answered') continue;
    for (const id of answer.options) {
      const label = question.options.find((option) => option.id === id)?.label ?? id;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return counts;
}

/** The same from the cells, by the columns in which the loader looked. */
function counted(fixture: Fixture, question: Survey['questions'][number]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (label: string, count: number): void => void (count > 0 && counts.set(label, count));
  const cells = question.columns.get('answer');
  const tally = cells === undefined ? null : tallyOf(cellsOf(fixture, cells));
  for (const { id, label, code } of question.options) {
    const own = question.columns.get(id);
    if (own !== undefined) {
      const isOn = (cell: string): boolean =>
        question.type === 'rank' ? cell !== '' : cell !== '' && (tickWord(cell.toLowerCase()) ?? true);
      add(label, cellsOf(fixture, own).filter(isOn).length);
    } else if (question.separator !== undefined && cells !== undefined)
      add(
        label,
        cellsOf(fixture, cells).filter((cell) =>
          `${question.separator}${cell}${question.separator}`.includes(
            `${question.separator}${label}${question.separator}`,
          ),
        ).length,
      );
    else if (question.type === 'rank') {
      const places = [...question.columns.values()].flatMap((letter) => cellsOf(fixture, letter));
      add(label, places.filter((cell) => cell === label || cell === code).length);
    } else if (tally)
      add(label, (tally.get(label) ?? 0) + (code === undefined || code === label ? 0 : (tally.get(code) ?? 0)));
    else add(label, cellsOf(fixture, question.columns.get('text') ?? '').filter((cell) => cell !== '').length);
  }
  return counts;
}

describe('a draft that nobody edited', () => {
  for (const fixture of FIXTURES)
    it(`reads the export ${fixture.name} that it was drafted from, and counts what stands in its cells`, () => {
      inFolder((folder) => {
        const { path, text, draft } = draftOf(fixture, folder);
        const survey = loadDraft(path, text, folder);
        expect(survey.respondents.rows).to.have.length(draft.rows);
        let compared = 0;
        for (const question of survey.questions) {
          if (question.type === 'grid') continue;
          if (question.options.length > 0) {
            expect([...chosen(survey, question)].sort(), `${question.id}`).to.deep.equal(
              [...counted(fixture, question)].sort(),
            );
            compared++;
            continue;
          }
          const texts = survey.respondents.rows.flatMap(({ answers }) => {
            const answer = answers.get(question.id);
            return answer?.state === 'answered' ? [answer.text ?? ''] : [];
          });
          const cells = cellsOf(fixture, question.columns.get('text') ?? '').filter((cell) => cell !== '');
          expect(texts, question.id).to.have.length(cells.length);
          if (question.type === 'text') expect(texts).to.deep.equal(cells.map(normaliseText));
          if (question.type === 'number')
            expect(texts.map(Number)).to.deep.equal(cells.map((cell) => Number(cell.replace(',', '.'))));
        }
        expect(compared).to.be.at.least(1);
      });
    });
});
