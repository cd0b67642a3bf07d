import { vocabulary } from '../input/vocabulary';
import { listed } from './words';

/** Populations as a noun in the plural: "kommuner och landsting/regioner". */
export const kindNouns = (kinds: readonly string[], how = 'and'): string =>
  listed(
    kinds.map((kind) => vocabulary().populations.get(kind)?.plural ?? kind),
    how,
  );

/** Populations as those that own something: "kommunerna". */
export const definiteNouns = (kinds: readonly string[]): string =>
  listed(
    kinds.map((kind) => {
      const noun = vocabulary().populations.get(kind);
      return noun?.definite ?? noun?.plural ?? kind;
    }),
  );
