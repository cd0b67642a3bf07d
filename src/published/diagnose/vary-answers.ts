import { caseOf, identityOf, isCooperation, kindOf, organisationOf } from '../../survey/case-of';
import type { SetAsideReason } from '../../survey/set-aside';
import type { CountedRows } from './counted-rows';
import { canRecount, kept, recount, withRows, type Known } from './known';
import type { Variation } from './variation';

/** Unfinished answers and several answers of one organisation: counted too, or not counted. */
export const VARY_ANSWERS: readonly Variation[] = [
  { kind: 'answers', text: 'ofullständiga svar räknas med', of: (known) => besides(known, ['unfinished']) },
  { kind: 'answers', text: 'ofullständiga svar inte räknas', of: withoutUnfinished },
  { kind: 'duplicates', text: 'flera svar från samma organisation räknas', of: (known) => besides(known, ['earlier']) },
  {
    kind: 'duplicates',
    text: 'både ofullständiga svar och flera svar från samma organisation räknas',
    of: (known) => besides(known, ['unfinished', 'earlier']),
  },
  { kind: 'duplicates', text: 'bara ett svar per organisation räknas', of: onceEach },
];

function besides(known: Known, reasons: readonly SetAsideReason[]): CountedRows | null {
  const { count, survey } = known;
  if (!isOfOrganisations(count) && !canRecount(known)) return null;
  const counted = new Set(count.baseRows.map(identityOf));
  const isNew = (row: unknown): boolean => !counted.has(identityOf(row));
  const respondents = survey.setAside.respondents.filter((one) => reasons.includes(one.reason) && isNew(one));
  const cooperations = survey.setAside.cooperations.filter(
    (one) => reasons.includes(one.respondent.reason) && isNew(one),
  );
  if (!isOfOrganisations(count)) return recount(known, { besides: { respondents, cooperations } });
  // A response rate counts organisations: here every answer once more.
  const kinds = new Set(count.baseRows.map(kindOf));
  const more = respondents.filter((one) => kinds.has(kindOf(one))).map(({ organisation }) => organisation);
  return withRows(count, [...count.rows, ...more], count.baseRows);
}

const isOfOrganisations = ({ baseRows }: CountedRows): boolean =>
  baseRows.length > 0 && baseRows.every((row) => caseOf(row) === null && organisationOf(row) !== null);

/** Takes out what cleaning sets aside, and unfinished answers that count because nothing else came. */
function withoutUnfinished({ count, survey }: Known): CountedRows {
  const places = survey.cleaning.find(({ rule }) => rule === 'unfinished-kept')?.places ?? [];
  const only = survey.respondents.filter(({ sheet, row }) => places.includes(`${sheet}!${row}:${row}`));
  if (isOfOrganisations(count)) {
    const codes = new Set<string | undefined>(only.map(({ organisation }) => organisation.code));
    const rows = count.rows.filter((row) => !codes.has(organisationOf(row)?.code));
    return withRows(count, rows, count.baseRows);
  }
  const unfinished = survey.setAside.respondents.filter(({ reason }) => reason === 'unfinished');
  const rows = new Set([...only, ...unfinished].map(identityOf));
  return kept(count, (row) => {
    const oneCase = caseOf(row);
    return !rows.has(identityOf(isCooperation(oneCase) ? oneCase.respondent : oneCase));
  });
}

/** Of several answers of one organisation the one that counts. */
function onceEach({ count, survey }: Known): CountedRows | null {
  if (count.baseRows.some((row) => caseOf(row) === null || isCooperation(caseOf(row)))) return null;
  const counted = new Set(survey.respondents.map(identityOf));
  const byCounting = [...count.baseRows].sort((a, b) => rank(a, counted) - rank(b, counted));
  const last = new Map(byCounting.map((row) => [organisationOf(row)?.code, row]));
  return last.size === count.baseRows.length ? null : kept(count, (row) => last.get(organisationOf(row)?.code) === row);
}

const rank = (row: unknown, counted: ReadonlySet<string>): number => (counted.has(identityOf(row)) ? 1 : 0);
