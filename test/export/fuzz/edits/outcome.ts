import { utils } from 'xlsx';
import { loadSurvey } from '../../../../src/export/load-survey';
import { InputError } from '../../../../src/input/input-error';
import type { CleaningStep } from '../../../../src/survey/cleaning-step';
import type { Survey } from '../../../../src/survey/survey';
import { expectSane, surveyOrError } from '../expect-sane';
import { inFolder } from '../temporary';
import type { Book } from './book';
import { digestOf } from './digest';
import type { Done, Touched } from './edit';
import { pencilDigest } from './pencil';
import { saveBook } from './save-book';

/**
 * What became of an edit: every number as before (`same`); other numbers, and a
 * warning about what was edited (`warned`); an error that names the place
 * (`refused`); the numbers of the other survey that it is (`expected`); or
 * anything else, which must not be (`silent`).
 */
export type Outcome = 'same' | 'warned' | 'refused' | 'expected' | 'silent';

/** An export as it was read: the survey, or the error; a crash is neither. */
export interface Read {
  readonly survey: Survey | null;
  readonly error: InputError | null;
  readonly crash: unknown;
}

/** Rules that are no warnings, but what the codebook promises to do. */
const PROMISED = new Set(['test-answers', 'later-answer', 'unfinished-answers', 'unfinished-earlier']);

/** Saves a workbook and reads it. */
export function readBook(book: Book): Read {
  let error: InputError | null = null;
  try {
    const survey = inFolder((folder) => {
      const files = saveBook(folder, book);
      return surveyOrError(() => {
        try {
          return loadSurvey(files);
        } catch (thrown) {
          if (thrown instanceof InputError) error = thrown;
          throw thrown;
        }
      });
    });
    if (survey) expectSane(survey);
    return { survey, error, crash: null };
  } catch (crash) {
    return { survey: null, error: null, crash };
  }
}

/** Judges an edit by what was read before and after it. */
export function outcomeOf(before: Survey, edited: Book, done: Done, { survey, error, crash }: Read): Outcome {
  if (crash !== null) return 'silent';
  if (error)
    return error.faults.some(({ sheet, place }) => sheet !== undefined || place !== undefined) ? 'refused' : 'silent';
  if (!survey) return 'silent';
  const digest = digestOf(survey);
  if (digest === digestOf(before)) return 'same';
  if (done.isOtherSurvey && digest === pencilDigest(edited)) return 'expected';
  return survey.cleaning.some((step) => isNews(step, before, done)) ? 'warned' : 'silent';
}

/** Whether a cleaning step tells of the edit: a warning that was not there, about what was touched. */
function isNews({ rule, severity, places }: CleaningStep, before: Survey, { touched, isMoved }: Done): boolean {
  const earlier = before.cleaning.find((step) => step.rule === rule)?.places ?? [];
  const isMore = places.length > earlier.length;
  // That other answers of an organisation count is no news; that one more does not is.
  if (severity !== 'warning' && !(PROMISED.has(rule) && isMore)) return false;
  // Where cells moved, a place is no longer the same: only more of them are news.
  const news = isMoved ? (isMore ? places : []) : places.filter((place) => !earlier.includes(place));
  return news.some((place) => touched.some((one) => isAbout(place, one)));
}

/** Whether a place of a cleaning step lies in what was touched, or is the whole sheet. */
function isAbout(place: string, { sheet, rows, columns }: Touched): boolean {
  const [name = '', range] = place.split('!');
  if (name.trim() !== sheet.trim()) return false;
  if (range === undefined || (!rows && !columns)) return true;
  const cell = /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?/u.exec(range);
  const [, letters = '', row = '', , lastRow = ''] = cell ?? [];
  const isRow = (): boolean =>
    rows === undefined || rows.some((one) => one + 1 >= Number(row) && one + 1 <= Number(lastRow || row));
  const isColumn = (): boolean => columns === undefined || columns.includes(utils.decode_col(letters));
  return (row === '' || isRow()) && (letters === '' || isColumn());
}
