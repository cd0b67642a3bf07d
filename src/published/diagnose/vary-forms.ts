import { recount, type Known } from './known';
import type { Variation } from './variation';

/** The labels of forms of cooperation in a sentence. */
const formsText = ({ survey }: Known, forms: readonly string[]): string =>
  survey
    .question('form')
    .options.filter(({ id }) => forms.includes(id))
    .map(({ label }) => label.toLocaleLowerCase('sv'))
    .join(' och ');

/** Cooperations of other forms than those of the base. */
export function varyForms(known: Known): Variation[] {
  const { base, survey } = known;
  if (base?.sheet !== 'cooperations' || base.forms.length === 0) return [];
  const forms = survey.question('form').options.map(({ id }) => id);
  const sets = forms.reduce<string[][]>((all, form) => [...all, ...all.map((set) => [...set, form])], [[]]);
  const own = new Set(base.forms);
  return sets
    .filter((set) => set.length > 0 && !(set.length === own.size && set.every((form) => own.has(form))))
    .map((set) => ({
      kind: 'forms',
      text: `det gäller samarbetsformen ${formsText(known, set)}, inte ${formsText(known, base.forms)}`,
      of: (one) => recount(one, { base: { forms: set } }),
    }));
}
