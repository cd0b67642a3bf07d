import * as XLSX from 'xlsx';
import { isAsked } from '../../src/export/route';
import type { CodebookField, CodebookQuestion } from '../../src/export/codebook';
import { findSurveyFiles } from '../../src/export/survey-files';
import type { RegisteredOrganisation } from '../../src/export/reference';
import { countriesOf } from '../../tools/reconstruct/countries';
import { ownReference } from './own-reference';
import { slotNames } from '../../src/export/columns';
import type { AnswerRow, Cell } from '../../tools/reconstruct/make-rows';
import { Random } from '../../tools/reconstruct/random';
import { readWholeCodebook, statusText, type WholeCodebook } from '../../tools/reconstruct/whole-codebook';
import { workbookBytes } from '../../tools/reconstruct/write-workbook';
import type { Answer } from '../../src/survey/case';

/** What stands in the personal columns and in some free texts, to be found in no output. */
export const PLANTED = ['kanarie@hemligt.example', 'Kanarie Fågelsson', '198.51.100.77', '070-174 06 05'] as const;

/**
 * The bytes of an export of the same questionnaire with other respondents, all of whose
 * answers are drawn by chance within its routing; a tenth of them is left out.
 */
export function randomExport(seed: number, { municipalities = 120, regions = 7 } = {}): Buffer {
  const files = findSurveyFiles({});
  const codebook = readWholeCodebook(files.codebook);
  const reference = ownReference(files.reference);
  const { organisations } = reference;
  const random = new Random(seed);
  const some = (kind: string, size: number): RegisteredOrganisation[] =>
    random.shuffled(organisations.filter((one) => one.kind === kind)).slice(0, size);
  const names = countriesOf(reference).map(({ name }) => name);
  const rows = [...some('municipality', municipalities), ...some('region', regions)].map((organisation, index) =>
    rowOf(String(9000 + index), organisation, codebook, names, random),
  );
  return workbookBytes(rows, codebook);
}

/**
 * The same with a planted text wherever a text of its own can stand: in a header and the name of a
 * sheet that the codebook does not know, in an answer id on both sheets, and in what the workbook says of itself.
 */
export function plantedExport(seed: number): Buffer {
  const book = XLSX.read(randomExport(seed));
  const { about, answers, cooperations } = readWholeCodebook(findSurveyFiles({}).codebook);
  const set = (sheet: string, address: string, text: string): void => {
    XLSX.utils.sheet_add_aoa(book.Sheets[sheet]!, [[text]], { origin: address });
  };
  const id = (book.Sheets[answers.sheet]!['A3'] as XLSX.CellObject).v;
  for (const sheet of [answers.sheet, cooperations.sheet]) {
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[sheet]!, { header: 1 });
    rows.forEach(([own], index) => own === id && set(sheet, `A${index + 1}`, `${String(id)}-${PLANTED[0]}`));
    set(sheet, 'DA1', `Skickas till ${PLANTED[0]}`);
    set(sheet, 'DA3', 'x');
  }
  set(about?.sheet ?? '', 'B3', `Slumpade svar, fråga ${PLANTED[0]}`);
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), PLANTED[0]);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function rowOf(
  id: string,
  { name, code }: RegisteredOrganisation,
  codebook: WholeCodebook,
  countries: readonly string[],
  random: Random,
): AnswerRow {
  const cells = new Map<string, Cell>([
    ['answerId', id],
    ['status', statusText(codebook, 'finished')],
    ['organisation', name],
    ['code', code],
    ...codebook.personal.map(({ path: [head] }, index): [string, Cell] => [
      `personal:${head}`,
      PLANTED[index] ?? PLANTED[0],
    ]),
    ['started', '2018-04-03 09:00'],
    ['finished', '2018-04-03 10:00'],
  ]);
  const answers = draw(codebook.questions, cells, countries, random);
  const forms = codebook.questions
    .filter((question) => question.fields?.includes('form') && isAsked({ asked: question.asked ?? null }, answers))
    .flatMap(({ forms }) => forms ?? []);
  const cooperations = forms.flatMap((form) =>
    Array.from({ length: random.whole(0, 3) }, () => {
      const own = new Map<string, Cell>();
      draw(codebook.cooperations.fields, own, countries, random);
      own.set('form/answer', labelOf(codebook.cooperations.fields, 'form', form));
      if (form !== 'andra') own.delete('typ/answer');
      return own;
    }),
  );
  return { cells, cooperations, finished: 0 };
}

/** Draws answers to questions in their order and writes them into cells. */
function draw(
  questions: readonly (CodebookQuestion | CodebookField)[],
  cells: Map<string, Cell>,
  countries: readonly string[],
  random: Random,
): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const options = optionsOf(question, random);
    if (!isAsked({ asked: question.asked ?? null }, answers) || random.next() < 0.1) continue;
    if ('optionsFrom' in question && question.optionsFrom) cells.set(`${question.id}/answer`, random.one(countries));
    else if (question.type === 'text')
      cells.set(`${question.id}/text`, `Text ${random.whole(1, 50)}, ${PLANTED[0]} eller ${PLANTED[3]}`);
    else {
      for (const slot of slotNames(question))
        if (slot === 'answer') cells.set(`${question.id}/answer`, labelOf(questions, question.id, options[0] ?? ''));
        else if (options.includes(slot)) cells.set(`${question.id}/${slot}`, 1);
    }
    if (options.length > 0) answers.set(question.id, { state: 'answered', options, text: null });
  }
  return answers;
}

function optionsOf({ type, options = [] }: CodebookQuestion | CodebookField, random: Random): string[] {
  if (options.length === 0) return [];
  if (type === 'single') return [random.one(options).id];
  const exclusive = options.find((one) => one.exclusive);
  if (exclusive && random.next() < 0.3) return [exclusive.id];
  const open = options.filter((one) => !one.exclusive).map(({ id }) => id);
  return random.shuffled(open).slice(0, random.whole(1, Math.min(4, open.length)));
}

const labelOf = (questions: readonly (CodebookQuestion | CodebookField)[], question: string, option: string): string =>
  questions.find(({ id }) => id === question)?.options?.find(({ id }) => id === option)?.label ?? '';
