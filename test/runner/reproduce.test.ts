import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { InputError } from '../../src/input/input-error';
import { formatNotebook, parseNotebook, isCode } from '../../src/runner/notebook-file';
import type { ExportFinding } from '../../src/notebook/export-finding';
import { FINDINGS_FOLDER } from '../../src/notebook/findings-folder';
import type { Manifest } from '../../src/runner/manifest';
import { reproduce, ReproductionError } from '../../src/runner/reproduce';
import { claimOf, resultOf } from '../published/invented';
import { notebookOf } from '../support/notebook-of';
import { answerRow, HEAD, SMALL_CODEBOOK } from '../support/small-export';

/** A printed number of the register, and what a notebook found: enough for claims.json. */
const CLAIM = '1-vanorter-partnerskap-kommuner-antal';
const found = (id: string, notebook: string) => ({
  ...resultOf(claimOf({ id: '1-x', unit: 'count', printed: '1' }), 1),
  id,
  notebook,
});

/** Writes a table, a result and a finding as show() and conclude() do, without their weight. */
const writing = (chapter: string, table: string): string[] => [
  "const fs = require('fs');\nconst folder = process.env.SURVEY_OUTPUTS;",
  [
    `fs.writeFileSync(folder + '/tables/${chapter}-tabell.csv', ${JSON.stringify(table)});`,
    `fs.mkdirSync(folder + '/${FINDINGS_FOLDER}', { recursive: true });`,
    `fs.writeFileSync(folder + '/${FINDINGS_FOLDER}/findings-${chapter}.json', ${JSON.stringify(
      JSON.stringify([finding(chapter)]),
    )});`,
  ].join('\n'),
  `fs.writeFileSync(folder + '/.results/${chapter}.json', ${JSON.stringify(
    JSON.stringify(chapter === '1' ? [found(CLAIM, '1-liten.ipynb')] : []),
  )});`,
  `"kapitel ${chapter}"`,
];

const finding = (chapter: string): ExportFinding => ({
  kind: 'deviation',
  claims: [`${chapter}-x`],
  measures: [],
  explanation: 'Avviker.',
  explained: true,
  notebook: chapter === '1' ? '1-liten.ipynb' : '2-stor.ipynb',
});

describe('reproduce', () => {
  let folder: string;
  const path = (...parts: string[]): string => join(folder, ...parts);
  const notebook = (name: string, sources: readonly string[]): void =>
    writeFileSync(path('notebooks', name), formatNotebook(notebookOf(sources)));
  const run = (changes: { export?: string; chapter?: string; out?: string } = {}) =>
    reproduce({
      export: changes.export ?? path('liten.xlsx'),
      codebook: path('liten.yaml'),
      notebooks: path('notebooks'),
      out: changes.out ?? path('out'),
      chapter: changes.chapter,
      timeoutSeconds: 20,
    });
  const failure = (changes: Parameters<typeof run>[0]): Promise<unknown> =>
    run(changes).then(
      () => 'no error',
      (error: unknown) => error,
    );
  /** Every file below a folder with its content, as one text to compare. */
  const contentOf = (root: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(root.length), readFileSync(file, 'utf8')]),
    );
  const writeExport = (name: string, har: number[]): void => {
    const book = XLSX.utils.book_new();
    const answers = [...HEAD, answerRow({ id: 'a', name: 'Ale', code: '1440', har })];
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(answers), 'Svar');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Svars-ID', 'Form', 'Land']]), 'Samarbeten');
    writeFileSync(path(name), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reproduce-'));
    mkdirSync(path('notebooks'));
    writeFileSync(path('liten.yaml'), SMALL_CODEBOOK);
    writeExport('liten.xlsx', [1]);
    writeExport('annan.xlsx', [0, 1]);
    notebook('1-liten.ipynb', writing('1', 'label\nA\n'));
    notebook('2-stor.ipynb', writing('2', 'label\nB\n'));
    const { summary } = await run();
    expect([summary.claims, summary.unexplained]).to.deep.equal([1, 0]);
    cpSync(path('out'), path('first'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('writes executed notebooks, tables, claims and manifest, and nothing else', () => {
    expect(Object.keys(contentOf(path('first'))).sort()).to.deep.equal([
      '/audit.json',
      '/claims.csv',
      '/claims.json',
      '/input.json',
      '/manifest.json',
      '/notebooks/1-liten.ipynb',
      '/notebooks/2-stor.ipynb',
      '/tables/1-tabell.csv',
      '/tables/2-tabell.csv',
    ]);
    const { cells } = parseNotebook(readFileSync(path('first', 'notebooks', '1-liten.ipynb'), 'utf8'));
    expect(JSON.stringify(cells.filter(isCode).at(-1)?.outputs)).to.contain('kapitel 1');
  });

  it('says in the manifest what the results were made from, and no time', () => {
    const text = readFileSync(path('first', 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text) as Manifest;
    const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(manifest.export).to.deep.equal({ file: 'liten.xlsx', sha256: sha256(path('liten.xlsx')) });
    expect(manifest.codebook.sha256).to.equal(sha256(path('liten.yaml')));
    expect(manifest.notebooks['1-liten.ipynb']).to.equal(sha256(path('notebooks', '1-liten.ipynb')));
    expect(manifest.respondents).to.deep.equal({ municipality: 1, region: 0 });
    expect(manifest.files).to.deep.equal({ figures: [], tables: ['1-tabell.csv', '2-tabell.csv'] });
    expect(text).not.to.match(/\d\d:\d\d/);
    expect(text).not.to.contain(folder);
  });

  it('with a chapter runs only that one; the others’ results stay', async () => {
    notebook('1-liten.ipynb', writing('1', 'label\nNy\n'));
    notebook('2-stor.ipynb', ['throw new Error("not to be run")']);
    try {
      const { summary } = await run({ chapter: '1' });
      expect(summary.claims).to.equal(1);
      expect(readFileSync(path('out', 'tables', '1-tabell.csv'), 'utf8')).to.equal('label\nNy\n');
      for (const kept of ['tables/2-tabell.csv', 'notebooks/2-stor.ipynb', 'claims.json', 'audit.json'])
        expect(readFileSync(path('out', kept), 'utf8')).to.equal(readFileSync(path('first', kept), 'utf8'));
    } finally {
      notebook('2-stor.ipynb', writing('2', 'label\nB\n'));
    }
  });

  it('leaves everything as it was when a notebook fails, and tells every failure with notebook, cell and cause', async () => {
    const before = contentOf(path('out'));
    notebook('1-liten.ipynb', [...writing('1', 'label\nHalv\n'), 'throw new RangeError("fel i ettan")']);
    notebook('2-stor.ipynb', ['"går bra"', 'throw new TypeError("fel i tvåan")']);
    try {
      const error = await failure({});
      expect(error).to.be.instanceOf(ReproductionError);
      expect((error as Error).message).to.contain('1-liten.ipynb, code cell 5 of 5: RangeError: fel i ettan');
      expect((error as Error).message).to.contain('2-stor.ipynb, code cell 2 of 2: TypeError: fel i tvåan');
      expect(contentOf(path('out'))).to.deep.equal(before);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).to.deep.equal([]);
    } finally {
      notebook('1-liten.ipynb', writing('1', 'label\nA\n'));
      notebook('2-stor.ipynb', writing('2', 'label\nB\n'));
    }
  });

  it('refuses a wrong export or chapter before anything runs or is written', async () => {
    writeFileSync(path('trasig.xlsx'), 'no workbook');
    for (const [changes, message] of [
      [{ export: path('trasig.xlsx') }, 'trasig.xlsx: found text that is not named .csv, expected a workbook'],
      [{ chapter: '9' }, 'found no chapter 9, expected 1-liten.ipynb, 2-stor.ipynb'],
    ] as const) {
      const error = await failure({ ...changes, out: path('never') });
      expect(error).to.be.instanceOf(InputError);
      expect((error as Error).message).to.contain(message);
    }
    expect(existsSync(path('never'))).to.equal(false);
  });

  it('refuses to put one chapter of another export beside the results of the first', async () => {
    const before = contentOf(path('out'));
    const error = await failure({ export: path('annan.xlsx'), chapter: '1' });
    expect(error).to.be.instanceOf(InputError);
    expect((error as Error).message).to.match(
      /found results of another export, liten\.xlsx \([0-9a-f]{8}\), expected those of annan\.xlsx/,
    );
    expect(contentOf(path('out'))).to.deep.equal(before);
  });
});
