import { Random } from '../../../../tools/reconstruct/random';
import { copyBook, type Book } from './book';
import { drawBook } from './draw-book';
import type { Done, Edit } from './edit';
import type { Survey } from '../../../../src/survey/survey';
import { outcomeOf, readBook, type Outcome, type Read } from './outcome';
import { pencilDigest } from './pencil';
import { digestOf } from './digest';

/** One edit, tried once. */
export interface Trial {
  readonly edit: string;
  /** Draws the workbook and the edit again. */
  readonly seed: number;
  readonly outcome: Outcome;
  readonly book: Book;
  readonly done: Done;
  readonly before: Survey;
  readonly read: Read;
}

/** Tries every edit as often as is asked, on workbooks of which several edits share one. */
export function runEdits(
  edits: readonly Edit[],
  { times, seed }: { readonly times: number; readonly seed: number },
): Trial[] {
  const trials: Trial[] = [];
  for (let time = 0; time < times; time++) {
    const own = (seed + time * 7919) | 0;
    const book = drawBook(new Random(own));
    const { survey, error, crash } = readBook(book);
    if (!survey) throw crash ?? error ?? new Error('no survey');
    const pencil = pencilDigest(book);
    if (digestOf(survey) !== pencil)
      throw new Error(`seed ${own}: the pencil says\n${pencil}\nbut read was\n${digestOf(survey)}`);
    edits.forEach(({ name, apply }, at) => {
      const edited = copyBook(book);
      const done = apply(new Random(own ^ Math.imul(at + 1, 0x9e3779b1)), edited);
      if (!done) return;
      const read = readBook(edited);
      const outcome = outcomeOf(survey, edited, done, read);
      trials.push({ edit: name, seed: own, outcome, book: edited, done, before: survey, read });
    });
  }
  return trials;
}
