import fc from 'fast-check';
import { countriesOf } from '../../../tools/reconstruct/countries';
import { ownReference } from '../../support/own-reference';
import { matchKey } from '../../../src/input/normalise-text';

/** A question drawn by chance; options are texts, named by their place. */
export interface RandomQuestion {
  readonly type: 'single' | 'multiple' | 'text';
  readonly text: string;
  readonly options: readonly string[];
  /** The last option contradicts the others. */
  readonly isLastExclusive: boolean;
  /** The first option has a free text. */
  readonly hasText: boolean;
  /** Asked of those who chose this option of this earlier question. */
  readonly asked: { readonly question: number; readonly option: number } | null;
}

/** One row of the sheet of answers, as it was meant. */
export interface RandomResponse {
  /** Place in the list of organisations. */
  readonly organisation: number;
  readonly status: 'finished' | 'unfinished' | 'test';
  /** Day on which it was begun: few, so that some are the same. */
  readonly begun: number;
  /** Places of the options ticked, by question. */
  readonly ticks: readonly (readonly number[])[];
  /** Free text by question; blank is none. */
  readonly texts: readonly string[];
  readonly cooperations: readonly { readonly form: 0 | 1; readonly country: number | null }[];
}

export interface RandomSurvey {
  readonly questions: readonly RandomQuestion[];
  readonly responses: readonly RandomResponse[];
}

const reference = ownReference('data/reference');
/** Organisations and countries to draw from: few, so that some answer twice. */
export const ORGANISATIONS = [...reference.organisations.slice(0, 12), ...reference.organisations.slice(-3)];
export const COUNTRIES = countriesOf(reference).slice(0, 8);

const MARKS = new Set(['0', '1', 'x', 'ja', 'nej', 'sant', 'falskt', 'true', 'false']);
const letters = [...'abcdefghijklmnopqrsåäöéABCÅÄÖ0123456789', ...'-/,.;:"\'&<>()=+@%_?!|’–€', 'ß', 'ﬁ', 'İ', '🙂'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
const text = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' ').normalize('NFC'))
  // Marks and error values are no labels, and a label of digits alone is a mark.
  .filter((one) => !MARKS.has(matchKey(one)) && !/^[\d.,]+$/u.test(one) && /[a-zåäö]/iu.test(one));
const labels = fc.uniqueArray(text, { minLength: 1, maxLength: 5, selector: matchKey });

const question = (index: number): fc.Arbitrary<RandomQuestion> =>
  fc.record({
    type: fc.constantFrom('single', 'multiple', 'multiple', 'text'),
    text,
    options: labels,
    isLastExclusive: fc.boolean(),
    hasText: fc.boolean(),
    asked: index === 0 ? fc.constant(null) : fc.option(fc.record({ question: fc.nat(index - 1), option: fc.nat(4) })),
  });

const response = (questions: readonly RandomQuestion[]): fc.Arbitrary<RandomResponse> =>
  fc.record({
    organisation: fc.nat(ORGANISATIONS.length - 1),
    status: fc.constantFrom('finished', 'finished', 'finished', 'unfinished', 'unfinished', 'test'),
    begun: fc.integer({ min: 1, max: 4 }),
    ticks: fc.tuple(
      ...questions.map(({ type, options }) =>
        type === 'text'
          ? fc.constant([])
          : fc.subarray(
              options.map((_, place) => place),
              type === 'single' ? { maxLength: 1 } : {},
            ),
      ),
    ),
    texts: fc.tuple(
      ...questions.map(({ type, hasText }) =>
        type === 'text' || hasText ? fc.oneof({ weight: 3, arbitrary: fc.constant('') }, text) : fc.constant(''),
      ),
    ),
    cooperations: fc.array(
      fc.record({ form: fc.constantFrom(0, 1), country: fc.option(fc.nat(COUNTRIES.length - 1)) }),
      { maxLength: 3 },
    ),
  });

/** Routing by an option that is there, of a question that has options; others are asked of everybody. */
function mendRouting(questions: readonly RandomQuestion[]): RandomQuestion[] {
  return questions.map((one) => {
    const earlier = one.asked && questions[one.asked.question];
    if (!one.asked || !earlier || earlier.type === 'text') return { ...one, asked: null };
    return { ...one, asked: { ...one.asked, option: one.asked.option % earlier.options.length } };
  });
}

/** Questionnaires of one to five questions with answers of up to twelve rows. */
export const randomSurvey: fc.Arbitrary<RandomSurvey> = fc
  .integer({ min: 1, max: 5 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => question(index))))
  .map(mendRouting)
  .chain((questions) =>
    fc.record({
      questions: fc.constant(questions),
      responses: fc.array(response(questions), { minLength: 1, maxLength: 12 }),
    }),
  );
