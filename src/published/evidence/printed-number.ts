import { inLanguage } from '../../input/language';

/** How a report writes numbers: "1 234" and "3,5"; in English "1,234", or "1 234", and "3.5". */
const FORMS = {
  sv: { number: /^(\d+|\d{1,3}( \d{3})+)(,\d+)?$/, groups: /\s/g, mark: ',', examples: '"42", "1 234" or "3,5"' },
  en: {
    number: /^(\d+|\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+))(\.\d+)?$/,
    groups: /[\s,]/g,
    mark: '.',
    examples: '"42", "1,234" or "3.5"',
  },
};

/** Whether digits are written as in the study's language. */
export const isPrintedNumber = (printed: string): boolean => inLanguage(FORMS).number.test(printed);

/** What printed numbers look like, for an error. */
export const printedExamples = (): string => inLanguage(FORMS).examples;

/** A printed number's value: "1 234" is 1234, "3,5" is 3.5; in English "1,234" and "3.5" are. */
export function printedNumber(printed: string): number {
  const { groups, mark } = inLanguage(FORMS);
  return Number(printed.replace(groups, '').replace(mark, '.'));
}

/** Digits after the decimal mark: what a printed number is rounded to. */
export const printedDigits = (printed: string): number => printed.split(inLanguage(FORMS).mark)[1]?.length ?? 0;
