import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import type { RowAnswers } from '../survey/row-answers';
import { Survey } from '../survey/survey';
import { aboutExport } from './about-export';
import { chooseResponses } from './choose-responses';
import { checkMerged } from './check-merged';
import { CleaningLog } from './cleaning-log';
import { answerLists } from './answer-lists';
import { readCodebook } from './read-codebook';
import { answerColumns, cooperationColumns, type ExpectedColumn } from './columns';
import { findColumns, type SheetColumns } from './find-columns';
import { Faults } from '../input/input-error';
import { logHidden, logWorkbook } from './log-workbook';
import { logNothingListed } from './log-nothing-listed';
import { matchKey } from '../input/normalise-text';
import { placeOfAnswer } from './place-of-answer';
import { questionOf } from './question-of';
import { quoter } from './quote';
import type { ReadingContext } from './read-cell';
import { readCooperations, type AskedAbout } from './read-cooperations';
import { readListRows } from './read-list-rows';
import { readResponses, type Response } from './read-responses';
import { readReference } from './reference';
import { isAsked, route } from './route';
import { findSurveyFiles, type SurveyFiles } from './survey-files';
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
  const [codebook, reference] = [
    faults.attempt(() => readCodebook(paths.codebook)),
    faults.attempt(() => readReference(paths.reference)),
  ];
  if (!codebook || !reference) return fail(faults);
  const others = [codebook.cooperations.sheet, ...(codebook.about ? [codebook.about.sheet] : [])];
  const workbook = readWorkbook(paths.export, { answers: codebook.answers.sheet, others });

  const shared = {
    ticked: new Set(codebook.answers.ticked.map(matchKey)),
    unticked: new Set(codebook.answers.unticked.map(matchKey)),
    noText: new Set((codebook.answers.noText ?? []).map(matchKey)),
    registered: new Set(codebook.cooperations.fields.flatMap(({ id, optionsFrom }) => (optionsFrom ? [id] : []))),
    otherNames: new Map(reference.countries.map(({ name, otherNames }) => [name, otherNames])),
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
    const known = expected.flatMap(({ head, subhead }) => [head, subhead]);
    return { at, context: { ...shared, sheet, quote: quoter(sheet, at.personal, known) } };
  };
  const answersAt = open(codebook.answers.sheet, codebook.answers.headerRows, answerColumns(codebook));
  const { cooperations: list } = codebook;
  const listAt = open(list.sheet, list.headerRows, cooperationColumns(codebook));

  const questions = codebook.questions.map((question) => questionOf(question, answersAt?.at, reference));
  const fields = list.fields.map((field) => questionOf(field, listAt?.at, reference));
  const asking = questions.filter(({ type }) => type !== 'list');
  const byId = new Map(questions.map((question) => [question.id, question]));
  const read = answersAt && readResponses(answersAt.context, answersAt.at, codebook, asking, reference.organisations);
  const listRows = listAt ? readListRows(listAt.context, listAt.at, read?.ids ?? null) : [];
  const filled = listRows.filter(({ isFilled }) => isFilled);
  const listed = new Set(filled.map(({ id }) => id));
  const { chosen, setAside } = chooseResponses(read?.responses ?? [], listed, codebook.answers.sheet, log);
  const respondents = chosen.map((response) =>
    respondentOf(response, codebook.answers.sheet, byId, (question, answer) => {
      if (answersAt) log.add('outside-routing', placeOfAnswer(answersAt.context, question, answer, response.row));
    }),
  );
  const lists = codebook.questions.filter(({ type }) => type === 'list');
  const askedAbout: AskedAbout = (respondent, form) =>
    lists.some((one) => one.forms?.includes(form) && isAsked({ asked: one.asked ?? null }, respondent.answers));
  // Without a form nobody knows what a row is.
  const required = new Set(['form', ...list.fields.filter((field) => field.required).map(({ id }) => id)]);
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
    ...respondentOf(response, codebook.answers.sheet, byId, () => undefined),
    reason,
  }));
  const theirs = listOf(notCounted, filled, { log: aside });
  for (const place of aside.placesOf('repeated-rows')) log.add('repeated-rows', place);
  faults.throwIfAny();
  if (respondents.length === 0) {
    faults.add({
      file: workbook.file,
      sheet: codebook.answers.sheet,
      found: 'no answer that counts',
      expected: 'at least one respondent',
      remedy: 'Export the answers again.',
    });
    return fail(faults);
  }
  answerLists(respondents, lists, cooperations);
  if (answersAt) logNothingListed(respondents, lists, answersAt.context, list.sheet);
  const about = aboutExport(workbook, codebook, read?.ids ?? [], log);
  logWorkbook(workbook, [codebook.answers.sheet, ...others, ...about.sheets], paths.export, log);

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
    countries: reference.countries,
    cleaning: log.steps(),
    setAside: { respondents: notCounted, cooperations: theirs },
    sheets: {
      answers: {
        sheet: codebook.answers.sheet,
        id: answersAt?.at.letters.get('answerId') ?? '',
        organisation: answersAt?.at.letters.get('code') ?? '',
      },
      cooperations: { sheet: list.sheet, id: listAt?.at.letters.get('answerId') ?? '' },
    },
  });
}

/** A response, routed. */
function respondentOf(
  { row, id, organisation, answers }: Response,
  sheet: string,
  questions: ReadonlyMap<string, Question>,
  onOutside: Parameters<typeof route>[2],
): Respondent & { answers: RowAnswers } {
  return {
    sheet,
    row,
    id,
    organisation,
    kind: organisation.kind,
    questions,
    answers: route(questions, answers, onOutside),
  };
}

/** A sheet whose columns were found. */
interface OpenSheet {
  readonly at: SheetColumns;
  readonly context: ReadingContext;
}

function fail(faults: Faults): never {
  faults.throwIfAny();
  throw new Error('no faults to tell');
}
