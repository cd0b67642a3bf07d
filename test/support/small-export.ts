import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { ownRegisters } from './own-registers';

/** A codebook small enough to see whole, in which everything occurs once. */
export const SMALL_CODEBOOK = `
survey: { title: Liten enkät, source: "Källa: liten enkät", questions: 5 }
about: { sheet: Läs mig, sourceLine: Källrad }
answers: { sheet: Svar, headerRows: 2, ticked: ["1", x, ja], unticked: ["0", nej] }
administrative:
  { answerId: Svars-ID, status: Status, started: Påbörjad, finished: Avslutad, organisation: Organisation, code: Kod, unused: [Tom] }
status: { finished: Slutförd, unfinished: Ofullständig, test: Test }
personal: [E-postadress]
questions:
  - { id: har, number: 1, type: multiple, text: Vad har ni?, options: [{ id: vanort, label: Vänort }, { id: andra, label: Andra }, { id: inga, label: Inga, exclusive: true }] }
  - { id: orsak, number: 2, type: multiple, text: Varför inga?, asked: { question: har, any: [inga] }, options: [{ id: tid, label: Tid }, { id: annat, label: Annat, text: "Annat, vad" }] }
  - { id: lista, number: 3, type: list, text: Vilka?, asked: { question: har, any: [vanort] }, forms: [vanort], fields: [form, land] }
  - { id: hinder, number: 4, type: single, text: Hinder?, options: [{ id: ja, label: Ja }, { id: nej, label: Nej }] }
  - { id: kommentar, number: 5, type: text, text: Kommentar }
cooperations:
  sheet: Samarbeten
  headerRows: 1
  answerId: Svars-ID
  noun: { singular: samarbete, plural: samarbeten, gender: neuter }
  fields:
    - { id: form, type: single, text: Form, required: true, options: [{ id: vanort, label: Vänort }, { id: andra, label: Annat }] }
    - { id: land, type: single, text: Land, optionsFrom: countries }
registers: ${JSON.stringify(ownRegisters().registers)}
populations: ${JSON.stringify(ownRegisters().populations)}
`;

export const HEAD = [
  [
    'Svars-ID',
    'Status',
    'Påbörjad',
    'Avslutad',
    'E-postadress',
    'Organisation',
    'Kod',
    '1. Vad har ni?',
    '',
    '',
    '2. Varför inga?',
    '',
    '',
    '4. Hinder?',
    '5. Kommentar',
  ],
  ['', '', '', '', '', '', '', 'Vänort', 'Andra', 'Inga', 'Tid', 'Annat', 'Annat, vad', '', ''],
];

type Cell = string | number | boolean | Date | null | XLSX.CellObject;

/** One answer's row by short names; what is not given is blank. */
export function answerRow(given: {
  id: string;
  status?: string;
  started?: string;
  finished?: string;
  mail?: string;
  name?: string;
  code?: string | number;
  har?: Cell[];
  orsak?: Cell[];
  hinder?: Cell;
  kommentar?: Cell;
}): Cell[] {
  const {
    id,
    status = 'Slutförd',
    started = '2018-04-01 09:00',
    finished = '2018-04-01 10:00',
    mail = '',
    name = '',
    code = '',
    har = [],
    orsak = [],
  } = given;
  const padded = (cells: Cell[]): Cell[] => [0, 1, 2].map((index) => cells[index] ?? null);
  return [
    id,
    status,
    started,
    finished,
    mail,
    name,
    code,
    ...padded(har),
    ...padded(orsak),
    given.hinder ?? null,
    given.kommentar ?? null,
  ];
}

export interface SmallExport {
  readonly answers: Cell[][];
  readonly head?: string[][];
  readonly cooperations?: Cell[][];
  readonly about?: string;
  readonly codebook?: string;
}

/** Writes a small export and its codebook to a temporary folder, hands over their paths, and removes them. */
export function withSmallExport<T>(
  { answers, head = HEAD, cooperations = [], about, codebook = SMALL_CODEBOOK }: SmallExport,
  use: (files: { export: string; codebook: string; folder: string }) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'small-export-'));
  try {
    const book = XLSX.utils.book_new();
    if (about)
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Om filen'], ['Källrad', about]]), 'Läs mig');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([...head, ...answers]), 'Svar');
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([['Svars-ID', 'Form', 'Land'], ...cooperations]),
      'Samarbeten',
    );
    const files = { export: join(folder, 'liten.xlsx'), codebook: join(folder, 'liten.yaml'), folder };
    writeFileSync(files.export, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    writeFileSync(files.codebook, codebook);
    return use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
