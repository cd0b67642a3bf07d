import type { AuditTableTexts } from './audit-table-texts';

/** What tables of findings are called in English. */
export const auditTableTextsEn: AuditTableTexts = {
  contradiction: {
    id: 'audit-contradictions',
    title: 'Printed numbers that contradict each other',
    heads: { claim: 'Number', contradicts: 'Contradicts', arithmetic: 'Arithmetic', explanation: 'Explanation' },
  },
  'contradiction-in-words': {
    id: 'audit-contradictions-in-words',
    title: 'Printed statements that contradict each other',
    heads: { claims: 'Statements and numbers', arithmetic: 'Arithmetic', explanation: 'Explanation' },
  },
  'holds-only-if': {
    id: 'audit-assumptions',
    title: 'Printed numbers that do not agree as they stand, and what makes them agree',
    heads: {
      relation: 'Relation',
      claims: 'Numbers',
      arithmetic: 'Arithmetic',
      assumption: 'Agrees if',
      number: 'How many',
      reconstruction: 'In the reconstruction',
    },
  },
  'hidden-base': {
    id: 'audit-hidden-bases',
    title: 'Bases that are not printed',
    heads: {
      base: 'Base',
      percent: 'Percent',
      most: 'At most',
      bases: 'Possible bases',
      arithmetic: 'For example',
      verdict: 'What the percentages say',
    },
  },
};
