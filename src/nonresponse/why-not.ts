/**
 * Why nonresponse says nothing of a number: a closed list, of which each holds
 * for what it is said of.
 */
export type WhyNot = keyof typeof TEXTS;

const TEXTS = {
  'listed-rows': 'det som räknas är listade rader, och hur många de som inte svarat har vet ingen',
  ticks: 'det som räknas är kryss, och hur många de som inte svarat hade satt vet ingen',
  values: 'det som räknas är olika namn eller värden, och vilka de som inte svarat hade angett vet ingen',
  questionnaire: 'det som räknas är frågor eller svarsalternativ i enkäten, inte svar',
  'no-register': 'vilka som fick enkäten är inte känt, och därmed inte heller vilka som inte svarade',
  'earlier-surveys': 'alla tal är ur tidigare undersökningar, som svaren på den här inget säger om',
  'who-answered': 'det som prövas är bortfallet självt, och vilka som svarade är känt för alla',
  'no-answers': 'ingen har svarat på det som jämförs',
  'nothing-to-compare': 'det som jämförs finns inte bland det som räknas i exporten',
} as const;

export const isWhyNot = (value: unknown): value is WhyNot => typeof value === 'string' && Object.hasOwn(TEXTS, value);

/** The reason in Swedish, as a clause after a colon. */
export const whyNotText = (reason: WhyNot): string => TEXTS[reason];
