import type { ToldOption } from './structure';

const numbers = (most: number): ToldOption[] =>
  Array.from({ length: most }, (_, at) => ({ code: String(at + 1), label: String(at + 1) }));

const FIXED: Readonly<Record<string, readonly ToldOption[]>> = {
  Y: [
    { code: 'Y', label: 'Yes' },
    { code: 'N', label: 'No' },
  ],
  G: [
    { code: 'F', label: 'Female' },
    { code: 'M', label: 'Male' },
  ],
  5: numbers(5),
  A: numbers(5),
  B: numbers(10),
  C: [
    { code: 'Y', label: 'Yes' },
    { code: 'N', label: 'No' },
    { code: 'U', label: 'Uncertain' },
  ],
  E: [
    { code: 'I', label: 'Increase' },
    { code: 'S', label: 'Same' },
    { code: 'D', label: 'Decrease' },
  ],
};

/** The options of LimeSurvey's question types that always have the same; null for others. */
export const fixedOptions = (kind: string): readonly ToldOption[] | null => FIXED[kind] ?? null;
