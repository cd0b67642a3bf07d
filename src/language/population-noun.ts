import { inLanguage } from '../input/language';
import { vocabulary, type Noun } from '../input/vocabulary';
import type { Measure } from '../survey/measure';
import { kindNouns } from './kind-nouns';

/** What rows are picked from; with the base, whether all of them are meant. */
export type Population = Pick<Measure, 'rows' | 'where'> & Partial<Pick<Measure, 'base'>>;

/** What a population is made of, as a noun in the plural: "kommuner", "samarbeten"; in English "respondents". */
export function populationNoun({ rows, where, base }: Population): string {
  const kinds = where.find((one) => one.is === 'kind')?.kinds;
  switch (rows) {
    case 'respondents':
      if (kinds) return kindNouns(kinds);
      // Not "svarande som svarat", where organisations were asked.
      return base && base.state !== 'all' && vocabulary().populations.size > 0
        ? inLanguage({ sv: 'organisationer', en: 'organisations' })
        : inLanguage({ sv: 'svarande', en: 'respondents' });
    case 'organisations':
      return kinds ? kindNouns(kinds) : inLanguage({ sv: 'organisationer', en: 'organisations' });
    case 'questions':
      return inLanguage({ sv: 'frågor', en: 'questions' });
    case 'options':
      return inLanguage({ sv: 'svarsalternativ', en: 'options' });
    case 'cooperations':
      return tableNoun(rows).plural;
  }
}

/** What the rows of a linked table are. */
export const tableNoun = (table: string): Noun =>
  vocabulary().tables.get(table) ??
  inLanguage({
    sv: { singular: 'rad', plural: 'rader', gender: 'common' },
    en: { singular: 'row', plural: 'rows', gender: 'common' },
  });
