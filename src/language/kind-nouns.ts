import { listed } from './words';

const NOUNS: Readonly<Record<string, string>> = { municipality: 'kommuner', region: 'landsting/regioner' };

/** Kinds of organisation as a noun in the plural: "kommuner och landsting/regioner". */
export const kindNouns = (kinds: readonly string[], conjunction = 'och'): string =>
  listed(
    kinds.map((kind) => NOUNS[kind] ?? kind),
    conjunction,
  );
