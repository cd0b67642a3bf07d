import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '../../../src/report/model/block';
import type { ReportDocument } from '../../../src/report/model/document';
import { writePdf } from '../../../src/report/pdf/write-pdf';
import { nodesOf, readPdf, type ReadPdf, type TaggedNode } from '../../support/read-pdf';
import { trackedFigures, trackedReport } from '../../support/tracked-report';

const MEGABYTE = 1024 * 1024;

const reportOf = (...blocks: Block[]): ReportDocument => ({
  ...{ language: 'en', title: 'T', source: 'S', status: null },
  chapters: [{ id: 'c', title: 'C', blocks }],
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ kind: 'text', text }] });
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe('writePdf', function () {
  this.timeout(60_000);
  let bytes: Buffer;
  let pdf: ReadPdf;
  let nodes: TaggedNode[];

  before(async () => {
    bytes = await writePdf(trackedReport());
    pdf = await readPdf(bytes);
    nodes = pdf.trees.flatMap(nodesOf);
  });

  const withRole = (role: string): TaggedNode[] => nodes.filter((node) => node.role === role);

  it('claims to be accessible, and has language, title, tags and a bookmark a chapter', () => {
    expect(bytes.toString('latin1')).to.include('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).to.include({ language: 'sv', title: trackedReport().title, marked: true });
    expect(pdf.outline).to.deep.equal(trackedReport().chapters.map(({ title }) => title));
  });

  it('gives each figure its alternative text, in order', () => {
    expect(withRole('Figure').map(({ alt }) => alt)).to.deep.equal(trackedFigures().map(({ alt }) => alt));
  });

  it('gives each table a header row, on every page that it runs over', () => {
    const tables = withRole('Table');
    expect(tables).not.to.be.empty;
    for (const table of tables) {
      const [rows] = nodesOf(table).filter(({ role }) => role === 'THead');
      expect(nodesOf(rows ?? {}).filter(({ role }) => role === 'TH')).not.to.be.empty;
    }
  });

  it('tags every heading of the report', () => {
    const levels = trackedReport().chapters.flatMap(({ blocks }) => [
      1,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])),
    ]);
    const tagged = nodes.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? [Number(role?.slice(1))] : []));
    // The contents have a heading of their own, before all others.
    expect(tagged).to.deep.equal([1, ...levels]);
  });

  it('shows every cell of every table and every finding', () => {
    const shown = squeezed(pdf.texts.join(''));
    for (const { blocks } of trackedReport().chapters) {
      for (const block of blocks) {
        const texts =
          block.kind === 'paragraph'
            ? [block.spans.map(({ text }) => text).join('')]
            : block.kind === 'table'
              ? block.table.rows.flatMap((row) => row.map(({ text }) => text))
              : [];
        for (const text of texts.filter(({ length }) => length < 60)) expect(shown).to.include(squeezed(text));
      }
    }
  });

  it('is at most 3 MB, and the same bytes when made twice', async () => {
    expect(bytes.length).to.be.below(3 * MEGABYTE);
    expect((await writePdf(trackedReport())).equals(bytes)).to.equal(true);
  });

  it('keeps all rules of PDF/UA-1 that a machine can check, where veraPDF is named by VERAPDF', function () {
    const command = process.env.VERAPDF;
    if (!command) this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'verapdf-'));
    try {
      const file = join(folder, 'report.pdf');
      writeFileSync(file, bytes);
      const { stdout } = spawnSync(`${command} -f ua1 --format text -v "${file}"`, { shell: true, encoding: 'utf8' });
      expect(stdout).to.match(/^PASS /m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses a figure without alternative text, and says so', async () => {
    const [figure] = trackedFigures();
    if (!figure) throw new Error('no figure');
    const error = await writePdf(reportOf({ kind: 'figure', figure: { ...figure, alt: '' } })).catch(
      (caught: Error) => caught,
    );
    expect((error as Error).message).to.match(/^no PDF: .*alt/);
  });

  it('shows what no font has as unknown, and takes text for text', async () => {
    const odd = reportOf(paragraph('*a* #b $c$ 中\u0007 å'), { kind: 'heading', level: 2, text: '= H', id: 'h' });
    const { texts, language } = await readPdf(await writePdf(odd));
    expect(texts.join(' ')).to.include('*a* #b $c$ [?] å').and.include('= H');
    expect(language).to.equal('en');
  });
});
