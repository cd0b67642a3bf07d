/** What readers are told in: Swedish or English. Code, errors and commands are English. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Texts = Readonly<Record<Language, string>>;

const DEFAULT: Language = 'sv';
let spoken: Language = DEFAULT;

/** From now on texts are in this language: that of the survey which a process loaded last. */
export function speak(language: Language = DEFAULT): void {
  spoken = language;
}

/** The language that texts are in. */
export const language = (): Language => spoken;

const COLLATORS = { sv: new Intl.Collator('sv'), en: new Intl.Collator('en') };

/** Orders texts as readers expect it. */
export const collator = (): Intl.Collator => COLLATORS[spoken];

/**
 * The one of two that is in the language at work. What is picked when a module
 * is loaded would stay as it was: pick in functions.
 * @example inLanguage({ sv: 'Bas', en: 'Base' })
 */
export const inLanguage = <T>(texts: Readonly<Record<Language, T>>): T => texts[spoken];
