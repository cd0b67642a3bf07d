import { expect } from 'chai';
import { readable } from '../../src/notebook/table-text';
import { tableHtml } from '../../src/notebook/table-html';
import { tablePlain } from '../../src/notebook/table-plain';
import { countTable } from '../../src/tables/count-table';
import type { Table } from '../../src/tables/table';
import { countOf } from '../support/counts';

const TABLE = countTable({
  id: '1-x',
  title: 'Varannan har svarat A',
  counts: [countOf('A', 23, 40), countOf('B', 1025, 2050), countOf('C', 0, 0)],
  of: 'Svar',
  base: 'Bas: kommuner',
  source: 'Källa: påhittade svar',
});

const tableOf = (rows: Table['rows'], columns: readonly string[]): Table => ({ ...TABLE, columns, heads: {}, rows });

describe('readable', () => {
  it('rounds percent half up from count and base, and writes numbers in Swedish', () => {
    expect(readable(TABLE).cells).to.deep.equal([
      ['A', '23', '40', '58'],
      ['B', '1\u00a0025', '2\u00a0050', '50'],
      ['C', '0', '0', '–'],
    ]);
  });

  it('shows no data as a dash: null, a column that a row lacks, and numbers that are none', () => {
    const { cells } = readable(tableOf([{ a: null, c: NaN, percent: Infinity }], ['a', 'b', 'c', 'percent']));
    expect(cells).to.deep.equal([['–', '–', '–', '–']]);
  });

  it('heads a column by its Swedish name, or else by its key', () => {
    expect(readable(TABLE).heads).to.deep.equal(['Svar', 'Antal', 'Bas', 'Procent']);
    expect(readable(tableOf([], ['a'])).heads).to.deep.equal(['a']);
  });
});

describe('tableHtml', () => {
  it('has caption, column heads, rows, base and source line', () => {
    expect(tableHtml(TABLE).split('\n')).to.deep.equal([
      '<table>',
      '<caption style="text-align:left"><strong>Varannan har svarat A</strong></caption>',
      '<thead><tr><th scope="col" style="text-align:left">Svar</th><th scope="col" style="text-align:right">Antal</th>' +
        '<th scope="col" style="text-align:right">Bas</th><th scope="col" style="text-align:right">Procent</th></tr></thead>',
      '<tbody>' +
        [
          ['A', '23', '40', '58'],
          ['B', '1\u00a0025', '2\u00a0050', '50'],
          ['C', '0', '0', '–'],
        ]
          .map(
            ([label, ...numbers]) =>
              `<tr><td style="text-align:left">${label}</td>${numbers.map((text) => `<td style="text-align:right">${text}</td>`).join('')}</tr>`,
          )
          .join('') +
        '</tbody>',
      '<tfoot><tr><td colspan="4" style="text-align:left"><small>Bas: kommuner<br>Källa: påhittade svar</small></td></tr></tfoot>',
      '</table>',
    ]);
  });

  it('shows markup from data as text, wherever it stands', () => {
    const hostile = `<script>alert("x")</script> & <b a='y'>`;
    const html = tableHtml({
      id: '1-x',
      title: hostile,
      columns: ['a'],
      heads: { a: hostile },
      rows: [{ a: hostile }],
      base: hostile,
      source: hostile,
    });
    expect(
      html.split('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b a=&#39;y&#39;&gt;'),
    ).to.have.length(6);
    expect(html).not.to.match(/<script|<b /);
  });
});

describe('tablePlain', () => {
  it('aligns numbers to the right, and has title, base and source line', () => {
    expect(tablePlain(TABLE)).to.equal(
      [
        'Varannan har svarat A',
        'Svar  Antal    Bas  Procent',
        'A        23     40       58',
        'B     1\u00a0025  2\u00a0050       50',
        'C         0      0        –',
        'Bas: kommuner',
        'Källa: påhittade svar',
      ].join('\n'),
    );
  });
});
