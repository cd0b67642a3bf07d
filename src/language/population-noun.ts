import type { Measure } from '../survey/measure';
import { kindNouns } from './kind-nouns';

/** What rows are picked from; with the base, whether all of them are meant. */
export type Population = Pick<Measure, 'rows' | 'where'> & Partial<Pick<Measure, 'base'>>;

/** What a population is made of, as a noun in the plural: "kommuner", "samarbeten". */
export function populationNoun({ rows, where, base }: Population): string {
  const kinds = where.find((one) => one.is === 'kind')?.kinds;
  switch (rows) {
    case 'respondents':
      // Not "svarande som svarat".
      return kinds ? kindNouns(kinds) : base && base.state !== 'all' ? 'organisationer' : 'svarande';
    case 'organisations':
      return kinds ? kindNouns(kinds) : 'organisationer';
    case 'questions':
      return 'frågor';
    case 'options':
      return 'svarsalternativ';
    case 'cooperations':
      return 'samarbeten';
  }
}
