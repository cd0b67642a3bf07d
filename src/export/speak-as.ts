import { speak } from '../input/language';
import { learn } from '../input/vocabulary';
import type { Codebook } from './codebook';

/** From now on texts are in a study's language and know its words. */
export function speakAs({ survey, words, populations, cooperations }: Codebook): void {
  speak(survey.language);
  learn({
    ...words,
    populations: new Map(populations.map(({ id, noun }) => [id, { ...noun, answers: true }])),
    tables: new Map(cooperations?.noun ? [['cooperations', cooperations.noun]] : []),
  });
}
