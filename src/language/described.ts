import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import type { Measure } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { counted } from './counted';
import { baseText, baseWord, baseWords } from './base-text';
import { leadingText } from './leading-text';
import { populationNoun } from './population-noun';

/** Counts together with the survey that they were made of: a distribution, a ranking of organisations. */
export interface CountSource {
  readonly counts: readonly Count[];
  readonly survey: SurveyModel;
}

/** What figures and tables show: counts, or something that has them. */
export type Shown = readonly Count[] | CountSource;

/** Title, base line and source line; what is not told follows from what is shown. */
export interface Described {
  readonly title: string;
  readonly base: string;
  readonly source: string;
}

const hasSurvey = (shown: Shown): shown is CountSource => 'survey' in shown;

export const countsIn = (shown: Shown): readonly Count[] => (hasSurvey(shown) ? shown.counts : shown);

/**
 * Title, base and source of a figure or table, from the measures of what it
 * shows unless told otherwise: the leading category, how many of what, and
 * the survey's own line.
 * @throws Error if nothing tells: counts of nothing have no source, several series no title.
 * @example described({ title: 'Hinder' }, [hinder]).base // "Bas: 167 kommuner som svarat på frågan"
 */
export const described = (told: Partial<Described>, shown: readonly Shown[]): Described => ({
  title: told.title ?? titleOf(shown),
  base:
    told.base ??
    `${baseWord()}: ${[...new Set(shown.flatMap(baseLines))].join('; ') || inLanguage({ sv: 'inga svar', en: 'no answers' })}`,
  source: told.source ?? sourceOf(shown),
});

function titleOf([only, ...others]: readonly Shown[]): string {
  const [first] = only ? countsIn(only) : [];
  if (only === undefined || first === undefined || others.length > 0)
    throw new Error('no title: only one series of counts says by itself which of them leads; give a title');
  return leadingText(countsIn(only), populationNoun(first.measure));
}

function sourceOf(shown: readonly Shown[]): string {
  const [survey] = shown.flatMap((one) => (hasSurvey(one) ? [one.survey] : one.map((count) => count.survey)));
  if (survey === undefined)
    throw new Error('no source: there are no counts to tell it; give source: survey.sourceLine');
  return survey.sourceLine;
}

/** Every base of some counts once, with its number; a distribution tells how many did not answer, too. */
function baseLines(shown: Shown): string[] {
  if (isDistribution(shown)) return [baseText(shown).slice(`${baseWord()}: `.length)];
  return countsIn(shown).map(({ base, measure }) => counted(base, baseWords(measure)));
}

type Distribution = Parameters<typeof baseText>[0];

const isDistribution = (shown: Shown): shown is Distribution & CountSource =>
  hasSurvey(shown) && 'missing' in shown && 'measure' in (shown as { measure?: Measure });
