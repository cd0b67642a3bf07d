import { expect } from 'chai';
import { markdownBlocks } from '../../../src/report/model/markdown-blocks';

const text = (value: string) => ({ kind: 'text', text: value });

describe('markdownBlocks', () => {
  it('reads headings, paragraphs and lists, and joins the lines of a source file', () => {
    expect(markdownBlocks('# A *b*\n\nEn rad\noch en till.\n\n- ett\n- **två**\n\n1. först')).to.deep.equal([
      { kind: 'heading', level: 1, text: 'A b' },
      { kind: 'paragraph', spans: [text('En rad och en till.')] },
      { kind: 'list', ordered: false, items: [[text('ett')], [{ kind: 'strong', text: 'två' }]] },
      { kind: 'list', ordered: true, items: [[text('först')]] },
    ]);
  });

  it('keeps addresses on the web and only the words of others', () => {
    expect(markdownBlocks('[a](https://example.org/) [b](../data/x.md)')).to.deep.equal([
      {
        kind: 'paragraph',
        spans: [{ kind: 'link', text: 'a', href: 'https://example.org/' }, text(' '), text('b')],
      },
    ]);
  });

  it('shows HTML as text, and leaves out comments', () => {
    expect(markdownBlocks('x <b>y</b> & z\n\n<!-- hidden -->')).to.deep.equal([
      { kind: 'paragraph', spans: [text('x '), text('<b>'), text('y'), text('</b>'), text(' & z')] },
    ]);
  });

  it('tells a table in running text line by line', () => {
    expect(markdownBlocks('|a|b|\n|-|-|\n|1|2|')).to.deep.equal([
      { kind: 'list', ordered: false, items: [[text('a: '), text('1'), text('; b: '), text('2')]] },
    ]);
  });

  it('takes a heading without text for none', () => {
    expect(markdownBlocks('#\n\n## ![](x.png)')).to.deep.equal([]);
  });

  it('keeps code as it stands', () => {
    expect(markdownBlocks('`x`\n\n```\na\n b\n```')).to.deep.equal([
      { kind: 'paragraph', spans: [{ kind: 'code', text: 'x' }] },
      { kind: 'code', text: 'a\n b' },
    ]);
  });
});
