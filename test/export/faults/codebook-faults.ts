import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { swap, writeSpoiled } from '../../support/spoiled-export';
import { spoiled, type FaultCase } from './fault-case';

const README = 'Mend the entry; data/codebook/README.md describes every key.';
const inText = (fault: string, message: string, from: string | RegExp, to: string): FaultCase =>
  spoiled(fault, 'error', message, { codebook: (text) => swap(text, from, to) });
const at = (line: number, rest: string): string => `kodbok.yaml, line ${line}: found ${rest}`;

/** The codebook: YAML of a fixed shape, whose parts name each other. */
export const CODEBOOK_FAULTS: readonly FaultCase[] = [
  {
    fault: 'no codebook',
    severity: 'error',
    message: 'borta.yaml: found no such file, expected a .yaml file. Name an existing file.',
    make: (folder) => ({ ...writeSpoiled(folder, {}), codebook: join(folder, 'borta.yaml') }),
  },
  {
    fault: 'codebook in another encoding',
    severity: 'error',
    message: 'kodbok.yaml: found text in another encoding, expected UTF-8. Save the file as UTF-8.',
    make: (folder) => {
      const files = writeSpoiled(folder, {});
      writeFileSync(files.codebook!, Buffer.from('survey: { title: Enkät }', 'latin1'));
      return files;
    },
  },
  spoiled(
    'brackets without end',
    'error',
    'kodbok.yaml: found YAML nested too deeply, expected a plain list of entries. Write the entries out.',
    { codebook: () => '['.repeat(50_000) },
  ),
  spoiled(
    'aliases that multiply',
    'error',
    'kodbok.yaml: found aliases that cannot be resolved, expected a plain list of entries. Write the entries out.',
    {
      codebook: () =>
        ['a: &a [x, x, x, x, x, x, x, x, x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]']
          .concat(['c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]', 'd: [*c, *c, *c, *c, *c, *c, *c]'])
          .join('\n'),
    },
  ),
  inText(
    'not YAML',
    at(8, 'Flow map in block collection must be sufficiently indented and end with a }, expected YAML. Mend the line.'),
    /\}\npersonal/u,
    '\npersonal',
  ),
  inText(
    'key written wrongly',
    at(1, `the whole file, expected no key "personel". ${README}`),
    'personal: [E-postadress]',
    'personal: [E-postadress]\npersonel: []',
  ),
  inText(
    'key missing',
    at(3, `about.sourceLine, expected a text, but it is missing. ${README}`),
    ', sourceLine: Källrad',
    '',
  ),
  inText(
    'unknown type',
    at(
      13,
      `questions.3.type, expected one of "single", "multiple", "grid", "rank", "number", "date", "text", "list". ${README}`,
    ),
    'type: single, text: Hinder?',
    'type: singel, text: Hinder?',
  ),
  inText(
    'id in another form',
    at(13, `questions.3.id, expected lower-case letters, digits and hyphens. ${README}`),
    'id: hinder',
    'id: Hinder',
  ),
  inText('id twice', at(13, 'id orsak twice, expected each id once. Rename one of them.'), 'id: hinder', 'id: orsak'),
  inText(
    'option twice',
    at(10, 'option vanort twice, expected each option once. Rename one of them.'),
    '{ id: andra, label: Andra }',
    '{ id: vanort, label: Andra }',
  ),
  inText(
    'option with the name of a column',
    at(10, 'option text, expected another id than answer and text, which name columns. Rename the option.'),
    '{ id: andra, label: Andra }',
    '{ id: text, label: Andra }',
  ),
  spoiled(
    'two documents in one file',
    'error',
    'kodbok.yaml, line 25: found two documents, the second of which would be left unread, expected one. Remove the line ---, or what follows it.',
    { codebook: (text) => `${text}---\nsurvey: {}\n` },
  ),
  inText(
    'pattern of the stand-in’s ids that is none',
    at(3, `about.standIn.answerIds, expected a regular expression. ${README}`),
    'sourceLine: Källrad }',
    'sourceLine: Källrad, standIn: { answerIds: "(", line: x } }',
  ),
  inText(
    'two options of the same label',
    `${at(10, 'label VÄNORT twice, expected each option once. Rename one of them.')}\n${at(10, 'header "1. Vad har ni? / VÄNORT" twice, expected headers that can be told apart. Correct the header, or the text of an option.')}`,
    '{ id: andra, label: Andra }',
    '{ id: andra, label: VÄNORT }',
  ),
  inText(
    'two columns of the same header',
    at(
      14,
      'header "4. hinder?" twice, expected headers that can be told apart. Correct the header, or the text of an option.',
    ),
    'number: 5, type: text, text: Kommentar',
    'number: 5, type: text, text: Kommentar, header: "4. hinder?"',
  ),
  inText(
    'choice without options',
    at(
      14,
      'multiple question kommentar without options, expected options for single, multiple, grid and rank only. Add or remove the options.',
    ),
    'type: text, text: Kommentar',
    'type: multiple, text: Kommentar',
  ),
  inText(
    'list without forms',
    at(
      12,
      'list question lista without forms and fields, expected forms and fields for lists only. Add or remove them.',
    ),
    ', forms: [vanort], fields: [form, land]',
    '',
  ),
  inText(
    'form that the other sheet lacks',
    at(12, 'vanorter, expected forms and fields of the cooperations sheet. Name existing ones.'),
    'forms: [vanort]',
    'forms: [vanorter]',
  ),
  inText(
    'routing by an unknown option',
    at(
      11,
      'routing by har ingaa, expected an earlier question and its options. Name an earlier question and option ids that it has.',
    ),
    'any: [inga]',
    'any: [ingaa]',
  ),
  inText(
    'routing by a later question',
    at(
      11,
      'routing by hinder ja, expected an earlier question and its options. Name an earlier question and option ids that it has.',
    ),
    'asked: { question: har, any: [inga] }',
    'asked: { question: hinder, any: [ja] }',
  ),
  inText(
    'wrong number of questions',
    at(2, '6, expected 5, the question numbers listed. Correct the number or the list.'),
    'questions: 5',
    'questions: 6',
  ),
  inText(
    'mark that is tick and none',
    at(4, 'ja as tick and as none, expected each mark once. Remove one of them.'),
    'unticked: ["0", nej]',
    'unticked: ["0", nej, JA]',
  ),
  inText(
    'two statuses of the same value',
    at(7, 'the same status twice, expected different values. Correct the values.'),
    'test: Test',
    'test: slutförd',
  ),
  inText(
    'options from a register that is not there',
    at(
      22,
      'register contries (did you mean "countries"?), expected municipalities, regions, countries. Add the register, or correct its name.',
    ),
    'optionsFrom: countries',
    'optionsFrom: contries',
  ),
  inText(
    'population of a register that is not there',
    at(
      24,
      'register regionen (did you mean "regions"?), expected municipalities, regions, countries. Add the register, or correct its name.',
    ),
    '"register":"regions"',
    '"register":"regionen"',
  ),
  inText(
    'two populations of one id',
    at(24, 'id municipality twice, expected each id once. Rename one of them.'),
    '"id":"region",',
    '"id":"municipality",',
  ),
  inText(
    'form of a column that is not read',
    at(23, 'form of iso2, expected a column that is read. Add it to `fields`.'),
    '"iso3":{',
    '"iso2":{',
  ),
  inText(
    'codes of nobody who was asked',
    at(
      6,
      'codes, and nobody who was asked, expected both administrative.code and populations, or neither. Add what is missing.',
    ),
    /populations:[^]*$/u,
    'populations: []',
  ),
  spoiled(
    'codebook of another survey',
    'error',
    `export.xlsx, sheet Answers: found no such sheet, expected one of Svar, Samarbeten, Läs mig. Rename the sheet, or its name in the codebook.`,
    {
      codebook: (text) => swap(text, 'sheet: Svar', 'sheet: Answers'),
    },
  ),
];
