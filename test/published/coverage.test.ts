import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../src/published/register';
import { extractTokens } from './extract-tokens';

const ROOT = join(__dirname, '..', '..');
const REASONS = [
  ...['year', 'year-footnote', 'date', 'footnote-mark', 'heading', 'address'],
  ...['name', 'article', 'reference', 'definition', 'quotation', 'judgement'],
];

interface Row {
  readonly chapter: string;
  readonly paragraph: number;
  readonly order: number;
  readonly token: string;
  readonly kind: string;
  readonly claims: readonly string[];
  readonly reason: string;
}

const rows: Row[] = readFileSync(join(ROOT, 'data', 'published', 'coverage.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const [chapter = '', paragraph, order, token = '', kind = '', claims = '', reason = ''] = cells;
    return {
      ...{ chapter, token, kind, reason },
      paragraph: Number(paragraph),
      order: Number(order),
      claims: claims.split(' ').filter(Boolean),
    };
  });

const placeOf = ({ chapter, paragraph, order, token, kind }: Omit<Row, 'claims' | 'reason'>): string =>
  [chapter, paragraph, order, token, kind].join(' | ');

const register = openRegister();
const ids = register.claims.map(({ id }) => id);

/** Whether a claim prints a token, as digits or in words. */
function prints(id: string, token: string): boolean {
  const { printed, as, unit } = register.claim(id);
  return unit === 'comparison'
    ? (printed ?? '').includes(token)
    : token === printed || (as ?? '').split(' ').includes(token);
}

describe('The coverage list', () => {
  it('maps every number and qualifier of the report to claims, or says why it is none', () => {
    const wrong = rows.filter(({ claims, reason }) => claims.length > 0 === REASONS.includes(reason));
    expect(wrong.map(placeOf)).to.deep.equal([]);
    expect(rows.filter(({ reason }) => reason !== '' && !REASONS.includes(reason)).map(placeOf)).to.deep.equal([]);
  });

  it('names no claim that the register lacks', () => {
    expect(rows.flatMap(({ claims }) => claims).filter((id) => !ids.includes(id))).to.deep.equal([]);
  });

  it('maps a number to a claim that prints it', () => {
    const wrong = rows.filter(
      ({ kind, token, claims: named }) =>
        kind === 'number' && named.length > 0 && token !== 'vardera' && !named.some((id) => prints(id, token)),
    );
    expect(wrong.map(placeOf)).to.deep.equal([]);
  });

  it('has a row for every claim', () => {
    const covered = new Set(rows.flatMap(({ claims }) => claims));
    expect(ids.filter((id) => !covered.has(id))).to.deep.equal([]);
  });

  it('holds tokens, no sentences', () => {
    expect(rows.filter(({ token }) => token.length > 45).map(placeOf)).to.deep.equal([]);
  });

  it('has each token of the text, and no other', function () {
    const text = reportText();
    if (text === null) return skip(this);
    const listed = rows.filter(({ kind }) => kind !== 'list').map(placeOf);
    expect(listed).to.deep.equal(extractTokens(text).map(placeOf));
  });

  it('has no token for a claim that is not in the text', function () {
    const text = reportText();
    if (text === null) return skip(this);
    const lower = text.replace(/\s+/g, ' ').toLocaleLowerCase('sv');
    expect(rows.filter(({ token }) => !lower.includes(token)).map(placeOf)).to.deep.equal([]);
  });
});

/** The report is not part of the repository. */
function skip(context: Mocha.Context): void {
  if (context.test) context.test.title += ' (skipped: no text of the report; name it in REPORT_TEXT)';
  context.skip();
}

/** The report's text, if REPORT_TEXT names it or it lies beside the repository. */
function reportText(): string | null {
  const beside = join(ROOT, '..', 'shared', 'report');
  const found = existsSync(beside) ? readdirSync(beside).find((name) => name.endsWith('.txt')) : undefined;
  const path = process.env.REPORT_TEXT ?? (found && join(beside, found));
  return path ? readFileSync(path, 'utf8') : null;
}
