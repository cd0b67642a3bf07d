import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultCase, Severity } from './fault-case';

/** A survey of one sheet, as CSV, by a codebook of questions alone. */
function layout(
  fault: string,
  severity: Severity,
  message: string,
  rows: readonly string[],
  codebook: string,
): FaultCase {
  return {
    ...{ fault, severity, message },
    make: (folder) => {
      const files = { export: join(folder, 'export.csv'), codebook: join(folder, 'kodbok.yaml') };
      writeFileSync(files.export, `${rows.join('\n')}\n`);
      writeFileSync(
        files.codebook,
        `survey: { title: A survey, source: "Source: a survey", language: en }\n${codebook}`,
      );
      return files;
    },
  };
}

const YES_NO = 'options: [{ id: yes, label: "Yes", code: 1 }, { id: no, label: "No", code: 2 }]';
const SHEET = 'export.csv, sheet export';

/** What other programs write: codes, grids, rankings, numbers, dates, several options in a cell, other headers. */
export const LAYOUT_FAULTS: readonly FaultCase[] = [
  layout(
    'unknown code of an option',
    'error',
    `${SHEET}, A3: found "3", expected an option of "q". Correct the cell, or add the option to the codebook.`,
    ['q', '1', '3'],
    `questions: [{ id: q, type: single, text: q, ${YES_NO} }]`,
  ),
  layout(
    'unknown option in a grid',
    'error',
    `${SHEET}, A3: found "Fasst", expected an option of "Bus" (did you mean "Fast"?). Correct the cell, or add the option to the codebook.`,
    ['Speed [Bus],Speed [Car]', 'Fast,Slow', 'Fasst,Slow'],
    'questions: [{ id: speed, type: grid, text: Speed, items: [{ id: bus, label: Bus }, { id: car, label: Car }], options: [{ id: fast, label: Fast }, { id: slow, label: Slow }] }]',
  ),
  layout(
    'item of a grid without its column',
    'error',
    `${SHEET}, row 1: found no column "Speed / Car", expected every column of the codebook. Rename the column in the export, or its header in the codebook.`,
    ['Speed [Bus]', 'Fast', 'Slow'],
    'questions: [{ id: speed, type: grid, text: Speed, items: [{ id: bus, label: Bus }, { id: car, label: Car }], options: [{ id: fast, label: Fast }, { id: slow, label: Slow }] }]',
  ),
  layout(
    'two options of a single choice that is spread over columns',
    'error',
    `${SHEET}, B3: found 2 options of "Colour", expected one at most, since it is a single choice. Empty all but one of the cells, or make the question multiple in the codebook.`,
    ['Colour - Red,Colour - Blue', '1,', '1,1'],
    'questions: [{ id: colour, type: single, spread: true, text: Colour, options: [{ id: red, label: Red }, { id: blue, label: Blue }] }]',
  ),
  layout(
    'the same place twice in a ranking',
    'error',
    `${SHEET}, B3: found place 1 again, expected each place of "Rank" for one option. Correct one of the cells.`,
    ['Rank - Tea,Rank - Milk', '1,2', '1,1'],
    'questions: [{ id: rank, type: rank, text: Rank, options: [{ id: tea, label: Tea }, { id: milk, label: Milk }] }]',
  ),
  layout(
    'place that is none in a ranking',
    'error',
    `${SHEET}, B3: found "5", expected a place from 1 to 2 (option "Milk"). Correct the cell, or the type of the question in the codebook.`,
    ['Rank - Tea,Rank - Milk', '1,2', '1,5'],
    'questions: [{ id: rank, type: rank, text: Rank, options: [{ id: tea, label: Tea }, { id: milk, label: Milk }] }]',
  ),
  layout(
    'number that is none',
    'error',
    `${SHEET}, A3: found "old", expected a number ("age"). Correct the cell, name it under \`missing\`, or make the question one of type text in the codebook.`,
    ['age', '41', 'old'],
    'questions: [{ id: age, type: number, text: age }]',
  ),
  layout(
    'date that is none',
    'error',
    `${SHEET}, A3: found "in spring", expected a date ("day") that starts with the year, or whose day and month cannot be mixed up. Correct the cell, or make the question one of type text in the codebook.`,
    ['day', '2026-03-01', 'in spring'],
    'questions: [{ id: day, type: date, text: day }]',
  ),
  layout(
    'unknown option among several in a cell',
    'error',
    `${SHEET}, B3: found "Cherri", expected an option of "pies" (did you mean "Cherry"?). Correct the cell, or add the option to the codebook.`,
    ['no,pies', '1,Apple; Plum', '2,Apple; Cherri'],
    'questions: [{ id: pies, type: multiple, separator: ";", text: pies, options: [{ id: apple, label: Apple }, { id: plum, label: Plum }, { id: cherry, label: Cherry }] }]',
  ),
  layout(
    'header under another header that is not there',
    'error',
    `${SHEET}, row 1: found no column "Pies / Cherry", expected every column of the codebook. Rename the column in the export, or its header in the codebook.`,
    ['Pies,', 'Apple,Plum', '1,', '1,1'],
    'answers: { headerRows: 2 }\nquestions: [{ id: pies, type: multiple, text: Pies, options: [{ id: apple, label: Apple }, { id: cherry, label: Cherry }] }]',
  ),
  layout(
    'column by a letter that is not there',
    'error',
    `${SHEET}, row 1: found no column "column D", expected every column of the codebook. Rename the column in the export, or its header in the codebook.`,
    ['41', '52'],
    'answers: { headerRows: 0 }\nquestions: [{ id: age, type: number, text: age, header: { letter: D } }]',
  ),
  layout(
    'a header that stands more often than the codebook says',
    'error',
    `${SHEET}, B1: found "Other" again, as in A1, expected each header once. Remove or rename one of the columns.`,
    ['Other,Other', 'a,b', 'c,d'],
    'questions: [{ id: a, type: text, text: Other }]',
  ),
];
