import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import * as xlsx from 'xlsx';
import type { ReportDocument } from '../../../src/report/model/document';
import { speak } from '../../../src/input/language';
import { chartContent } from '../../../src/report/word/chart-content';
import { writeWord } from '../../../src/report/word/write-word';
import { trackedFigures, trackedReport } from '../../support/tracked-report';

const unescaped = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

describe('writeWord', function () {
  this.timeout(60_000);
  let bytes: Buffer;
  let parts: Record<string, Uint8Array>;
  let body: string;
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

  before(async () => {
    bytes = await writeWord(trackedReport());
    parts = unzipSync(bytes);
    body = part('word/document.xml');
  });

  it('draws each figure but maps as a chart of Word’s own, with its numbers in a workbook', () => {
    const charts = trackedFigures().flatMap((figure) => chartContent(figure) ?? []);
    expect(charts.length).to.be.greaterThan(30);
    expect(Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).to.have.length(
      charts.length,
    );
    charts.forEach(({ categories, series, kind }, at) => {
      expect(part(`word/charts/chart${at + 1}.xml`)).to.include(kind === 'line' ? '<c:lineChart>' : '<c:barChart>');
      const book = xlsx.read(parts[`word/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`]);
      const [sheet = ''] = book.SheetNames;
      const rows = xlsx.utils.sheet_to_json<unknown[]>(book.Sheets[sheet] as xlsx.WorkSheet, {
        header: 1,
        defval: null,
      });
      expect(rows[0]?.slice(1, series.length + 1)).to.deep.equal(series.map(({ name }) => name));
      categories.forEach((category, row) => {
        expect(String(rows[row + 1]?.[0])).to.equal(category);
        expect(rows[row + 1]?.slice(1, series.length + 1)).to.deep.equal(series.map(({ values }) => values[row]));
      });
    });
  });

  it('gives each figure its alternative text', () => {
    const told = [...body.matchAll(/<wp:docPr\b[^>]*?descr="([^"]*)"/g)].map(([, text = '']) => unescaped(text));
    expect(told).to.deep.equal(trackedFigures().map(({ alt }) => alt));
  });

  it('shows maps as SVG, and as PNG where that is not shown', () => {
    const maps = trackedFigures().filter((figure) => chartContent(figure) === null);
    const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(media.filter((name) => name.endsWith('.svg'))).to.have.length(maps.length);
    expect(media.filter((name) => name.endsWith('.png'))).to.have.length(maps.length);
  });

  it('numbers captions by fields, and repeats the header row of each table', () => {
    const tables = trackedReport().chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'));
    expect(count(body, /SEQ Figur\b/g)).to.equal(trackedFigures().length);
    expect(count(body, /SEQ Tabell\b/g)).to.equal(tables.length);
    expect(count(body, /<w:tblHeader\/>/g)).to.equal(tables.length);
    expect(count(body, /<w:tbl>/g)).to.equal(tables.length);
  });

  it('has a heading each, by style, and contents of them', () => {
    const headings = trackedReport().chapters.flatMap(({ title, blocks }) => [
      [1, title],
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : [])),
    ]);
    const found = [...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/gs)].map(([all, level]) => [
      Number(level),
      unescaped(all.replace(/<[^>]*>/g, '')),
    ]);
    expect(found).to.deep.equal(headings);
    expect(body).to.match(/TOC [^<]*1-2/);
  });

  it('is in one language, by nobody unnamed, of no time, and the same bytes when made twice', async () => {
    const texts = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
    expect(texts.filter((name) => part(name).includes('en-US'))).to.deep.equal([]);
    expect(part('word/styles.xml')).to.include('<w:lang w:val="sv-SE"/>');
    expect(part('docProps/core.xml')).not.to.match(/Un-named|20[1-9]\d-/);
    expect((await writeWord(trackedReport())).equals(bytes)).to.equal(true);
  });

  it('takes text for text, and leaves out what XML cannot hold', async () => {
    speak('en');
    const report: ReportDocument = {
      ...{ language: 'en', title: 'A & <b>', source: 'S', status: null },
      chapters: [
        {
          id: 'c',
          title: 'C',
          blocks: [
            { kind: 'paragraph', spans: [{ kind: 'text', text: '<w:t>\u0007 & "' }] },
            { kind: 'list', ordered: true, items: [[{ kind: 'strong', text: 'one' }]] },
            { kind: 'paragraph', spans: [{ kind: 'link', text: 'site', href: 'https://example.org/' }] },
          ],
        },
      ],
    };
    const small = unzipSync(await writeWord(report));
    const xml = strFromU8(small['word/document.xml'] ?? new Uint8Array());
    expect(xml).to.include('&lt;w:t&gt; &amp; &quot;').and.include('<w:b/>').and.include('Contents');
    expect(strFromU8(small['word/styles.xml'] ?? new Uint8Array())).to.include('w:val="en-GB"');
    expect(strFromU8(small['word/_rels/document.xml.rels'] ?? new Uint8Array())).to.include('https://example.org/');
  });
});
