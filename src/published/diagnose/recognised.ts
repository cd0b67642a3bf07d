import type { OrganisationKind } from '../../survey/respondent';
import type { Survey } from '../../survey/survey';
import { pool, type BaseReading } from './base-reading';
import type { CountedRows } from './counted-rows';
import type { Known } from './known';

const KINDS: readonly (readonly OrganisationKind[])[] = [['municipality'], ['region'], ['municipality', 'region']];

/** Sets of rows, whole, that are as many as a number that came without its rows. A guess, told as one. */
export function recognised(value: number, survey: Survey): Known[] {
  const forms = survey.questions.find(({ id }) => id === 'form')?.options.map(({ id }) => id) ?? [];
  const sets = forms.reduce<string[][]>((all, form) => [...all, ...all.map((set) => [...set, form])], [[]]);
  return KINDS.flatMap((kinds) =>
    sets.flatMap((set): Known[] => {
      const base: BaseReading = {
        sheet: set.length === 0 ? 'answers' : 'cooperations',
        kinds,
        forms: set,
        state: 'all',
        question: null,
      };
      const rows = pool(base, survey);
      if (rows.length !== value || value === 0) return [];
      const count: CountedRows = { key: '', label: '', rows, baseRows: rows, count: value, base: value };
      return [{ count, reading: null, base, survey }];
    }),
  );
}
