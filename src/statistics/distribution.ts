import { didYouMean } from '../input/nearest';
import type { Measure } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { Count } from './count';
import { countedOf } from './measured';

/** What a distribution is made of. */
export interface DistributionParts<C> {
  /** What was asked, in Swedish. */
  readonly title: string;
  /** How the base was made; of the counts each says what it counts of it. */
  readonly measure: Omit<Measure, 'counted'>;
  /** Cases that the shares are of. */
  readonly baseRows: readonly C[];
  readonly counts: readonly Count<C>[];
  /** Asked, but not answered; not in the base unless the base says so. */
  readonly missing: readonly C[];
  readonly survey: SurveyModel;
}

/** Counts over one base, one a category, in the codebook's order. */
export class Distribution<C = unknown> implements DistributionParts<C> {
  readonly title: string;
  readonly measure: Omit<Measure, 'counted'>;
  readonly baseRows: readonly C[];
  readonly counts: readonly Count<C>[];
  readonly missing: readonly C[];
  declare readonly survey: SurveyModel;

  constructor({ title, measure, baseRows, counts, missing, survey }: DistributionParts<C>) {
    this.title = title;
    this.measure = measure;
    this.baseRows = baseRows;
    this.counts = counts;
    this.missing = missing;
    Object.defineProperty(this, 'survey', { value: survey, enumerable: false });
  }

  /** How many cases the shares are of. */
  get base(): number {
    return this.baseRows.length;
  }

  /**
   * Those of the base that did not answer, as a count beside the others.
   * @throws Error if the base is of those who answered: then there are none.
   */
  missingCount(label: string): Count<C> {
    const { questions, state } = this.measure.base;
    const asked =
      questions.length > 0
        ? questions
        : this.counts.flatMap(({ measure: { counted } }) => (counted?.is === 'chose' ? [counted.question] : []));
    if (state === 'answered' || state === 'substantive')
      throw new Error(`nobody is missing of those who answered: ${this.title}; count on the base "all" or "asked"`);
    const measure: Measure = { ...this.measure, counted: { is: 'missing', questions: [...new Set(asked)] } };
    const { baseRows, survey } = this;
    return new Count(
      { key: 'missing', label, measure, survey },
      { baseRows, rows: countedOf(measure, baseRows, survey) },
    );
  }

  /**
   * The count of one category, by its id: where it stands in the codebook changes nothing.
   * @throws Error `unknown category: …` with the nearest known
   * @example frequencies(survey.population('municipality'), survey.question('hinder')).of('ja').percent
   */
  of(id: string): Count<C> {
    const found = this.counts.find(({ key }) => key === id);
    if (found) return found;
    const known = this.counts.map(({ key }) => key);
    throw new Error(`unknown category: ${id}${didYouMean(id, known)} (known: ${known.join(', ')})`);
  }
}
