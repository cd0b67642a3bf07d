import { caseOf, identityOf, isCooperation, organisationOf } from '../../survey/case-of';
import type { SetAsideReason } from '../../survey/set-aside';
import type { CountedRows } from '../evidence/counted-rows';
import { kept, recount, withRows } from './recount';
import type { Variation } from './variation';

/** Unfinished answers and several answers of one organisation: counted too, or not counted. */
export const VARY_ANSWERS: readonly Variation[] = [
  {
    kind: 'answers',
    text: { sv: 'ofullständiga svar räknas med', en: 'unfinished answers count, too' },
    of: (count) => besides(count, ['unfinished']),
  },
  {
    kind: 'answers',
    text: { sv: 'ofullständiga svar inte räknas', en: 'unfinished answers do not count' },
    of: withoutUnfinished,
  },
  {
    kind: 'duplicates',
    text: { sv: 'flera svar från samma organisation räknas', en: 'several answers of one organisation count' },
    of: (count) => besides(count, ['earlier']),
  },
  {
    kind: 'duplicates',
    text: {
      sv: 'både ofullständiga svar och flera svar från samma organisation räknas',
      en: 'both unfinished answers and several answers of one organisation count',
    },
    of: (count) => besides(count, ['unfinished', 'earlier']),
  },
  {
    kind: 'duplicates',
    text: { sv: 'bara ett svar per organisation räknas', en: 'only one answer of an organisation counts' },
    // Without a register a respondent is nobody else's second answer.
    of: (count) => ([...count.survey.organisations].length === 0 ? null : onceEach(count)),
  },
];

function besides(count: CountedRows, reasons: readonly SetAsideReason[]): CountedRows | null {
  const { setAside } = count.survey;
  if (isOfRegister(count)) return null;
  const inBase = new Set(count.baseRows.map(identityOf));
  const isNew = (row: unknown): boolean => !inBase.has(identityOf(row));
  const respondents = setAside.respondents.filter((one) => reasons.includes(one.reason) && isNew(one));
  const cooperations = setAside.cooperations.filter((one) => reasons.includes(one.respondent.reason) && isNew(one));
  if (count.measure.rows !== 'organisations') return recount(count, {}, { respondents, cooperations });
  // A response rate counts organisations: here every answer once more.
  const more = respondents.map(({ organisation }) => organisation).filter((one) => inBase.has(identityOf(one)));
  return withRows(count, [...count.rows, ...more], count.baseRows);
}

/** Whether no answer takes part: how many were asked, how the questionnaire is made. */
const isOfRegister = ({ measure: { rows, counted } }: CountedRows): boolean =>
  rows === 'questions' || rows === 'options' || (rows === 'organisations' && counted?.is !== 'responded');

/** Takes out what cleaning sets aside, and unfinished answers that count because nothing else came. */
function withoutUnfinished(count: CountedRows): CountedRows | null {
  const { cleaning, respondents, setAside } = count.survey;
  if (isOfRegister(count)) return null;
  const places = cleaning.find(({ rule }) => rule === 'unfinished-kept')?.places ?? [];
  const only = [...respondents].filter(({ sheet, row }) => places.includes(`${sheet}!${row}:${row}`));
  if (count.measure.rows === 'organisations') {
    const codes = new Set<string | undefined>(only.map(({ organisation }) => organisation?.code));
    const rows = count.rows.filter((row) => !codes.has(organisationOf(row)?.code));
    return withRows(count, rows, count.baseRows);
  }
  const unfinished = setAside.respondents.filter(({ reason }) => reason === 'unfinished');
  const rows = new Set([...only, ...unfinished].map(identityOf));
  return kept(count, (row) => {
    const oneCase = caseOf(row);
    return !rows.has(identityOf(isCooperation(oneCase) ? oneCase.respondent : oneCase));
  });
}

/** Of several answers of one organisation the one that counts. */
function onceEach(count: CountedRows): CountedRows | null {
  if (count.measure.rows !== 'respondents' || count.measure.unit.of !== 'rows') return null;
  const counted = new Set([...count.survey.respondents].map(identityOf));
  const byCounting = [...count.baseRows].sort((a, b) => rank(a, counted) - rank(b, counted));
  const last = new Map(byCounting.map((row) => [organisationOf(row)?.code, row]));
  return last.size === count.baseRows.length ? null : kept(count, (row) => last.get(organisationOf(row)?.code) === row);
}

const rank = (row: unknown, counted: ReadonlySet<string>): number => (counted.has(identityOf(row)) ? 1 : 0);
