import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';
import { readAnswerText } from './read-answer-text';
import { cellFault, type ReadingContext } from './read-cell';
import { readTime } from './read-time';

type Answered = Extract<Answer, { state: 'answered' }>;

/** Groups of three digits, or none; decimals after a comma or a point. */
const NUMBER = /^[-+−]?(\d+|\d{1,3}( \d{3})+)([.,]\d+)?$/u;

/** Reads a number, with decimal comma or point; null if the cell is blank or holds none, which is a fault. */
export function readNumber(context: ReadingContext, question: Question, row: number): Answered | null {
  const column = question.columns.get('text');
  const text = readAnswerText(context, question, column, row);
  if (text === null || column === undefined) return null;
  const value = context.sheet.value(column, row);
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (isNumber || NUMBER.test(text)) {
    const number = isNumber ? value : Number(text.replaceAll(' ', '').replace('−', '-').replace(',', '.'));
    return { state: 'answered', options: [], text: String(number), number };
  }
  cellFault(context, column, row, {
    found: context.quote(text),
    expected: `a number ("${question.text}")`,
    remedy: 'Correct the cell, name it under `missing`, or make the question one of type text in the codebook.',
  });
  return null;
}

/** Reads a day, as text in the form 2018-04-30; null if the cell is blank or holds none, which is a fault. */
export function readDate(context: ReadingContext, question: Question, row: number): Answered | null {
  const column = question.columns.get('text');
  const text = readAnswerText(context, question, column, row);
  if (text === null || column === undefined) return null;
  const { time } = readTime(context.sheet.value(column, row), context.sheet.is1904);
  if (time !== null) return { state: 'answered', options: [], text: new Date(time).toISOString().slice(0, 10) };
  cellFault(context, column, row, {
    found: context.quote(text),
    expected: `a date ("${question.text}") that starts with the year, or whose day and month cannot be mixed up`,
    remedy: 'Correct the cell, or make the question one of type text in the codebook.',
  });
  return null;
}
