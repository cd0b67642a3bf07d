import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { speak } from '../../../src/input/language';
import type { ReportDocument } from '../../../src/report/model/document';
import { writeHtml } from '../../../src/report/html/write-html';
import { trackedFigures, trackedReport } from '../../support/tracked-report';

const MEGABYTE = 1024 * 1024;

describe('writeHtml', () => {
  const html = writeHtml(trackedReport());

  it('makes one page of at most 3 MB that fetches nothing', () => {
    expect(Buffer.byteLength(html)).to.be.below(3 * MEGABYTE);
    const addresses = [...html.matchAll(/\b(?:src|href)=["']([^"'#][^"']*)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !address.startsWith('data:'))).to.deep.equal([]);
    expect(html).to.include("default-src 'none'");
  });

  it('makes the same bytes twice', () => {
    expect(writeHtml(trackedReport()) === html).to.equal(true);
  });

  it('holds the numbers behind each figure and table as the CSV that was written', () => {
    const saved = [...html.matchAll(/download="([^"]*)\.csv" href="data:text\/csv;charset=utf-8,([^"]*)"/g)];
    expect(saved.length).to.be.greaterThan(trackedFigures().length);
    for (const [, id = '', csv = ''] of saved)
      expect(decodeURIComponent(csv.replaceAll('&#39;', "'"))).to.equal(
        readFileSync(`outputs/tables/${id}.csv`, 'utf8'),
      );
  });

  it('gives ids once', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
  });

  it('shows text as text, in the language of the study', () => {
    const span = { kind: 'text', text: '<script>alert(1)</script>' } as const;
    const report: ReportDocument = {
      ...{ language: 'en', title: 'A & <b>', source: 'S', status: null },
      chapters: [{ id: 'c', title: '"C"', blocks: [{ kind: 'paragraph', spans: [span] }] }],
    };
    speak('en');
    const page = writeHtml(report);
    expect(page).to.include('<html lang="en">').and.include('<title>A &amp; &lt;b&gt;</title>');
    expect(page).to.include('&lt;script&gt;alert(1)').and.include('>Contents</h2>');
    expect(page).not.to.include('<script>alert');
  });
});
