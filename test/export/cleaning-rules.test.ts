import { expect } from 'chai';
import type { CleaningRule } from '../../src/export/cleaning-log';
import { loadSurvey } from '../../src/export/load-survey';
import { answerRow } from '../support/small-export';
import { inPart, swap, writeSpoiled, type Spoiling } from '../support/spoiled-export';
import { inFolder } from './fuzz/temporary';

/** An export in which a rule has something to do beside what looks like it, and the places that its words are true of. */
interface RuleCase {
  readonly spoiling: Spoiling;
  readonly places: readonly string[];
}
const of = (places: readonly string[], spoiling: Spoiling): RuleCase => ({ spoiling, places });

const s = (v: string) => ({ t: 's', v }) as const;
const NAMES = { '1440': 'Ale', '0764': 'Alvesta', '0604': 'Aneby', '1984': 'Arboga', '2506': 'Arjeplog' } as const;
type Given = Omit<Parameters<typeof answerRow>[0], 'id' | 'code'>;
/** An answer that ticks something, of an organisation by its code. */
const full = (id: string, code: keyof typeof NAMES, given: Given = {}): unknown[] =>
  answerRow({ id, code, name: NAMES[code], har: [1], ...given });
const UNFINISHED = { status: 'Ofullständig', finished: '' };
/** Puts answers in the place of those of the good export, from row 3 on, and no cooperations. */
const answers = (...rows: unknown[][]): Spoiling => ({
  rows: (all) => all.splice(2, Infinity, ...rows),
  cooperations: (all) => all.splice(1),
});

/** Finished and unfinished answers of five organisations, in every constellation, with the rows in which they stand. */
const CONSTELLATIONS = answers(
  full('3', '1440', { finished: '2018-04-02 10:00' }),
  full('4', '1440', { finished: '2018-04-03 10:00' }),
  full('5', '1440', { finished: '' }),
  full('6', '1440', { ...UNFINISHED, started: '' }),
  answerRow({ id: '7', code: '1440', name: 'Ale', ...UNFINISHED }),
  full('8', '0764', { ...UNFINISHED, started: '2018-04-03 09:00' }),
  full('9', '0764', { ...UNFINISHED, started: '2018-04-02 09:00' }),
  answerRow({ id: '10', code: '0764', name: 'Alvesta', ...UNFINISHED, started: '2018-04-04 09:00' }),
  full('11', '0604', { ...UNFINISHED, started: '?' }),
  full('12', '0604', { ...UNFINISHED, started: '' }),
  answerRow({ id: '13', code: '0604', name: 'Aneby', ...UNFINISHED, started: '' }),
  full('14', '1984', { finished: '2018-04-05 10:00' }),
  full('15', '1984', { finished: '2018-04-05 10:00' }),
  full('16', '1984', { finished: '2018-04-01 10:00' }),
  full('17', '1984', { finished: '2018-04-01 10:00' }),
  answerRow({ id: '18', code: '2506', name: 'Arjeplog', ...UNFINISHED }),
  full('19', '2506', { status: 'Test' }),
);
const rowsOf = (...rows: number[]): string[] => rows.map((row) => `Svar!${row}:${row}`);

const CASES: Readonly<Record<CleaningRule, RuleCase>> = {
  'empty-rows': of(['Svar!4:4', 'Svar!5:5', 'Svar!6:6'], {
    rows: (rows) => {
      // A blank row, spaces, and a note in a column that is not read; after the last row nothing is between.
      rows.splice(3, 0, [], [' ', '', '\u200b'], [...Array<string>(15).fill(''), 'anteckning']);
      rows.push([], [' ']);
    },
  }),
  'test-answers': of(rowsOf(19), CONSTELLATIONS),
  'later-answer': of(rowsOf(3, 5, 14, 16, 17), CONSTELLATIONS),
  'unfinished-answers': of(rowsOf(6, 7), CONSTELLATIONS),
  'unfinished-empty': of(rowsOf(10, 13, 18), CONSTELLATIONS),
  'unfinished-earlier': of(rowsOf(9, 11), CONSTELLATIONS),
  'unfinished-kept': of(rowsOf(8, 12), CONSTELLATIONS),
  'without-time': of(rowsOf(5, 11, 12), CONSTELLATIONS),
  'same-time': of(rowsOf(14, 15), CONSTELLATIONS),
  'day-alone': of(
    rowsOf(4, 6),
    answers(
      full('3', '1440', { started: '2018-04-02 10:00', finished: '2018-04-03 10:00' }),
      full('4', '1440', { started: '2018-04-02 10:00', finished: '2018-04-03' }),
      full('5', '0764', { started: '2018-04-02 10:00', finished: '2018-04-04 10:00' }),
      full('6', '0764', { started: '2018-04-02 10:00', finished: '2018-04-04' }),
      // Of another day than the last one, and of an organisation's only answer, the day is enough.
      full('7', '0764', { started: '2018-04-02 10:00', finished: '2018-04-03' }),
      full('8', '0604', { started: '2018-04-02 10:00', finished: '2018-04-03' }),
    ),
  ),
  'ends-before-start': of(
    rowsOf(4),
    answers(
      full('3', '1440', { started: '2018-04-03 10:00', finished: '2018-04-03 10:00' }),
      full('4', '1984', { started: '2018-04-03 10:01', finished: '2018-04-03 10:00' }),
      full('5', '0764', { started: '', finished: '2018-04-03 10:00' }),
      full('6', '0604', { status: 'Ofullständig', started: '2018-04-03 10:01', finished: '2018-04-03 10:00' }),
    ),
  ),
  'far-time': of(
    rowsOf(5, 6),
    answers(
      full('3', '1440', { finished: '2018-04-03 10:00' }),
      full('4', '1984', { finished: '2019-04-03 10:00' }),
      full('5', '0764', { finished: '2019-04-05 10:00' }),
      full('6', '0604', { started: '1904-01-01', finished: '2014-04-02 10:00' }),
      full('7', '2506', { finished: '2018-04-03 11:00' }),
    ),
  ),
  'mixed-zones': of(
    rowsOf(4),
    answers(
      full('3', '1440', { finished: '2018-04-03T10:00:00+02:00' }),
      full('4', '1440', { finished: '2018-04-03 09:00' }),
      // A clock without a zone is no riddle where no other one has a zone.
      full('5', '0764', { finished: '2018-04-03 09:00' }),
      full('6', '0764', { finished: '2018-04-04 09:00' }),
      full('7', '0604', { finished: '2018-04-04 09:00Z' }),
    ),
  ),
  'about-unread': of(['Läs mig!A1'], { book: ({ Sheets }) => delete Sheets['Läs mig']!.B1 }),
  'nothing-listed': of(['Svar!H5', 'Svar!H6'], {
    // Row 7 was not asked for a list, and row 8 does not count.
    rows: (rows) =>
      rows.push(
        full('a3', '0764'),
        full('a4', '0604', UNFINISHED),
        full('a5', '1984', { har: [null, 1] }),
        full('a6', '2506', { status: 'Test' }),
      ),
  }),
  // Row 8 is of an answer that does not count.
  'repeated-rows': of(['Samarbeten!4:4', 'Samarbeten!7:7', 'Samarbeten!8:8'], {
    rows: (rows) => rows.push(full('a3', '0764'), full('a4', '1440', { finished: '2018-03-01 10:00' })),
    cooperations: (rows) =>
      rows.push(
        ['a1', 'Vänort', 'Danmark'],
        ['a1', 'Vänort', ' norge'],
        ['a3', 'Vänort', 'Norge'],
        ['a4', 'Vänort', 'Norge'],
        ['a1', 'Vänort', 'Danmark'],
        ['a4', 'Vänort', 'Norge'],
      ),
  }),
  'empty-text': of(['Svar!M4', 'Svar!M5', 'Svar!O5', 'Samarbeten!D2'], {
    codebook: (text) =>
      swap(
        swap(text, 'unticked: ["0", nej]', 'unticked: ["0", nej], noText: [N/A]'),
        '    fields:\n',
        '    fields:\n      - { id: partner, type: text, text: Partner }\n',
      ),
    cells: { M4: { t: 'n', v: 0 }, O3: s('Nej tack') },
    rows: (rows) => rows.push(full('a3', '0764', { har: [null, null, 1], orsak: [1, null, ' n/a '], kommentar: '–' })),
    cooperations: (rows) => ([rows[0]![3], rows[1]![3]] = ['Partner', 'Nej']),
  }),
  'number-formats': of(['export.ods'], {
    name: 'export.ods',
    bookType: 'ods',
    // As LibreOffice writes a format of its own for negative numbers.
    parts: inPart(
      'content.xml',
      '<office:automatic-styles>',
      '<office:automatic-styles><number:number-style style:name="N9"><number:number number:min-integer-digits="1"/>' +
        '<style:map style:condition="value()&gt;7" style:apply-style-name="N9"/></number:number-style>',
    ),
  }),
  'table-rows-of-removed': of(['Samarbeten!2:2', 'Samarbeten!3:3', 'Samarbeten!4:4'], {
    rows: (rows) =>
      rows.push(
        full('test', '0764', { status: 'Test' }),
        full('begun', '1440', UNFINISHED),
        full('earlier', '1440', { finished: '2018-03-01 10:00' }),
        full('kept', '0604', UNFINISHED),
      ),
    cooperations: (rows) =>
      rows.splice(
        1,
        Infinity,
        ...['test', 'begun', 'earlier', 'a1', 'kept'].map((id) => [id, 'Vänort', 'Norge']),
        // Of one that counts, but was not asked.
        ['a2', 'Vänort', 'Norge'],
      ),
  }),
  'outside-routing': of(['Svar!L3', 'Svar!M5', 'Samarbeten!3:3', 'Samarbeten!4:4'], {
    // Row 3 ticks a later box of a question it was not asked, row 5 only writes; row 4 was asked.
    cells: { K3: { t: 'n', v: 0 }, L3: { t: 'n', v: 1 } },
    rows: (rows) => {
      rows.push(full('a3', '0764', { orsak: [null, null, 'Ingen ork'] }));
      rows.push(full('a4', '0604', { orsak: [0, '', ' '] }));
    },
    cooperations: (rows) => rows.push(['a2', 'Vänort', 'Norge'], ['a1', 'Annat', 'Norge'], ['a3', 'Vänort', 'Norge']),
  }),
  'none-and-some': of(['Svar!J3', 'Svar!K5'], {
    codebook: (text) =>
      text
        .replace('{ id: tid, label: Tid }', '{ id: tid, label: Tid, exclusive: true }')
        .replace(', any: [inga]', ', any: [inga, andra]'),
    cells: { J3: { t: 'n', v: 1 } },
    rows: (rows) => rows.push(full('a3', '0764', { har: [null, 1], orsak: [1, 1] })),
  }),
  'text-without-tick': of(['Svar!M4', 'Svar!M6'], {
    cells: { M4: s('Ingen ork') },
    // The last one is read, though it does not count.
    rows: (rows) =>
      rows.push(
        full('a3', '0764', { har: [null, null, 1], orsak: [null, 1, 'Annat'] }),
        full('a4', '0764', { ...UNFINISHED, har: [null, null, 1], orsak: [null, null, 'Annat'] }),
      ),
  }),
  'personal-in-text': of(['Svar!O3', 'Svar!M4'], {
    cells: { O3: s('ring 070-123 45 67'), M4: s('a@example.se') },
    rows: (rows) => rows.push(full('a3', '0764', { kommentar: 'ring kommunen' })),
  }),
  'total-rows': of(['Svar!5:5', 'Svar!6:6', 'Samarbeten!3:3'], {
    rows: (rows) => rows.push(['Summa', '', '', '', '', '', '', 2], ['', 'Medel', '', '', '', '', '', 1]),
    cooperations: (rows) => rows.push(['', 'Antal', 1]),
  }),
  'unreadable-dates': of(['Svar!D3', 'Svar!C5'], {
    cells: { D3: s('igår'), C4: s('igår') },
    // The time of beginning orders unfinished answers, that of finishing the others; the other one is not read.
    rows: (rows) =>
      rows.push(
        full('a3', '0764', { ...UNFINISHED, started: 'x', finished: '–' }),
        full('t', '0604', { status: 'Test', finished: 'x' }),
      ),
  }),
  'date-form': of(['Svar!D3', 'Svar!D4', 'Svar!C5'], {
    cells: { D3: { t: 'n', v: 43191.5 }, D4: s('5.4.2018'), C4: s('5.4.2018') },
    rows: (rows) =>
      rows.push(
        full('a3', '0764', { ...UNFINISHED, started: '3.4.2018' }),
        full('a4', '0604', { finished: '2018-04-05' }),
        full('a5', '1984', { finished: '2018-04-05T09:00:00' }),
      ),
  }),
  'formula-values': of(['Svar!H3', 'Svar!D3', 'Svar!A4'], {
    cells: {
      H3: { t: 'n', v: 1, f: '2-1' },
      A4: { t: 's', v: 'a2', f: '"a"&2' },
      D3: { t: 's', v: '2018-04-05 09:00', f: 'A1' },
      // The head of a column, and a column that is not read.
      N1: { t: 's', v: '4. Hinder?', f: 'A1' },
      E3: { t: 's', v: 'x@example.se', f: 'A1' },
    },
  }),
  'lost-letters': of(['Svar!O3'], { cells: { O3: s('\ufffdstersj\ufffdn'), O4: s('Östersjön ?') } }),
  'hidden-cells': of(['Svar!3:3', 'Svar!H:H', 'Samarbeten'], {
    book: (book) => {
      book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
      const sheet = book.Sheets.Svar!;
      sheet['!rows'] = Array.from({ length: 9 }, (_, at) => ({ hidden: at === 2 || at === 8 }));
      sheet['!cols'] = Array.from({ length: 20 }, (_, at) => ({ hidden: at === 7 || at === 19 }));
    },
  }),
  'unknown-columns': of(['Svar!P: ”6. Extra”', 'Svar!R: utan rubrik'], {
    rows: (rows) => {
      rows[0]!.push('6. Extra', '', '', 'Tom');
      rows[2]!.push('', '', 'x', '');
    },
  }),
  'unread-sheets': of(['Anteckningar'], {
    book: ({ SheetNames, Sheets }) => {
      SheetNames.push('Anteckningar', 'läs mig');
      [Sheets.Anteckningar, Sheets['läs mig']] = [
        { '!ref': 'A1', A1: s('x') },
        { '!ref': 'A1', A1: s('x') },
      ];
    },
  }),
  'other-format': of(['export.xls: xlsx'], { name: 'export.xls' }),
  'text-form': of(['Svar!F3', 'Samarbeten!C2'], {
    cells: { F3: s(' Ale '), E3: s(' kim.berg@example.se '), O4: s('En kommentar.') },
    cooperations: (rows) => (rows[1]![2] = 'Norge\u00a0'),
  }),
  'header-form': of(['Svar!B1', 'Svar!H2', 'Svar!I2', 'Svar!J2', 'Svar!L2'], {
    rows: ([heads, options]) => {
      // One head over three columns, another of a single one, an option.
      [heads![1], heads![7], options![11]] = ['STATUS', '1.  Vad har ni?', 'annat'];
    },
  }),
  'label-form': of(['Svar!I3', 'Svar!N3', 'Samarbeten!C2'], {
    cells: { H3: s('Vänort'), I3: s('ANDRA'), N3: s('JA'), N4: s(' Nej') },
    cooperations: (rows) => (rows[1]![2] = 'Holland'),
  }),
  'tick-as-text': of(['Svar!H3', 'Svar!J4'], {
    cells: { H3: s('1'), I3: s('0'), J4: s('x'), K4: s('Tid'), L4: { t: 'b', v: true } },
  }),
  'code-form': of(['Svar!G5', 'Svar!G6'], {
    rows: (rows) =>
      rows.push(
        answerRow({ id: 'a3', name: 'Alvesta', code: 764 }),
        answerRow({ id: 'a4', name: 'Arboga', code: '1984,0' }),
        answerRow({ id: 'a5', name: 'Arjeplog', code: 2506 }),
      ),
  }),
};

describe('The cleaning rules', () => {
  for (const [rule, { spoiling, places }] of Object.entries(CASES)) {
    it(`${rule}: lists what its words are true of, and nothing else`, () => {
      const { cleaning } = inFolder((folder) => loadSurvey(writeSpoiled(folder, spoiling)));
      expect(cleaning.find((step) => step.rule === rule)?.places).to.deep.equal(places);
    });
  }
});
