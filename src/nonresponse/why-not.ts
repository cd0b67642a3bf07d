import { inLanguage } from '../input/language';
import { vocabulary } from '../input/vocabulary';

/**
 * Why nonresponse says nothing of a number: a closed list, of which each holds
 * for what it is said of.
 */
export type WhyNot = keyof typeof SV;

const SV = {
  'listed-rows': 'det som räknas är {rows}, och hur många de som inte svarat har vet ingen',
  ticks: 'det som räknas är kryss, och hur många de som inte svarat hade satt vet ingen',
  values: 'det som räknas är olika namn eller värden, och vilka de som inte svarat hade angett vet ingen',
  questionnaire: 'det som räknas är frågor eller svarsalternativ i enkäten, inte svar',
  'no-register': 'vilka som fick enkäten är inte känt, och därmed inte heller vilka som inte svarade',
  'earlier-surveys': 'alla tal är ur tidigare undersökningar, som svaren på den här inget säger om',
  'who-answered': 'det som prövas är bortfallet självt, och vilka som svarade är känt för alla',
  'no-answers': 'ingen har svarat på det som jämförs',
  'nothing-to-compare': 'det som jämförs finns inte bland det som räknas i exporten',
} as const;

const EN: Readonly<Record<WhyNot, string>> = {
  'listed-rows': 'what is counted is {rows}, and nobody knows how many those who did not answer have',
  ticks: 'what is counted is ticks, and nobody knows how many those who did not answer would have made',
  values:
    'what is counted is distinct names or values, and nobody knows which those who did not answer would have given',
  questionnaire: 'what is counted is questions or options of the questionnaire, not answers',
  'no-register': 'it is not known who received the questionnaire, and so not who did not answer either',
  'earlier-surveys': 'all numbers are from earlier surveys, of which the answers to this one say nothing',
  'who-answered': 'what is tested is nonresponse itself, and who answered is known of all',
  'no-answers': 'nobody has answered what is compared',
  'nothing-to-compare': 'what is compared is not among what is counted in the export',
};

export const isWhyNot = (value: unknown): value is WhyNot => typeof value === 'string' && Object.hasOwn(SV, value);

/** The reason, as a clause after a colon. */
export const whyNotText = (reason: WhyNot): string =>
  inLanguage<Readonly<Record<WhyNot, string>>>({ sv: SV, en: EN })[reason].replace('{rows}', listedRows());

/** What respondents listed: by its noun, where there is one table alone. */
function listedRows(): string {
  const [only, ...others] = vocabulary().tables.values();
  return only && others.length === 0 ? only.plural : inLanguage({ sv: 'listade rader', en: 'listed rows' });
}
