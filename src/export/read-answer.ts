import type { Answer } from '../survey/case';
import type { Option, Question } from '../survey/question';
import { maskPersonal } from '../input/mask-personal';
import { didYouMean } from '../input/nearest';
import { matchKey } from '../input/normalise-text';
import { optionLookup } from './option-lookup';
import { cellFault, placeOf, readText, type ReadingContext } from './read-cell';

const MISSING: Answer = { state: 'missing' };

/** Reads one question's cells of one row, before routing: answered or missing. */
export function readAnswer(context: ReadingContext, question: Question, row: number): Answer {
  const text = readFreeText(context, question.columns.get('text'), row);
  if (question.type === 'text') return text === null ? MISSING : { state: 'answered', options: [], text };
  const options =
    question.type === 'single' ? readSingle(context, question, row) : readMultiple(context, question, row);
  // A free text without its box ticked is an answer all the same: the box belongs to it.
  const withText = question.options.find((option) => option.text !== undefined);
  if (text !== null && withText && !options.includes(withText.id)) {
    context.log.add('text-without-tick', placeOf(context, question.columns.get('text') ?? '', row));
    options.push(withText.id);
  }
  if (options.length === 0) return MISSING;
  return answered(question, withoutContradiction(context, question, options, row), text);
}

const ANSWERS = new WeakMap<Question, Map<string, Answer>>();

/** Equal answers without text are one object: a large survey has few, and counting them stays in the processor's cache. */
function answered(question: Question, options: readonly string[], text: string | null): Answer {
  if (text !== null) return { state: 'answered', options, text };
  const known = ANSWERS.get(question) ?? new Map<string, Answer>();
  ANSWERS.set(question, known);
  const key = options.join(' ');
  const answer = known.get(key) ?? { state: 'answered', options, text };
  known.set(key, answer);
  return answer;
}

/** What somebody wrote, without what tells who they are. */
function readFreeText(context: ReadingContext, column: string | undefined, row: number): string | null {
  const text = readText(context, column, row);
  if (text === null || column === undefined) return null;
  if (isEmptyText(text, context)) {
    context.log.add('empty-text', placeOf(context, column, row));
    return null;
  }
  const masked = maskPersonal(text, 'sv');
  if (masked !== text) context.log.add('personal-in-text', placeOf(context, column, row));
  return masked;
}

/** Whether a text has neither letter nor digit, or is one of those that the codebook takes for none. */
const isEmptyText = (text: string, { unticked, noText }: ReadingContext): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || unticked.has(matchKey(text)) || noText.has(matchKey(text));

function readSingle(context: ReadingContext, question: Question, row: number): string[] {
  const column = question.columns.get('answer');
  const text = readText(context, column, row);
  if (column === undefined || text === null) return [];
  const option = optionLookup(question, context.otherNames).get(matchKey(text));
  if (option) {
    if (option.label.normalize('NFC') !== text) context.log.add('label-form', placeOf(context, column, row));
    return [option.id];
  }
  const labels = question.options.map(({ label }) => label);
  cellFault(context, column, row, {
    found: context.quote(text),
    expected: `an option of "${question.text}"${didYouMean(text, labels)}`,
    remedy: `Correct the cell, or add ${context.registered.has(question.id) ? 'the name to lander.csv of the registers' : 'the option to the codebook'}.`,
  });
  return [];
}

function readMultiple(context: ReadingContext, question: Question, row: number): string[] {
  return question.options.filter((option) => isTicked(context, question, option, row)).map(({ id }) => id);
}

function isTicked(context: ReadingContext, question: Question, option: Option, row: number): boolean {
  const column = question.columns.get(option.id);
  const text = readText(context, column, row);
  if (column === undefined || text === null) return false;
  const value = context.sheet.value(column, row);
  if (typeof value === 'boolean') return value;
  // "1,0": a number that became text on its way.
  const key = matchKey(text).replace(/^(\d+)[.,]0+$/u, '$1');
  if (context.unticked.has(key)) return false;
  if (key === matchKey(option.label)) {
    if (option.label.normalize('NFC') !== text) context.log.add('label-form', placeOf(context, column, row));
    return true;
  }
  if (context.ticked.has(key)) {
    if (typeof value === 'string' && !context.sheet.isText)
      context.log.add('tick-as-text', placeOf(context, column, row));
    return true;
  }
  cellFault(context, column, row, {
    found: context.quote(text),
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
  const none = options.find((id) => exclusive.includes(id)) ?? '';
  const column = question.columns.get(none) ?? question.columns.get('answer') ?? '';
  context.log.add('none-and-some', placeOf(context, column, row));
  return rest;
}
