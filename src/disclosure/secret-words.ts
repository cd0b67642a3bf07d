import { inLanguage } from '../input/language';
import type { SecretWords } from './secret-words-of';
import { secretWordsEn } from './secret-words-en';
import { secretWordsSv } from './secret-words-sv';

/** The clauses in the survey's language. */
export const secretWords = (): SecretWords => inLanguage({ sv: secretWordsSv, en: secretWordsEn });
