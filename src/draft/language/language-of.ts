import type { Language } from '../../input/language';

/** A language that a draft proposes, and why somebody should look at it. */
export interface DraftLanguage {
  readonly language: Language;
  readonly doubt: string;
}

/** Words of questions and options that the other language hardly has. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    ...['och', 'eller', 'att', 'det', 'den', 'som', 'inte', 'har', 'hur', 'vad', 'vilken', 'vilka', 'vilket', 'ditt'],
    ...['din', 'dina', 'er', 'ni', 'du', 'med', 'av', 'om', 'ja', 'nej', 'annat', 'vet', 'ange', 'ingen', 'inga'],
  ],
  en: [
    ...['and', 'or', 'the', 'of', 'to', 'is', 'are', 'was', 'were', 'do', 'does', 'did', 'how', 'what', 'which', 'why'],
    ...['your', 'you', 'with', 'if', 'yes', 'no', 'other', 'know', 'please', 'specify', 'none', 'not', 'would'],
  ],
};

/** Letters of Swedish that English lacks: as good as a word. */
const SWEDISH_LETTERS = /[åäö]/u;

/** The language of a survey by the words of its questions and options. */
export function languageOf(texts: readonly string[]): DraftLanguage {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const many = (language: Language): number => words.filter((word) => WORDS[language].includes(word)).length;
  const [swedish, english] = [many('sv') + words.filter((word) => SWEDISH_LETTERS.test(word)).length, many('en')];
  if (swedish === english) return { language: 'sv', doubt: 'no words tell Swedish from English' };
  return { language: swedish > english ? 'sv' : 'en', doubt: 'by the words of questions and options' };
}
