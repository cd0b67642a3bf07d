import { didYouMean } from '../input/nearest';
import type { Cases } from '../survey/cases';
import type { TableRow } from '../survey/table-row';
import { holdsIn } from '../survey/holds';
import { isOfOrganisation } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { Count } from './count';
import { leftOutList } from './missing-lists';
import { tally } from './tally';

/** How many rows of a linked table each organisation has that answered; most first, those with none last. */
export class OrganisationCounts {
  private readonly byName: ReadonlyMap<string, Count<TableRow>>;

  constructor(
    private readonly listed: Cases<TableRow>,
    readonly counts: readonly Count<TableRow>[],
  ) {
    this.byName = new Map(counts.map((one) => [one.key, one]));
  }

  get survey(): SurveyModel {
    return this.listed.survey;
  }

  /** Those with at least one. */
  get withAny(): Count<TableRow>[] {
    return this.counts.filter(({ count }) => count > 0);
  }

  /**
   * One organisation's count; null if it did not answer, left the list out, or is none of those that the rows
   * are of.
   * @throws Error `unknown organisation: …` if no register has the name
   */
  of(name: string): Count<TableRow> | null {
    const found = this.byName.get(name);
    if (found) return found;
    const known = [...this.listed.survey.organisations].map((organisation) => organisation.name);
    if (known.includes(name)) return null;
    throw new Error(`unknown organisation: ${name}${didYouMean(name, known)}`);
  }
}

/**
 * Cooperations by the organisation that has them. Every organisation that
 * answered has a count, of the kinds and groups that the rows are of;
 * who has none is ranked last, and who says to have some and lists none has no count. Keys are names: they are unique in the registers.
 * @example byOrganisation(survey.table('cooperations')).of('Ockelbo')?.count
 */
export function byOrganisation(rows: Cases<TableRow>): OrganisationCounts {
  const { survey, conditions } = rows;
  const tests = conditions.filter(isOfOrganisation).map((condition) => holdsIn(condition, survey));
  const isLeftOut = leftOutList(rows.kind, conditions, survey);
  const names = [...survey.respondents]
    .filter((one) => tests.every((test) => test(one)) && !isLeftOut(one))
    .flatMap(({ organisation }) => organisation?.name ?? []);
  const counts = tally(
    rows,
    names.map((name) => ({ key: name, label: name, condition: { is: 'organisation', name } })),
  );
  const rankedAmong = counts.filter(({ count }) => count > 0).length;
  return new OrganisationCounts(
    rows,
    counts.map((one) => new Count<TableRow>(one, one, rankedAmong)),
  );
}
