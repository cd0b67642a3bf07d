import { expect } from 'chai';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { loadSurvey } from '../../../src/export/load-survey';
import { SMALL_CODEBOOK, answerRow, HEAD } from '../../support/small-export';
import { expectSane, surveyOrError } from './expect-sane';
import { PATIENCE, settings } from './settings';
import { inFolder } from './temporary';

type Cell = XLSX.CellObject;
/** What a cell is for a box: ticked, not ticked, or nothing that a box can hold. */
type Box = 'ticked' | 'unticked' | 'fault';

/** What people and programs put into cells, with what it says in a box and in the column of question 4. */
const VALUES: readonly (readonly [Cell | null, Box, 'ja' | 'nej' | 'blank' | 'fault'])[] = [
  [null, 'unticked', 'blank'],
  [{ t: 's', v: ' \u00a0' }, 'unticked', 'blank'],
  [{ t: 's', v: '\u200b' }, 'unticked', 'blank'],
  [{ t: 'n', v: 1 }, 'ticked', 'fault'],
  [{ t: 'n', v: 0 }, 'unticked', 'fault'],
  [{ t: 'n', v: 2 }, 'fault', 'fault'],
  [{ t: 'n', v: -1 }, 'fault', 'fault'],
  [{ t: 'n', v: 1e300 }, 'fault', 'fault'],
  [{ t: 'n', v: 0.1 + 0.2 }, 'fault', 'fault'],
  [{ t: 'b', v: true }, 'ticked', 'fault'],
  [{ t: 'b', v: false }, 'unticked', 'fault'],
  [{ t: 's', v: '1' }, 'ticked', 'fault'],
  [{ t: 's', v: '1,0' }, 'ticked', 'fault'],
  [{ t: 's', v: ' X ' }, 'ticked', 'fault'],
  [{ t: 's', v: 'Ja' }, 'ticked', 'ja'],
  [{ t: 's', v: 'nEJ' }, 'unticked', 'nej'],
  [{ t: 's', v: 'j\u00ada\u00a0' }, 'ticked', 'ja'],
  [{ t: 's', v: 'Kanske' }, 'fault', 'fault'],
  [{ t: 's', v: '__proto__' }, 'fault', 'fault'],
  [{ t: 's', v: 'constructor' }, 'fault', 'fault'],
  [{ t: 's', v: '=1+1' }, 'fault', 'fault'],
  [{ t: 's', v: '<script>alert(1)</script>' }, 'fault', 'fault'],
  [{ t: 's', v: 'x'.repeat(32_000) }, 'fault', 'fault'],
  [{ t: 's', v: '#N/A' }, 'fault', 'fault'],
  [{ t: 'e', v: 42, w: '#N/A' }, 'fault', 'fault'],
  [{ t: 'n', f: '1+1' }, 'fault', 'fault'],
  [{ t: 'n', v: 1, f: '2-1' }, 'ticked', 'fault'],
  [{ t: 'd', v: new Date(Date.UTC(2018, 0, 1)) }, 'fault', 'fault'],
];

/** Ten answers: question 1 has its boxes in H to J, question 4 stands in N. */
const ORGANISATIONS = [
  ['Ale', '1440'],
  ['Alingsås', '1489'],
  ['Upplands Väsby', '0114'],
  ['Vallentuna', '0115'],
  ['Österåker', '0117'],
  ['Värmdö', '0120'],
] as const;
const BOXES = ['H', 'I', 'J'];

/** Loads ten answers with some cells replaced, column letter and row by value. */
function load(changes: ReadonlyMap<string, Cell | null>): ReturnType<typeof surveyOrError> {
  return inFolder((folder) => {
    const answers = ORGANISATIONS.map(([name, code], at) =>
      answerRow({ id: `s${at}`, name, code, mail: 'planted@example.se', har: [1], hinder: 'Ja' }),
    );
    const sheet = XLSX.utils.aoa_to_sheet(
      [...HEAD, ...answers].map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
    for (const [address, cell] of changes) {
      if (cell) sheet[address] = { ...cell };
      else Reflect.deleteProperty(sheet, address);
    }
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, 'Svar');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Svars-ID', 'Form', 'Land']]), 'Samarbeten');
    const [path, codebook] = [join(folder, 'e.xlsx'), join(folder, 'k.yaml')];
    writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    writeFileSync(codebook, SMALL_CODEBOOK);
    return surveyOrError(() => loadSurvey({ export: path, codebook }));
  });
}

const rows = fc.integer({ min: 3, max: 2 + ORGANISATIONS.length });
const value = fc.constantFrom(...VALUES);

describe('Cells that were changed', () => {
  it('of answers: are counted as what they say, or refused', () => {
    const one = fc.record({ column: fc.constantFrom(...BOXES, 'N'), row: rows, value });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (list) => {
        const changes = new Map(list.map(({ column, row, value: [cell] }) => [`${column}${row}`, cell]));
        const meaning = new Map(
          list.map(({ column, row, value: [, box, single] }) => [`${column}${row}`, { box, single }]),
        );
        const survey = load(changes);
        const isFault = [...meaning].some(
          ([address, { box, single }]) => (address.startsWith('N') ? single : box) === 'fault',
        );
        expect(survey === null).to.equal(isFault);
        survey?.respondents.rows.forEach(({ row, answers }) => {
          const boxes = BOXES.filter(
            (column) => (meaning.get(`${column}${row}`)?.box ?? (column === 'H' ? 'ticked' : 'unticked')) === 'ticked',
          );
          const named = boxes.length > 1 ? boxes.filter((column) => column !== 'J') : boxes;
          const har = answers.get('har');
          const options = named.map((column) => ({ H: 'vanort', I: 'andra', J: 'inga' })[column]);
          expect(har?.state === 'answered' ? har.options : []).to.deep.equal(options);
          const said = meaning.get(`N${row}`)?.single ?? 'ja';
          const hinder = answers.get('hinder');
          expect(hinder?.state === 'answered' ? hinder.options : ['blank']).to.deep.equal([said]);
        });
      }),
      settings(25),
    );
  }).timeout(PATIENCE);

  it('of headers and administrative columns: are read or refused', () => {
    const columns = [...'ABCDEFGHIJKLMNOPQ'];
    const one = fc.record({ column: fc.constantFrom(...columns), row: fc.integer({ min: 1, max: 12 }), value });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (list) => {
        const survey = load(new Map(list.map(({ column, row, value: [cell] }) => [`${column}${row}`, cell])));
        if (survey) expectSane(survey);
      }),
      settings(25),
    );
  }).timeout(PATIENCE);
});
