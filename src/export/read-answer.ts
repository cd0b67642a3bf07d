import type { Answer } from '../survey/case';
import type { Option, Question } from '../survey/question';
import type { CleaningLog } from './cleaning-log';
import type { Faults } from './input-error';
import { didYouMean } from './nearest';
import { matchKey, normaliseText } from './normalise-text';
import type { Sheet } from './workbook';

/** What reading a cell needs to know besides the cell. */
export interface ReadingContext {
  readonly file: string;
  readonly sheet: Sheet;
  /** Accepted marks of a ticked and an unticked box, as match keys. */
  readonly ticked: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
  /** Other names by option id, for countries. */
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
  readonly faults: Faults;
  readonly log: CleaningLog;
}

const MISSING: Answer = { state: 'missing' };

/** Reads one question's cells of one row, before routing: answered or missing. */
export function readAnswer(context: ReadingContext, question: Question, row: number): Answer {
  const text = readText(context, question.columns.get('text'), row);
  if (question.type === 'text') return text === null ? MISSING : { state: 'answered', options: [], text };
  const options =
    question.type === 'single' ? readSingle(context, question, row) : readMultiple(context, question, row);
  // A free text without its box ticked is an answer all the same: the box belongs to it.
  const withText = question.options.find((option) => option.text !== undefined);
  if (text !== null && withText && !options.includes(withText.id)) {
    context.log.add('text-without-tick', place(context, question.columns.get('text') ?? '', row));
    options.push(withText.id);
  }
  if (options.length === 0) return MISSING;
  return { state: 'answered', options: withoutContradiction(context, question, options, row), text };
}

const place = ({ sheet }: ReadingContext, column: string, row: number): string => `${sheet.name}!${column}${row}`;

/** A cell as normalised text; null if blank. Error values and formulas without a value are faults. */
export function readText(context: ReadingContext, column: string | undefined, row: number): string | null {
  if (column === undefined) return null;
  const { sheet, file, faults, log } = context;
  const problem = sheet.problem(column, row);
  if (problem) {
    faults.add({
      file,
      sheet: sheet.name,
      place: `${column}${row}`,
      found: problem,
      expected: 'a value',
      remedy: 'Replace the cell by its value, or empty it.',
    });
    return null;
  }
  const value = sheet.value(column, row);
  if (value === null) return null;
  const raw = value instanceof Date ? value.toISOString() : String(value);
  const text = normaliseText(raw);
  if (text !== raw && text !== '') log.add('text-form', place(context, column, row));
  return text === '' ? null : text;
}

function readSingle(context: ReadingContext, question: Question, row: number): string[] {
  const column = question.columns.get('answer') ?? '';
  const text = readText(context, column, row);
  if (text === null) return [];
  const exact = question.options.find(({ label }) => label.normalize('NFC') === text);
  if (exact) return [exact.id];
  const near = question.options.find((option) =>
    namesOf(context, option).some((name) => matchKey(name) === matchKey(text)),
  );
  if (near) {
    context.log.add('label-form', place(context, column, row));
    return [near.id];
  }
  const labels = question.options.map(({ label }) => label);
  context.faults.add({
    file: context.file,
    sheet: context.sheet.name,
    place: `${column}${row}`,
    found: `"${text}"`,
    expected: `an option of "${question.text}"${didYouMean(text, labels)}`,
    remedy: 'Correct the cell, or add the option to the codebook.',
  });
  return [];
}

const namesOf = ({ otherNames }: ReadingContext, { id, label }: Option): readonly string[] => [
  label,
  ...(otherNames.get(id) ?? []),
];

function readMultiple(context: ReadingContext, question: Question, row: number): string[] {
  return question.options.filter((option) => isTicked(context, question, option, row)).map(({ id }) => id);
}

function isTicked(context: ReadingContext, question: Question, option: Option, row: number): boolean {
  const column = question.columns.get(option.id) ?? '';
  const text = readText(context, column, row);
  if (text === null || context.unticked.has(matchKey(text))) return false;
  if (matchKey(text) === matchKey(option.label)) return true;
  if (context.ticked.has(matchKey(text))) {
    if (typeof context.sheet.value(column, row) === 'string')
      context.log.add('tick-as-text', place(context, column, row));
    return true;
  }
  context.faults.add({
    file: context.file,
    sheet: context.sheet.name,
    place: `${column}${row}`,
    found: `"${text}"`,
    expected: `1 or blank (box "${option.label}")`,
    remedy: 'Correct the cell, or add the mark to the codebook.',
  });
  return false;
}

/** "None" together with something is contradictory: what was named counts. */
function withoutContradiction(
  context: ReadingContext,
  question: Question,
  options: readonly string[],
  row: number,
): readonly string[] {
  const exclusive = question.options.filter((option) => option.exclusive).map(({ id }) => id);
  const rest = options.filter((id) => !exclusive.includes(id));
  if (rest.length === 0 || rest.length === options.length) return options;
  context.log.add('none-and-some', place(context, question.columns.get(exclusive[0] ?? '') ?? '', row));
  return rest;
}
