import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../notebook/environment';
import type { Answer } from '../survey/case';
import { rememberOrigin } from '../survey/origin';
import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import { Survey } from '../survey/survey';
import { chooseResponses } from './choose-responses';
import { CleaningLog } from './cleaning-log';
import { readCodebook, type Codebook, type CodebookField, type CodebookQuestion } from './codebook';
import { answerColumns, cooperationColumns, findColumns, slotsOf, type SheetColumns } from './columns';
import { Faults, InputError } from './input-error';
import { matchKey, normaliseText } from './normalise-text';
import type { ReadingContext } from './read-answer';
import { readCooperations, type AskedAbout } from './read-cooperations';
import { readReference, type Reference } from './reference';
import { readResponses, type Response } from './read-responses';
import { isAsked, route } from './route';
import { readWorkbook, type Workbook } from './workbook';

/** Which files to read; without a path, the repository's own. */
export interface SurveyFiles {
  /** The raw export, .xlsx. */
  readonly export?: string;
  /** The codebook, .yaml. */
  readonly codebook?: string;
  /** Folder of kommuner.csv, regioner.csv and lander.csv. */
  readonly reference?: string;
}

/**
 * The files to read: those named, those that the runner names, or the repository's own.
 * @throws InputError if there is not exactly one to choose.
 */
export function findSurveyFiles(files: SurveyFiles = {}): Required<SurveyFiles> {
  return {
    export: files.export ?? environment.export() ?? onlyFile('data/raw', '.xlsx'),
    codebook: files.codebook ?? environment.codebook() ?? onlyFile('data/codebook', '.yaml'),
    reference: files.reference ?? 'data/reference',
  };
}

/**
 * Reads workbook, codebook and registers, checks them against each other,
 * cleans, routes, and gives the survey.
 * @throws InputError that lists all faults with file, sheet, cell, cause and remedy.
 * @example const survey = loadSurvey()
 */
export function loadSurvey(files: SurveyFiles = {}): Survey {
  const paths = findSurveyFiles(files);
  const codebook = readCodebook(paths.codebook);
  const reference = readReference(paths.reference);
  const workbook = readWorkbook(paths.export);
  const faults = new Faults();
  const log = new CleaningLog();

  const answersSheet = workbook.sheet(codebook.answers.sheet);
  const cooperationsSheet = workbook.sheet(codebook.cooperations.sheet);
  const answersAt = findColumns(
    workbook.file,
    answersSheet,
    codebook.answers.headerRows,
    answerColumns(codebook),
    faults,
  );
  const cooperationsAt = findColumns(
    workbook.file,
    cooperationsSheet,
    codebook.cooperations.headerRows,
    cooperationColumns(codebook),
    faults,
  );
  // Rows mean nothing under wrong headers: tell of those first.
  faults.throwIfAny();
  for (const [sheet, at] of [
    [answersSheet, answersAt],
    [cooperationsSheet, cooperationsAt],
  ] as const) {
    for (const head of at.unknown) log.add('unknown-columns', `${sheet.name}!${head}`);
  }

  const shared = {
    file: workbook.file,
    ticked: new Set(codebook.answers.ticked.map(matchKey)),
    unticked: new Set(codebook.answers.unticked.map(matchKey)),
    otherNames: new Map(reference.countries.map(({ name, otherNames }) => [name, otherNames])),
    faults,
    log,
  };
  const questions = codebook.questions.map((question) => questionOf(question, answersAt, reference));
  const fields = codebook.cooperations.fields.map((field) => questionOf(field, cooperationsAt, reference));
  const asking = questions.filter(({ type }) => type !== 'list');

  const answering: ReadingContext = { ...shared, sheet: answersSheet };
  const { responses, ids } = readResponses(answering, answersAt, codebook, asking, reference.organisations);
  const { chosen, setAside } = chooseResponses(responses, answersSheet.name, log);
  const respondents = chosen.map((response) =>
    respondentOf(response, answersSheet.name, asking, (question) =>
      log.add('outside-routing', `${answersSheet.name}!${[...question.columns.values()][0]}${response.row}`),
    ),
  );

  const lists = codebook.questions.filter(({ type }) => type === 'list');
  const askedAbout: AskedAbout = (respondent, form) =>
    lists.some((list) => list.forms?.includes(form) && isAsked({ asked: list.asked ?? null }, respondent.answers));
  const listing = { ...shared, sheet: cooperationsSheet };
  const cooperations = readCooperations(listing, cooperationsAt, fields, respondents, ids, askedAbout);
  faults.throwIfAny();
  if (respondents.length === 0) {
    throw new InputError([
      {
        file: workbook.file,
        sheet: answersSheet.name,
        found: 'no answer that counts',
        expected: 'at least one respondent',
        remedy: 'Export the answers again.',
      },
    ]);
  }
  answerLists(respondents, lists, cooperations);

  // Read again for those that do not count, so that what is wrong with them neither stops nor is logged.
  const notCounted = setAside.map(([response, reason]) => ({
    ...respondentOf(response, answersSheet.name, asking, () => undefined),
    reason,
  }));
  const unheard = { ...listing, faults: new Faults(), log: new CleaningLog() };
  const theirs = readCooperations(unheard, cooperationsAt, fields, notCounted, ids, askedAbout);
  answerLists(notCounted, lists, theirs);
  const survey = new Survey({
    title: codebook.survey.title,
    file: workbook.file,
    sha256: workbook.sha256,
    sourceLine: [codebook.survey.source, aboutLine(workbook, codebook)].filter(Boolean).join('. '),
    respondents,
    cooperations,
    questions: [...questions, ...fields],
    organisations: reference.organisations,
    groups: reference.groups,
    countries: reference.countries,
    cleaning: log.steps(),
    setAside: { respondents: notCounted, cooperations: theirs },
  });
  return rememberOrigin(survey);
}

/** A response, routed. */
function respondentOf(
  { row, id, organisation, answers }: Response,
  sheet: string,
  asking: readonly Question[],
  onOutside: (question: Question) => void,
): Respondent & { answers: Map<string, Answer> } {
  return { sheet, row, id, organisation, kind: organisation.kind, answers: route(asking, answers, onOutside) };
}

function questionOf(entry: CodebookQuestion | CodebookField, at: SheetColumns, { countries }: Reference): Question {
  const fromCountries = 'optionsFrom' in entry && entry.optionsFrom === 'countries';
  const columns = slotsOf(entry).flatMap(({ slot }): [string, string][] => {
    const letter = at.letters.get(`${entry.id}/${slot}`);
    return letter ? [[slot, letter]] : [];
  });
  return {
    id: entry.id,
    number: 'number' in entry ? entry.number : null,
    type: entry.type,
    text: entry.text,
    options: fromCountries ? countries.map(({ name }) => ({ id: name, label: name })) : (entry.options ?? []),
    asked: entry.asked ?? null,
    columns: new Map(columns),
  };
}

/** A list question is answered by a cooperation of its forms with something in its fields. */
function answerLists(
  respondents: readonly (Respondent & { answers: Map<string, Answer> })[],
  lists: readonly CodebookQuestion[],
  cooperations: Survey['cooperations'],
): void {
  for (const respondent of respondents) {
    const own = cooperations.filter((cooperation) => cooperation.respondent.id === respondent.id);
    for (const { id, asked, forms = [], fields = [] } of lists) {
      const isAnswered = own.some(({ answers }) => {
        const form = answers.get('form');
        return (
          form?.state === 'answered' &&
          forms.includes(form.options[0] ?? '') &&
          fields.some((field) => answers.get(field)?.state === 'answered')
        );
      });
      const state = !isAsked({ asked: asked ?? null }, respondent.answers)
        ? 'not-asked'
        : isAnswered
          ? 'answered'
          : 'missing';
      respondent.answers.set(id, state === 'answered' ? { state, options: [], text: null } : { state });
    }
  }
}

/** What the workbook says about itself, such as that it is a reconstruction. */
function aboutLine(workbook: Workbook, { about }: Codebook): string {
  if (!workbook.sheetNames.includes(about.sheet)) return '';
  const sheet = workbook.sheet(about.sheet);
  for (let row = 1; row <= sheet.lastRow; row++) {
    if (matchKey(String(sheet.value('A', row) ?? '')) === matchKey(about.sourceLine))
      return normaliseText(String(sheet.value('B', row) ?? ''));
  }
  return '';
}

function onlyFile(folder: string, ending: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith('~$'));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new InputError([
      {
        file: folder,
        found: files.join(', ') || `no ${ending} file`,
        expected: `one ${ending} file`,
        remedy: 'Name the file with --export or --codebook.',
      },
    ]);
  }
  return join(folder, file);
}
