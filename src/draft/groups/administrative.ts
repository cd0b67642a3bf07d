import { fold } from '../../input/normalise-text';
import { toNumber } from '../table/cell-form';
import type { Column } from '../table/column';
import type { ColumnKind } from '../table/column-kind';

/** What a column is beside the answers. */
export type Role = 'answerId' | 'repeatedId' | 'status' | 'started' | 'finished' | 'weight' | 'unused';

/** Headers that tools write, as letters and digits alone. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  repeatedId: [],
  answerId: [
    ...[
      'respondentid',
      'responseid',
      'answerid',
      'svarsid',
      'id',
      'recordid',
      'contributionid',
      'submissionid',
      'svarsnummer',
    ],
    ...[
      'lopnummer',
      'lopnr',
      'löpnr',
      'löpnummer',
      'respid',
      'respondent',
      'caseid',
      'participantid',
      'respondentserial',
      'nr',
      'surveyid',
    ],
  ],
  status: [
    'status',
    'finished',
    'complete',
    'completed',
    'completionstatus',
    'responsestatus',
    'svarsstatus',
    'iscomplete',
  ],
  started: [
    'startdate',
    'started',
    'starttime',
    'datestarted',
    'timestarted',
    'påbörjad',
    'startad',
    'starttid',
    'datecreated',
    'creationdate',
    'starttidpunkt',
  ],
  finished: [
    ...[
      'enddate',
      'endtime',
      'finished',
      'completed',
      'completiontime',
      'submitdate',
      'datesubmitted',
      'timestamp',
      'tidstämpel',
    ],
    ...[
      'avslutad',
      'sluttid',
      'slutförd',
      'submitted',
      'submissiondate',
      'datemodified',
      'lastupdate',
      'inskickad',
      'besvarad',
    ],
  ],
  weight: ['weight', 'weights', 'vikt', 'vikter', 'weighting', 'kalibreringsvikt'],
  unused: [
    ...[
      'collectorid',
      'customdata1',
      'customdata',
      'progress',
      'duration',
      'durationinseconds',
      'recordeddate',
      'distributionchannel',
    ],
    ...[
      'userlanguage',
      'responsetype',
      'lastpage',
      'startlanguage',
      'seed',
      'datestamp',
      'datelastaction',
      'refurl',
      'referrerurl',
    ],
    ...[
      'interviewtime',
      'totaltime',
      'redcapeventname',
      'redcapsurveyidentifier',
      'redcaprepeatinstrument',
      'redcaprepeatinstance',
    ],
    ...[
      'redcapdataaccessgroup',
      'surveytimestamp',
      'languagecode',
      'invitationnumber',
      'anpassatfält1',
      'anpassatfält',
      'collector',
    ],
  ],
};
/** Columns of the time that pages took, and of the state of a form. */
const PATTERNS: readonly (readonly [RegExp, Role])[] = [
  [/^(grouptime|questiontime|pagetime|pagesubmit|firstclick|lastclick|clickcount)\d*/u, 'unused'],
  [/(firstclick|lastclick|pagesubmit|clickcount)$/u, 'unused'],
  [/complete$/u, 'status'],
  [/timestamp$/u, 'finished'],
];

/** The roles that a column's headers and answers allow, the likeliest first; none if it holds answers. */
export function rolesOf(column: Column, kind: ColumnKind): Role[] {
  const headers = [column.name ?? '', ...column.path, column.heads[0] ?? ''].map(fold);
  const isNamed = (role: Role): boolean => headers.some((header) => NAMES[role].includes(header));
  const isDated = kind === 'date' || kind === 'odd-date';
  const fits: Readonly<Record<Role, boolean>> = {
    repeatedId: false,
    answerId: column.answered > 0 && column.labels.size === column.answered && !isDated,
    status: kind === 'choice' || kind === 'number',
    started: isDated,
    finished: isDated,
    weight: kind === 'number' && isAroundOne(column),
    unused: true,
  };
  const roles = (Object.keys(NAMES) as Role[]).filter((role) => isNamed(role) && fits[role]);
  const isOfForm = column.path.length === 1 || column.name !== null;
  const further = PATTERNS.filter(
    ([pattern, role]) => isOfForm && fits[role] && headers.some((header) => pattern.test(header)),
  );
  const isLanguage = headers.some((header) => header === 'language' || header === 'språk');
  if (isNamed('answerId') && kind === 'text') return ['repeatedId'];
  // "EN", "sv-SE": what the questionnaire was shown in.
  if (isLanguage && [...column.labels.keys()].every((key) => /^[a-z]{2}([-_][a-z]{2})?$/u.test(key))) return ['unused'];
  return [...roles, ...further.map(([, role]) => role)];
}

/** Weights are one on average, more or less; what people weigh is not. */
function isAroundOne({ labels, answered }: Column): boolean {
  const sum = [...labels.values()].reduce((total, { text, count }) => total + count * toNumber(text), 0);
  return sum / answered > 0.5 && sum / answered < 2;
}
