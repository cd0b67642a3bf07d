import { language } from '../input/language';
import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';
import { maskPersonal } from '../input/mask-personal';
import { matchKey } from '../input/normalise-text';
import { textSlot } from './columns';
import { readAnswerText, saysNotAsked } from './read-answer-text';
import { placeOf, type ReadingContext } from './read-cell';
import { readDate, readNumber } from './read-value';
import { readMultiple } from './read-multiple';
import { readRanking } from './read-ranking';
import { readSingle } from './read-single';

const MISSING: Answer = { state: 'missing' };
const NOT_ASKED: Answer = { state: 'not-asked' };

/** Reads one question's cells of one row, before routing: answered, missing, or not asked where a cell says so. */
export function readAnswer(context: ReadingContext, question: Question, row: number): Answer {
  const answer = readGiven(context, question, row);
  return answer.state === 'missing' && saysNotAsked(context, question, row) ? NOT_ASKED : answer;
}

function readGiven(context: ReadingContext, question: Question, row: number): Answer {
  switch (question.type) {
    case 'text': {
      const text = readFreeText(context, question, 'text', row);
      return text === null ? MISSING : { state: 'answered', options: [], text };
    }
    case 'number':
      return readNumber(context, question, row) ?? MISSING;
    case 'date':
      return readDate(context, question, row) ?? MISSING;
    case 'rank':
      return answered(question, readRanking(context, question, row), []);
    case 'single':
      return readChoices(context, question, readSingle(context, question, row), row);
    default:
      return readChoices(context, question, readMultiple(context, question, row), row);
  }
}

/** Options with the free texts that belong to them. */
function readChoices(context: ReadingContext, question: Question, options: string[], row: number): Answer {
  const texts: [option: string, text: string][] = [];
  for (const [at, { id }] of question.options.filter(({ hasText }) => hasText).entries()) {
    const slot = textSlot(id, at === 0);
    const text = readFreeText(context, question, slot, row);
    if (text === null) continue;
    texts.push([id, text]);
    if (options.includes(id)) continue;
    // A free text without its box ticked is an answer all the same: the box belongs to it.
    if (question.columns.has(id) || question.columns.has('answer'))
      context.log.add('text-without-tick', placeOf(context, question.columns.get(slot) ?? '', row));
    options.push(id);
  }
  return answered(question, withoutContradiction(context, question, options, row), texts);
}

const ANSWERS = new WeakMap<Question, Map<string, Answer>>();

/** Equal answers without text are one object: a large survey has few, and counting them stays in the processor's cache. */
function answered(question: Question, options: readonly string[], texts: readonly [string, string][]): Answer {
  if (options.length === 0) return MISSING;
  if (texts.length > 0) {
    const text = texts.map(([, one]) => one).join('; ');
    const isOneOfSeveral = question.options.filter(({ hasText }) => hasText).length > 1;
    return { state: 'answered', options, text, ...(isOneOfSeveral && { texts: new Map(texts) }) };
  }
  const known = ANSWERS.get(question) ?? new Map<string, Answer>();
  ANSWERS.set(question, known);
  const key = options.join(' ');
  const answer = known.get(key) ?? { state: 'answered', options, text: null };
  known.set(key, answer);
  return answer;
}

/** What somebody wrote, without what tells who they are. */
function readFreeText(context: ReadingContext, question: Question, slot: string, row: number): string | null {
  const column = question.columns.get(slot);
  const text = readAnswerText(context, question, column, row);
  if (text === null || column === undefined) return null;
  if (isEmptyText(text, context)) {
    context.log.add('empty-text', placeOf(context, column, row));
    return null;
  }
  const masked = maskPersonal(text, language());
  if (masked !== text) context.log.add('personal-in-text', placeOf(context, column, row));
  return masked;
}

/** Whether a text has neither letter nor digit, or is one of those that the codebook takes for none. */
const isEmptyText = (text: string, { unticked, noText }: ReadingContext): boolean =>
  !/[\p{L}\p{N}]/u.test(text) || unticked.has(matchKey(text)) || noText.has(matchKey(text));

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
