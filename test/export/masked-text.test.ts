import { expect } from 'chai';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as XLSX from 'xlsx';
import { loadSurvey } from '../../src/export/load-survey';
import type { SurveyFiles } from '../../src/export/survey-files';
import { InputError } from '../../src/input/input-error';
import { toFrame } from '../../src/notebook/to-frame';
import { refuseOtherExport } from '../../src/runner/keep-other-chapters';
import { writeManifest } from '../../src/runner/manifest';
import { distinct } from '../../src/statistics/distinct';
import { frequencies } from '../../src/statistics/frequencies';
import type { Survey } from '../../src/survey/survey';
import { cleaningTable } from '../../src/tables/cleaning-table';
import { writeTable } from '../../src/tables/write-table';
import { claimTrace } from '../../src/trace/claim-trace';
import { traceJson } from '../../src/trace/trace-json';
import { traceText } from '../../src/trace/trace-text';
import { claimOf, resultOf } from '../published/invented';
import { ANSWERS_PART, inPart, swap, writeSpoiled, type Spoiling } from '../support/spoiled-export';
import { temporaryFile } from '../support/reproduction';
import { inFolder } from './fuzz/temporary';

/** One of each kind of text, to be found nowhere. */
const MARKS = {
  header: 'kanarie.rubrik@hemligt.example',
  sheet: 'kanarie.blad@hemligt.ex',
  file: 'kanarie.fil@hemligt.example',
  partner: 'kanarie.ort@hemligt.example',
  id: 'kanarie.id@hemligt.example',
  source: 'kanarie.kalla@hemligt.example',
  comment: 'kanarie (snabel-a) hemligt.example',
};
const SECRET = /kanarie|hemligt/iu;

/** An export in which every text that may be anything holds a mark, and is read all the same. */
const PLANTED: Spoiling = {
  name: `${MARKS.file} export.xlsx`,
  codebook: (text) =>
    swap(text, '      - { id: land,', '      - { id: namn, type: text, text: Partner }\n      - { id: land,'),
  rows: (rows) => {
    rows[0]!.push(`Vidare till ${MARKS.header}`);
    rows[2]!.push('x');
    rows[2]![0] = MARKS.id;
    rows[2]![4] = MARKS.id;
    rows[2]![14] = `Skriv till ${MARKS.comment}`;
    rows[3]![0] = `${MARKS.id}.se`;
  },
  cooperations: (rows) => {
    rows[0]!.splice(2, 0, 'Partner', MARKS.header);
    rows[1]!.splice(2, 0, `Oslo, ${MARKS.partner}`, 'x');
    rows[1]![0] = MARKS.id;
  },
  book: (book) => {
    book.Sheets['Läs mig'] = XLSX.utils.aoa_to_sheet([['Källrad', `Enligt ${MARKS.source}`]]);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['a']]), MARKS.sheet);
  },
};

/** All that a survey is to its readers, as text. */
async function everything(survey: Survey, folder: string): Promise<Record<string, string>> {
  for (const name of ['figures', 'tables']) mkdirSync(join(folder, name));
  writeManifest(folder, survey, {
    codebook: join(folder, 'kodbok.yaml'),
    register: 'data/published',
    notebooks: 'notebooks',
  });
  const claim = claimOf({ unit: 'count', printed: '1' });
  const evidence = [
    frequencies(survey.respondents, survey.question('hinder')).counts[0]!,
    distinct(survey.table('cooperations'), ['namn'], 'Orter'),
  ];
  const trace = claimTrace({ claim, evidence, result: resultOf(claim, evidence[0]!) });
  const table = cleaningTable(survey, '0-stadning');
  writeTable(table, join(folder, 'tables'));
  const respondents = survey.respondents.rows.map(({ id, row, sheet, organisation, answers }) => [
    id,
    row,
    sheet,
    organisation,
    [...answers],
  ]);
  const cooperations = survey
    .table('cooperations')
    .rows.map(({ answers, respondent }) => [respondent.id, [...answers]]);
  return {
    survey: JSON.stringify([respondents, cooperations, survey.cleaning, survey.file, survey.sourceLine, survey.title]),
    questions: JSON.stringify(survey.questions.map(({ columns, ...rest }) => [rest, [...columns]])),
    cleaning: JSON.stringify(table) + readFileSync(join(folder, 'tables', '0-stadning.csv'), 'utf8'),
    trace: traceText(trace) + JSON.stringify([trace, traceJson(trace)]),
    manifest: readFileSync(join(folder, 'manifest.json'), 'utf8'),
    frame: JSON.stringify((await toFrame(survey, survey.respondents)).values),
    list: JSON.stringify((await toFrame(survey, survey.table('cooperations'))).values),
  };
}

describe('text of the export', () => {
  it('reaches no survey, table, trace or manifest unmasked: headers, names of sheets and files, ids, texts', async () => {
    const folder = temporaryFile('masked');
    mkdirSync(folder);
    const survey = loadSurvey(writeSpoiled(folder, PLANTED));
    const told = await everything(survey, folder);
    for (const [name, text] of Object.entries(told)) expect(text, name).to.not.match(SECRET);
    expect(survey.file).to.equal('[e-postadress] export.xlsx');
    expect(survey.sourceLine).to.equal('Källa: liten enkät. Enligt [e-postadress]');
    const places = (rule: string) => survey.cleaning.find((step) => step.rule === rule)?.places;
    expect(places('unknown-columns')).to.deep.equal([
      'Svar!P: ”Vidare till [e-postadress]”',
      'Samarbeten!D: ”[e-postadress]”',
    ]);
    expect(places('unread-sheets')).to.deep.equal(['[e-postadress]']);
    expect(told['list']).to.include('Oslo, [e-postadress]');
    expect(told['trace']).to.include('"value":"Oslo, [e-postadress]"').and.to.include('Samarbeten!C2');
  });

  it('ties the sheets together by ids that are shown by a pseudonym, each by its own', () => {
    inFolder((folder) => {
      const survey = loadSurvey(writeSpoiled(folder, PLANTED));
      expect(survey.respondents.rows.map(({ id }) => id)).to.deep.equal(['[e-postadress] 1', '[e-postadress] 2']);
      expect(survey.table('cooperations').rows.map(({ respondent }) => respondent.organisation?.name)).to.deep.equal([
        'Ale',
      ]);
    });
  });

  const loads = (spoiling: Spoiling) => (folder: string) =>
    loadSurvey(writeSpoiled(folder, { ...PLANTED, ...spoiling }));
  const rows =
    (change: (rows: unknown[][]) => void): Spoiling['rows'] =>
    (all) => {
      PLANTED.rows?.(all);
      change(all);
    };
  const faults: Readonly<Record<string, (folder: string) => unknown>> = {
    'an id twice': loads({ rows: rows((all) => (all[3]![0] = MARKS.id)) }),
    'an unknown id on the other sheet': loads({
      cooperations: (all) => {
        PLANTED.cooperations?.(all);
        all[1]![0] = `${MARKS.id}.nu`;
      },
    }),
    'a status that is none': loads({ rows: rows((all) => (all[2]![1] = `Klar, ${MARKS.id}`)) }),
    'an option that is none': loads({ rows: rows((all) => (all[2]![13] = MARKS.comment)) }),
    'a tick that is none': loads({ rows: rows((all) => (all[2]![7] = `ja ${MARKS.comment}`)) }),
    'a code that is none': loads({ rows: rows((all) => (all[2]![6] = MARKS.id)) }),
    'a name that is none': loads({ rows: rows((all) => (all[2]![5] = `Ale ${MARKS.id}`)) }),
    'a partner country that is none': loads({
      cooperations: (all) => {
        PLANTED.cooperations?.(all);
        all[1]![4] = `Norge ${MARKS.partner}`;
      },
    }),
    'a header that is near the one looked for': loads({
      rows: rows((all) => (all[0]![14] = '5. Kommentar x@hemligt.se')),
    }),
    'a header twice': loads({ rows: rows((all) => all[0]!.push('Status')) }),
    'a sheet that is missing': loads({
      codebook: (text) => swap(PLANTED.codebook!(text), 'sheet: Svar,', 'sheet: Svaren,'),
    }),
    'a sheet without its part': loads({ parts: (parts) => void parts.delete('xl/worksheets/sheet4.xml') }),
    'a damaged part': loads({ parts: inPart(ANSWERS_PART, '</row>', '') }),
    'an error value': loads({ cells: { N3: { t: 'e', v: 42 } } }),
    'no workbook': (folder) => {
      const files = { ...writeSpoiled(folder, PLANTED), export: join(folder, `${MARKS.file}.xlsx`) };
      writeFileSync(files.export, MARKS.comment);
      return loadSurvey(files);
    },
    'no file': (folder) => loadSurvey({ ...writeSpoiled(folder, PLANTED), export: join(folder, MARKS.file) }),
    'CSV without its second file': (folder) => {
      const files: SurveyFiles = { ...writeSpoiled(folder, PLANTED), export: join(folder, `${MARKS.file}.csv`) };
      writeFileSync(files.export!, `Svars-ID;Status\n${MARKS.id};Slutförd\n`);
      return loadSurvey(files);
    },
    'results of another export': (folder) => {
      const survey = loadSurvey(writeSpoiled(folder, PLANTED));
      writeFileSync(
        join(folder, 'manifest.json'),
        JSON.stringify({ survey: '', export: { file: basename(`${MARKS.file}.xlsx`), sha256: 'another' } }),
      );
      refuseOtherExport(folder, survey);
    },
  };
  for (const [name, make] of Object.entries(faults)) {
    it(`reaches no message unmasked: ${name}`, () => {
      inFolder((folder) => {
        let error: unknown;
        try {
          make(folder);
        } catch (thrown) {
          error = thrown;
        }
        expect(error).to.be.instanceOf(InputError);
        // Whoever prints an error in a cell prints its faults, too.
        const { message, faults: told } = error as InputError;
        expect(message + JSON.stringify(told)).to.not.match(SECRET);
      });
    });
  }
});
