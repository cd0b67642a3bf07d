import { expect } from 'chai';
import type { Language } from '../../src/input/language';
import { frameTable } from '../../src/notebook/frame-table';
import { findingsTable } from '../../src/notebook/findings-table';
import { tablePlain } from '../../src/notebook/table-plain';
import { toFrame } from '../../src/notebook/to-frame';
import { touchedClaims } from '../../src/notebook/touched';
import { warningsTable } from '../../src/notebook/warnings-table';
import { deviationFindings } from '../../src/published/deviation-findings';
import { Register } from '../../src/published/register';
import { frequencies } from '../../src/statistics/frequencies';
import { together } from '../../src/statistics/together';
import { cleaningTable } from '../../src/tables/cleaning-table';
import type { Table } from '../../src/tables/table';
import { claimTrace } from '../../src/trace/claim-trace';
import { countTrace } from '../../src/trace/count-trace';
import { leftOutColumn, leftOutFormulas, leftOutKinds, leftOutSheet } from '../../src/trace/left-out';
import { legendName, legendSheet } from '../../src/trace/legend-sheet';
import { traceTable } from '../../src/trace/trace-table';
import { claimOf } from '../published/invented';
import { csvSurvey } from '../support/csv-survey';
import { swedishIn } from '../support/swedish-in';

const CODEBOOK = `
questions:
  - id: pie
    type: multiple
    text: Which pies do you eat?
    options:
      - { id: apple, label: Apple }
      - { id: cherry, label: Cherry }
      - { id: other, label: Other, text: Other (please specify) }
  - id: tea
    type: single
    text: Do you drink tea?
    options: [{ id: yes, label: "Yes" }, { id: no, label: "No" }, { id: unsure, label: Unsure, substantive: false }]
`;
const PIE = 'Which pies do you eat?';
const HEADS = [
  `${PIE} - Apple`,
  `${PIE} - Cherry`,
  `${PIE} - Other`,
  'Other (please specify)',
  'Do you drink tea?',
  '',
  'Shoe size',
];
const ROWS = [
  ['x', '', '', '', 'Yes', 'a', '42'],
  ['x', 'x', '', '', 'Unsure', '', '41'],
  ['', 'x', '', 'Rhubarb', 'No', '', '40'],
  ['', '', 'x', 'Plum', 'yes', '', ''],
  ['x', '', '', '', '', '', '39'],
];

const CLAIMS = [
  claimOf({ id: '1-apple', label: 'Apple', unit: 'percent', printed: '60', base: 'All', counts: 'Those who eat it' }),
  claimOf({ id: '1-tea', label: 'Tea', unit: 'percent', printed: '67', base: 'All', counts: 'Those who drink it' }),
  claimOf({ id: '1-cherry', label: 'Cherry', unit: 'count', printed: '4', counts: 'Those who eat it' }),
  claimOf({ id: '1-list', label: 'Pies', unit: 'list', items: ['Apple', 'Plum'], counts: 'Pies' }),
  claimOf({
    ...{ id: '1-most', label: 'Most common pie', unit: 'comparison', printed: 'most common', counts: 'Pies' },
    rule: { kind: 'most-common', keys: ['cherry'] },
  }),
].map((claim) => ({ ...claim, chapterName: 'chapter 1' }));

/** All that these rooms tell readers of one survey. */
async function told(language: Language): Promise<readonly Table[]> {
  const survey = csvSurvey([HEADS, ...ROWS], CODEBOOK, language);
  const [pie, tea] = ['pie', 'tea'].map((id) => frequencies(survey.respondents, survey.question(id)));
  const register = new Register(CLAIMS);
  const chapter = register.chapter('1', survey);
  chapter.check({
    '1-apple': pie!.of('apple'),
    '1-tea': tea!.of('yes'),
    '1-cherry': together(pie!, ['cherry', 'other'], 'Cherry'),
    '1-list': ['Apple', 'Pear'],
    '1-most': pie!.counts,
  });
  const deviations = deviationFindings(chapter);
  const text = { id: '1-x', title: '', base: '', source: '' };
  return [
    chapter.table(),
    findingsTable(deviations, { ...text, register }),
    cleaningTable(survey, '0-cleaning'),
    warningsTable(chapter, touchedClaims(chapter))!,
    traceTable(pie!.counts.map(countTrace), survey.sourceLine),
    frameTable(await toFrame(survey, survey.respondents)),
  ];
}

/** What the printed numbers are called in a sentence is the audit's to say. */
const withoutAbout = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'about'))),
});

const numbersOf = (tables: readonly Table[]): unknown[] =>
  tables.flatMap(({ rows }) => rows.map((row) => Object.values(row).filter((value) => typeof value === 'number')));

describe('A survey in English', () => {
  it('has findings, tables and traces without a word of Swedish', async () => {
    const tables = (await told('en')).map(withoutAbout);
    for (const table of tables) {
      const words = [table.id, ...table.columns, tablePlain(table), ...table.rows.flatMap((row) => Object.values(row))];
      expect(swedishIn(words.join('\n')), tablePlain(table)).to.deep.equal([]);
    }
    const all = tables.map(tablePlain).join('\n');
    for (const text of ['A possible explanation:', 'Missing: Plum. Added: Pear.', 'without a header', '“Shoe size”'])
      expect(all).to.include(text);
  });

  it('has the same numbers as in Swedish', async () => {
    const [english, swedish] = [await told('en'), await told('sv')];
    expect(numbersOf(english)).to.deep.equal(numbersOf(swedish));
    expect(swedishIn(swedish.map(tablePlain).join('\n'))).to.include.members([
      'å',
      'och',
      'Tryckt',
      'varning',
      'rader',
    ]);
  });

  it('has a legend in English on the copy whose cells are marked', () => {
    const survey = csvSurvey([HEADS, ...ROWS], CODEBOOK, 'en');
    const chapter = new Register(CLAIMS.slice(0, 1)).chapter('1', survey);
    chapter.check('1-apple', frequencies(survey.respondents, survey.question('pie')).of('apple'));
    const [checked] = chapter.evidences();
    const parts = ['xl/comments1.xml', 'docProps/core.xml', 'xl/vbaProject.bin', 'xl/users/1.xml', 'xl/custom.bin'];
    const left = [
      ...leftOutKinds(parts, ['hyperlinks', 'autoFilter', 'headerFooter', 'dataValidations', 'conditionalFormatting']),
      ...[leftOutColumn('Answers', 'C', 'E-mail', 2), leftOutColumn('Answers', 'D', null, 1)],
      ...[leftOutSheet('Hidden'), leftOutFormulas(2)],
    ];
    const legend = legendSheet(claimTrace(checked!), { marked: () => 1 } as never, left);
    const texts = [...legend.matchAll(/<t [^>]*>([^<]*)<\/t>/gu)].map(([, text = '']) => text);
    expect(texts).to.include.members([
      'Statement',
      'Counted',
      'Copy of',
      'Left out',
      'Cells of the base',
      'this colour',
    ]);
    expect(swedishIn([legendName(), ...texts].join('\n'))).to.deep.equal([]);
  });
});
