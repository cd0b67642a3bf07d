import { ownRegisters } from '../../support/own-registers';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { stringify } from 'yaml';
import type { SurveyFiles } from '../../../src/export/survey-files';
import { matchKey } from '../../../src/input/normalise-text';
import { ENCODINGS, writeCsv } from '../../support/csv-export';
import { COUNTRIES, ORGANISATIONS, type RandomSurvey } from './random-survey';

/** How a survey is written: numbers from 0 on that decide between equal forms. */
export interface Manner {
  readonly format: 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'ods' | 'csv';
  readonly columns: number;
  readonly form: readonly number[];
  readonly titleRows: number;
  readonly isMerged: boolean;
}

const FORMS = ['Vänort', 'Annat'];
const BOOK_TYPES = { xlsx: 'xlsx', xlsm: 'xlsm', xlsb: 'xlsb', xls: 'biff8', ods: 'ods' } as const;

/**
 * The codebook of a random survey.
 * @param noText What in a free text is no answer.
 */
export const codebookOf = ({ questions }: RandomSurvey, noText: readonly string[] = []): string =>
  stringify({
    survey: { title: 'Slump', source: 'Källa: slump', questions: questions.length + 1 },
    about: { sheet: 'Om', sourceLine: 'Källrad' },
    answers: {
      sheet: 'Svar',
      headerRows: 2,
      ticked: ['1', 'x', 'ja', 'sant', 'true'],
      unticked: ['0', 'nej', 'false'],
      noText,
    },
    administrative: {
      answerId: 'Svars-ID',
      status: 'Status',
      started: 'Påbörjad',
      finished: 'Avslutad',
      organisation: 'Organisation',
      code: 'Kod',
      unused: [],
    },
    status: { finished: 'Slutförd', unfinished: 'Ofullständig', test: 'Test' },
    personal: ['E-post'],
    ...ownRegisters(),
    questions: [
      ...questions.map(({ type, text, options, isLastExclusive, hasText, asked }, index) => ({
        id: `q${index}`,
        number: index + 1,
        type,
        text,
        ...(asked && { asked: { question: `q${asked.question}`, any: [`o${asked.option}`] } }),
        ...(type !== 'text' && {
          options: options.map((label, place) => ({
            id: `o${place}`,
            label,
            ...(isLastExclusive && place === options.length - 1 && { exclusive: true }),
            ...(hasText && place === 0 && { text: `${label}, ange vad` }),
          })),
        }),
      })),
      {
        id: 'lista',
        number: questions.length + 1,
        type: 'list',
        text: 'Vilka?',
        forms: ['f0', 'f1'],
        fields: ['form'],
      },
    ],
    cooperations: {
      sheet: 'Lista',
      headerRows: 1,
      answerId: 'Svars-ID',
      fields: [
        {
          id: 'form',
          type: 'single',
          text: 'Form',
          options: FORMS.map((label, place) => ({ id: `f${place}`, label })),
        },
        { id: 'land', type: 'single', text: 'Land', optionsFrom: 'countries' },
      ],
    },
  });

/** Writes a random survey and its codebook into a folder, in one of the many forms that mean the same. */
export function writeRandom(folder: string, survey: RandomSurvey, manner: Manner): SurveyFiles {
  let turn = 0;
  const pick = <T>(...forms: readonly T[]): T => forms[(manner.form[turn++ % manner.form.length] ?? 0) % forms.length]!;
  const written = (label: string): string => {
    const form = pick(
      label,
      label,
      label.toUpperCase(),
      label.normalize('NFD'),
      `\u00a0${label} `,
      label.replace(' ', '  '),
    );
    return matchKey(form) === matchKey(label) ? form : label;
  };
  type Column = readonly [head: string, subhead: string, cellOf: (at: number) => unknown];
  const { questions, responses } = survey;
  const administrative: Column[] = [
    ['Svars-ID', '', (at) => pick<unknown>(`${1000 + at}`, 1000 + at)],
    ['Status', '', (at) => ({ finished: 'Slutförd', unfinished: 'Ofullständig', test: 'Test' })[responses[at]!.status]],
    ['Påbörjad', '', (at) => `2018-03-0${responses[at]!.begun} 08:00`],
    ['Avslutad', '', (at) => `2018-04-${String(at + 1).padStart(2, '0')} 10:00`],
    ['E-post', '', () => 'nadia.planted@example.se'],
    ['Organisation', '', (at) => written(ORGANISATIONS[responses[at]!.organisation]!.name)],
    ['Kod', '', (at) => ORGANISATIONS[responses[at]!.organisation]!.code],
  ];
  const asked = questions.flatMap(({ type, text, options, hasText }, index): Column[][] => {
    const head = `${index + 1}. ${text}`;
    const free: Column = [head, `${options[0]}, ange vad`, (at) => responses[at]!.texts[index]];
    if (type === 'text') return [[[head, '', (at) => responses[at]!.texts[index]]]];
    if (type === 'single') {
      const cellOf = (at: number): unknown => {
        const [place] = responses[at]!.ticks[index]!;
        return place === undefined ? '' : written(options[place]!);
      };
      return [[[head, '', cellOf], ...(hasText ? [free] : [])]];
    }
    const boxes = options.map((label, place): Column => {
      const cellOf = (at: number): unknown =>
        responses[at]!.ticks[index]!.includes(place)
          ? pick<unknown>(1, '1', 'x', true, label, 'JA')
          : pick<unknown>('', '', 0, 'nej', false);
      return [head, label, cellOf];
    });
    return [[...boxes, ...(hasText ? [free] : [])]];
  });
  // Questions move as a whole, so that a merged head stays over its columns.
  const blocks = [...administrative.map((one) => [one]), ...asked];
  const shift = manner.columns % blocks.length;
  const columns = [...blocks.slice(shift), ...blocks.slice(0, shift)].flat();
  const heads = columns.map(([head], at) => (manner.isMerged && columns[at - 1]?.[0] === head ? '' : head));
  const rows: unknown[][] = [
    ...Array.from({ length: manner.titleRows }, (_, at) => (at === 0 ? ['Enkät'] : [])),
    heads,
    columns.map(([, subhead]) => subhead),
    ...responses.flatMap((_, at) => [columns.map(([, , cellOf]) => cellOf(at)), ...(pick(0, 0, 0, 1) ? [[]] : [])]),
  ];
  const list = responses.flatMap(({ cooperations }, at) =>
    cooperations.map(({ form, country }) => [
      pick<unknown>(`${1000 + at}`, 1000 + at),
      written(FORMS[form]!),
      country === null ? '' : written(COUNTRIES[country]!.name),
    ]),
  );
  const book = XLSX.utils.book_new();
  const sheetOf = (table: unknown[][]): XLSX.WorkSheet =>
    XLSX.utils.aoa_to_sheet(table.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  XLSX.utils.book_append_sheet(book, sheetOf(rows), 'Svar');
  XLSX.utils.book_append_sheet(book, sheetOf([['Svars-ID', 'Form', 'Land'], ...list]), 'Lista');
  const codebook = join(folder, 'k.yaml');
  writeFileSync(codebook, codebookOf(survey));
  if (manner.format === 'csv') {
    const encode = pick(ENCODINGS['UTF-8'], ENCODINGS['UTF-16'], ENCODINGS['UTF-8 with byte order mark']);
    return { codebook, export: writeCsv(book, folder, 'Svar', { delimiter: pick(',', ';', '\t'), encode }) };
  }
  const path = join(folder, `e.${manner.format}`);
  writeFileSync(
    path,
    XLSX.write(book, { type: 'buffer', bookType: BOOK_TYPES[manner.format], compression: true }) as Buffer,
  );
  return { codebook, export: path };
}
