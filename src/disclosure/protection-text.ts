import { inLanguage } from '../input/language';
import { formatCount } from '../language/numbers';
import { listed } from '../language/words';

/** What would protect, as a clause after "Skyddas av att", or "Protected by". */
export interface ProtectionWords {
  readonly merged: (answers: readonly string[]) => string;
  /** @param named What they are of; empty where they are too many to name. */
  readonly hidden: (numbers: number, named: readonly string[]) => string;
  readonly leftOut: (ids: readonly string[]) => string;
  readonly rounded: (numbers: number, base: number) => string;
  /** What a number is that is no answer's. */
  readonly base: string;
  readonly answered: string;
  /** One or two of these clauses as a sentence; without any, that nothing protects. */
  readonly sentence: (texts: readonly string[]) => string;
}

const SV: ProtectionWords = {
  merged: (answers) => `${listed(answers)} redovisas som ett svar`,
  hidden: (numbers, named) =>
    `${formatCount(numbers)} tal döljs överallt där ${numbers === 1 ? 'det' : 'de'} står${named.length === 0 ? '' : ` för ${listed(named)}`}`,
  leftOut: (ids) => `${listed(ids)} utelämnas`,
  rounded: (numbers, base) => `${formatCount(numbers)} tal avrundas till närmaste multipel av ${base}`,
  ...{ base: 'basen', answered: 'antalet som svarat' },
  sentence: (texts) =>
    texts.length === 0 ? 'Ingen prövad ändring skyddar.' : `Skyddas av att ${texts.join(', eller av att ')}.`,
};

const numbersEn = (many: number): string => `${formatCount(many)} ${many === 1 ? 'number' : 'numbers'}`;

const EN: ProtectionWords = {
  merged: (answers) => `reporting ${listed(answers)} as one answer`,
  hidden: (numbers, named) =>
    `hiding ${numbersEn(numbers)} wherever ${numbers === 1 ? 'it stands' : 'they stand'}${named.length === 0 ? '' : `, for ${listed(named)}`}`,
  leftOut: (ids) => `leaving out ${listed(ids)}`,
  rounded: (numbers, base) => `rounding ${numbersEn(numbers)} to the nearest multiple of ${base}`,
  ...{ base: 'the base', answered: 'the number who answered' },
  sentence: (texts) =>
    texts.length === 0 ? 'None of the changes that were tried protects.' : `Protected by ${texts.join(', or by ')}.`,
};

export const protectionWords = (): ProtectionWords => inLanguage({ sv: SV, en: EN });
