import { marked, type Token, type Tokens } from 'marked';
import type { Block, Span } from './block';

/** A block of text, and headings that have no place in a document yet. */
export type TextBlock =
  | Exclude<Block, { readonly kind: 'heading' | 'figure' | 'table' }>
  | { readonly kind: 'heading'; readonly level: number; readonly text: string };

/** Text in Markdown as blocks; HTML in it is shown as text, and pictures by their description. */
export const markdownBlocks = (text: string): TextBlock[] => marked.lexer(text).flatMap(blocksOf);

function blocksOf(token: Token): TextBlock[] {
  const { type } = token;
  if (type === 'heading') {
    const { depth, tokens } = token as Tokens.Heading;
    const title = plain(spansOf(tokens)).trim();
    return title === '' ? [] : [{ kind: 'heading', level: depth, text: title }];
  }
  if (type === 'list') {
    const { ordered, items } = token as Tokens.List;
    return [{ kind: 'list', ordered, items: items.map((item) => spansOf(item.tokens)) }];
  }
  if (type === 'blockquote') return (token as Tokens.Blockquote).tokens.flatMap(blocksOf);
  if (type === 'code') return [{ kind: 'code', text: (token as Tokens.Code).text }];
  if (type === 'table') return tableLines(token as Tokens.Table);
  if (type === 'space' || type === 'hr' || type === 'def' || /^\s*<!--/.test(token.raw)) return [];
  return [{ kind: 'paragraph', spans: spansOf('tokens' in token && token.tokens ? token.tokens : [token]) }];
}

/** A table in running text has no title, base or source: a line each row. */
const tableLines = ({ header, rows }: Tokens.Table): TextBlock[] => [
  {
    kind: 'list',
    ordered: false,
    items: rows.map((row) =>
      row.flatMap((cell, at) => [
        { kind: 'text' as const, text: `${at > 0 ? '; ' : ''}${header[at]?.text ?? ''}: ` },
        ...spansOf(cell.tokens),
      ]),
    ),
  },
];

/** Runs of text; what nests deeper keeps the outermost form. */
function spansOf(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at): Span[] => {
    const text = lined('text' in token ? String(token.text) : token.raw);
    if (token.type === 'strong') return [{ kind: 'strong', text: plain(spansOf((token as Tokens.Strong).tokens)) }];
    if (token.type === 'em') return [{ kind: 'emphasis', text: plain(spansOf((token as Tokens.Em).tokens)) }];
    if (token.type === 'codespan') return [{ kind: 'code', text }];
    if (token.type === 'br') return [{ kind: 'text', text: ' ' }];
    if (token.type === 'link') return [linkOf(token as Tokens.Link)];
    const inner = 'tokens' in token ? token.tokens : undefined;
    // Paragraphs of one list item stand behind each other.
    const gap = at > 0 && ['paragraph', 'list'].includes(token.type) ? [{ kind: 'text' as const, text: ' ' }] : [];
    return inner ? [...gap, ...spansOf(inner)] : [{ kind: 'text', text }];
  });
}

/** Addresses in the repository lead nowhere from a document that has been passed on. */
function linkOf({ href, tokens }: Tokens.Link): Span {
  const text = plain(spansOf(tokens));
  return /^(https?:|mailto:)/.test(href) ? { kind: 'link', text, href } : { kind: 'text', text };
}

/** Lines of a source file are no lines for readers. */
const lined = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const plain = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
