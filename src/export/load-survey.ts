import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import type { RowAnswers } from '../survey/row-answers';
import { Survey } from '../survey/survey';
import { aboutExport } from './about-export';
import { answersSheetOf } from './answers-sheet';
import { chooseResponses } from './choose-responses';
import { checkMerged } from './check-merged';
import { CleaningLog } from './cleaning-log';
import { answerLists } from './answer-lists';
import type { Codebook } from './codebook';
import { readCodebook } from './read-codebook';
import { answerColumns, cooperationColumns, type ExpectedColumn } from './columns';
import { findColumns, type SheetColumns } from './find-columns';
import { Faults } from '../input/input-error';
import { logHidden, logWorkbook } from './log-workbook';
import { logNothingListed } from './log-nothing-listed';
import { matchKey } from '../input/normalise-text';
import { placeOfAnswer } from './place-of-answer';
import { questionsOf } from './question-of';
import { quoter } from './quote';
import type { ReadingContext } from './read-cell';
import { readCooperations, type AskedAbout } from './read-cooperations';
import { readListRows } from './read-list-rows';
import { readResponses, type Response } from './read-responses';
import { speakAs } from './speak-as';
import { readReference } from './reference';
import { isAsked, route } from './route';
import { findSurveyFiles, type SurveyFiles } from './survey-files';
import { csvSheetName } from '../workbook/csv-files';
import { readWorkbook } from '../workbook/workbook';

/**
 * Reads workbook, codebook and registers, checks them against each other,
 * cleans, routes, and gives the survey.
 * @throws InputError that lists all faults with file, sheet, cell, cause and remedy.
 * @example const survey = loadSurvey()
 */
export function loadSurvey(files: SurveyFiles = {}): Survey {
  const paths = findSurveyFiles(files);
  const faults = new Faults();
  const log = new CleaningLog();
  const codebook = faults.attempt(() => readCodebook(paths.codebook));
  const reference = codebook && faults.attempt(() => readReference(codebook, paths.reference));
  if (!codebook || !reference) return fail(faults);
  speakAs(codebook);
  const { cooperations: list } = codebook;
  const others = [...(list ? [list.sheet] : []), ...(codebook.about ? [codebook.about.sheet] : [])];
  const workbook = readWorkbook(paths.export, {
    answers: codebook.answers.sheet ?? csvSheetName(paths.export),
    others,
  });
  const answersSheet = answersSheetOf(workbook, codebook);

  const keys = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(matchKey));
  const shared = {
    ticked: keys(codebook.answers.ticked),
    unticked: keys(codebook.answers.unticked),
    missing: keys(codebook.answers.missing),
    notAsked: keys(codebook.answers.notAsked),
    noText: keys(codebook.answers.noText),
    registered: registeredQuestions(codebook),
    pseudonyms: new Map<string, string>(),
    faults,
    log,
  };
  const open = (name: string, headerRows: number, expected: readonly ExpectedColumn[]): OpenSheet | null => {
    const sheet = faults.attempt(() => workbook.sheet(name));
    if (!sheet) return null;
    logHidden(sheet, log);
    const at = findColumns(sheet, headerRows, expected, faults, log);
    if (at) checkMerged(sheet, at, faults);
    if (!at?.isReadable) return null;
    const known = expected.flatMap(({ path }) => path);
    return { at, context: { ...shared, sheet, quote: quoter(sheet, at.personal, known) } };
  };
  const answersAt = open(answersSheet, codebook.answers.headerRows, answerColumns(codebook));
  const listAt = list ? open(list.sheet, list.headerRows, cooperationColumns(list)) : null;

  const questions = codebook.questions.flatMap((question) => questionsOf(question, answersAt?.at, reference));
  const fields = (list?.fields ?? []).flatMap((field) => questionsOf(field, listAt?.at, reference, true));
  const asking = questions.filter(({ type }) => type !== 'list' && type !== 'grid');
  const byId = new Map(questions.map((question) => [question.id, question]));
  const read = answersAt && readResponses(answersAt.context, answersAt.at, codebook, asking, reference.organisations);
  const listRows = listAt ? readListRows(listAt.context, listAt.at, read?.ids ?? null) : [];
  const filled = listRows.filter(({ isFilled }) => isFilled);
  const listed = new Set(filled.map(({ id }) => id));
  const { chosen, setAside } = chooseResponses(read?.responses ?? [], listed, answersSheet, log);
  const respondents = chosen.map((response) =>
    respondentOf(response, answersSheet, byId, (question, answer) => {
      if (answersAt) log.add('outside-routing', placeOfAnswer(answersAt.context, question, answer, response.row));
    }),
  );
  const lists = codebook.questions.filter(({ type }) => type === 'list');
  const askedAbout: AskedAbout = (respondent, form) =>
    lists.some((one) => one.forms?.includes(form) && isAsked({ asked: one.asked ?? null }, respondent.answers));
  // Without a form nobody knows what a row is.
  const required = new Set(['form', ...(list?.fields ?? []).filter((field) => field.required).map(({ id }) => id)]);
  const listOf = <R extends Respondent>(
    owners: readonly R[],
    rows = listRows,
    context: Partial<ReadingContext> = {},
  ) => (listAt ? readCooperations({ ...listAt.context, ...context }, fields, required, rows, owners, askedAbout) : []);
  const cooperations = listOf(respondents);
  // Those that do not count are read for what would be if they did: faults are told, what is cleaned is not,
  // but for rows that stand there twice, since such a list was pasted twice.
  const aside = new CleaningLog();
  const notCounted = setAside.map(([response, reason]) => ({
    ...respondentOf(response, answersSheet, byId, () => undefined),
    reason,
  }));
  const theirs = listOf(notCounted, filled, { log: aside });
  for (const place of aside.placesOf('repeated-rows')) log.add('repeated-rows', place);
  faults.throwIfAny();
  if (respondents.length === 0) {
    faults.add({
      file: workbook.file,
      sheet: answersSheet,
      found: 'no answer that counts',
      expected: 'at least one respondent',
      remedy: 'Export the answers again.',
    });
    return fail(faults);
  }
  if (respondents.every(({ weight }) => weight === 0)) {
    faults.add({
      file: workbook.file,
      sheet: answersSheet,
      found: 'weights that are all 0',
      expected: 'a weight above 0',
      remedy: 'Correct the column, or leave out administrative.weight.',
    });
    return fail(faults);
  }
  answerLists(respondents, lists, cooperations);
  if (answersAt && list) logNothingListed(respondents, lists, answersAt.context, list.sheet);
  const about = aboutExport(
    workbook,
    codebook.about,
    [answersSheet, ...(list ? [list.sheet] : [])],
    read?.ids ?? [],
    log,
  );
  logWorkbook(workbook, [answersSheet, ...others, ...about.sheets], paths.export, log);

  answerLists(notCounted, lists, theirs);
  return new Survey({
    title: codebook.survey.title,
    file: workbook.file,
    sha256: workbook.sha256,
    sourceLine: [codebook.survey.source, about.line].filter(Boolean).join('. '),
    isStandIn: about.isStandIn,
    respondents,
    cooperations,
    questions: [...questions, ...fields],
    organisations: reference.organisations,
    groups: reference.groups,
    registers: reference.registers,
    populations: reference.populations,
    cleaning: log.steps(),
    setAside: { respondents: notCounted, cooperations: theirs },
    sheets: {
      answers: {
        sheet: answersSheet,
        naming: namingColumn(answersAt?.at.letters ?? new Map()),
      },
      cooperations: list ? { sheet: list.sheet, id: listAt?.at.letters.get('answerId') ?? '' } : null,
    },
  });
}

/** A response, routed. */
function respondentOf(
  { row, id, organisation, weight, answers }: Response,
  sheet: string,
  questions: ReadonlyMap<string, Question>,
  onOutside: Parameters<typeof route>[2],
): Respondent & { answers: RowAnswers } {
  return {
    sheet,
    row,
    id,
    organisation,
    kind: organisation?.kind ?? null,
    ...(weight !== null && { weight }),
    questions,
    answers: route(questions, answers, onOutside),
  };
}

/** Which questions have the rows of a register as options, with its file. */
const registeredQuestions = ({ questions, cooperations, registers }: Codebook): ReadonlyMap<string, string> =>
  new Map(
    [...questions, ...(cooperations?.fields ?? [])].flatMap(({ id, optionsFrom }): [string, string][] => {
      const register = registers.find((one) => one.id === optionsFrom);
      return register ? [[id, register.file]] : [];
    }),
  );

/** What tells which row is which. */
const namingColumn = (letters: ReadonlyMap<string, string>): string =>
  letters.get('code') ?? letters.get('answerId') ?? [...letters.values()][0] ?? 'A';

/** A sheet whose columns were found. */
interface OpenSheet {
  readonly at: SheetColumns;
  readonly context: ReadingContext;
}

function fail(faults: Faults): never {
  faults.throwIfAny();
  throw new Error('no faults to tell');
}
