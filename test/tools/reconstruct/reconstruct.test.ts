import { readWholeCodebook } from '../../../tools/reconstruct/whole-codebook';
import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as XLSX from 'xlsx';
import { SEED } from '../../../tools/reconstruct';

import { loadSurvey } from '../../../src/export/load-survey';
import { findSurveyFiles } from '../../../src/export/survey-files';
import { ownReference } from '../../support/own-reference';
import { openRegister } from '../../../src/published/register';
import { reconstruct, type Reconstruction } from '../../../tools/reconstruct/reconstruct';

/** The stand-in export. */
const FILE = 'data/raw/internationella-samarbeten-2018-rekonstruerad.xlsx';
const REGISTER = openRegister();

type Cells = readonly (string | number | null)[];

/** All rows of all sheets as SheetJS gives them, without our loader. */
const SHEETS = sheetsOf(readFileSync(FILE));

function sheetsOf(bytes: Buffer): Cells[][] {
  const book = XLSX.read(bytes);
  return book.SheetNames.map((name) =>
    XLSX.utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name]!, {
      header: 1,
      defval: null,
      blankrows: true,
    }),
  );
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('the workbook in data/raw', () => {
  it('is the one whose checksum stands beside it', () => {
    expect(readFileSync(`${FILE}.sha256`, 'utf8')).to.equal(`${sha256(readFileSync(FILE))}  ${basename(FILE)}\n`);
  });

  it('is called a reconstruction by its name and on its first sheet', () => {
    expect(FILE).to.contain('rekonstruerad');
    const [first] = SHEETS;
    expect(first?.slice(0, 4).flat().join(' ')).to.contain('Rekonstruerad enkätexport – inte SKL:s svar');
    expect(first?.flat().join(' ')).to.contain('Svaren är påhittade');
  });

  it('says so in the source line of whatever is made from it', () => {
    expect(loadSurvey({ export: FILE }).sourceLine).to.match(/\. Rekonstruerad enkätexport – inte SKL:s svar$/);
  });
});

describe('reconstruct', () => {
  const { codebook, reference } = findSurveyFiles({ export: FILE });
  const make = (seed: number) => reconstruct(readWholeCodebook(codebook), ownReference(reference), seed);

  let own: Reconstruction;
  before(async () => {
    own = await make(SEED);
  });

  it('makes the workbook in data/raw from the default seed, the same bytes each time', async () => {
    const committed = sha256(readFileSync(FILE));
    expect([sha256(own.bytes), sha256((await make(SEED)).bytes)]).to.deep.equal([committed, committed]);
  });

  it('makes other answers from another seed, which the loader reads, and which give up the same printed numbers', async () => {
    const other = await make(7);
    expect(sha256(other.bytes)).not.to.equal(sha256(own.bytes));
    const folder = mkdtempSync(join(tmpdir(), 'reconstruct-'));
    try {
      writeFileSync(join(folder, 'annan.xlsx'), other.bytes);
      const survey = loadSurvey({ export: join(folder, 'annan.xlsx') });
      expect([survey.population('municipality').length, survey.population('region').length]).to.deep.equal([
        printed('metod-kommuner-svarande-antal'),
        printed('metod-regioner-svarande-antal'),
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(other.givenUp).to.deep.equal(own.givenUp);
    for (const id of own.givenUp) expect(REGISTER.claim(id).deviation, id).not.to.equal(null);
  });
});

/** What the register says: as printed, or what follows from the others where the report contradicts itself. */
function printed(id: string): number {
  const claim = REGISTER.claim(id);
  return Number(claim.deviation?.value ?? claim.printed);
}

/**
 * Naive on purpose: the same rules as the loader's, written down once more in
 * the plainest way, so that the two can contradict each other.
 */
describe('the workbook, counted by hand', () => {
  const [, answers = [], cooperations = []] = SHEETS;
  const [heads = [], subheads = [], ...rows] = answers;

  /** The column under a question, or under one of its options: the head stands over its first column only. */
  function column(question: string, option?: string): number {
    const first = heads.findIndex((head) => String(head ?? '').startsWith(question));
    if (option === undefined) return first;
    return subheads.findIndex((subhead, index) => index >= first && subhead === option);
  }
  const [status, code, mail] = [column('Status'), column('Kod'), column('E-post')];
  const [twins, others, none] = [
    column('1. ', 'Vänorter eller kommunala partnerskap'),
    column('1. ', 'Andra internationella samarbeten'),
    column('1. ', 'Inga internationella samarbeten'),
  ];
  const ticked = (row: Cells, at: number): boolean => String(row[at] ?? '') === '1';
  const word = (row: Cells, at: number): string =>
    String(row[at] ?? '')
      .trim()
      .toLowerCase();

  /** Four digits are a municipality, two a region; a lost zero makes three or one. */
  const codeOf = (row: Cells): string => String(row[code] ?? '').replace(/^(\d|\d{3})$/, '0$1');
  const kindOf = (row: Cells): string => (codeOf(row).length === 4 ? 'kommuner' : 'regioner');

  /** By code: the last finished answer; a finished one before an unfinished one; an unfinished one if it holds a tick or a word. */
  const counted = new Map<string, Cells>();
  const byTime = rows
    .filter((row) => row[0] !== null && row[status] !== 'Test')
    .filter((row) => row[status] === 'Slutförd' || row.slice(10).some((cell) => cell !== null))
    .sort((a, b) => String(a[column('Avslutad')] ?? '').localeCompare(String(b[column('Avslutad')] ?? '')));
  for (const row of byTime) counted.set(codeOf(row), row);

  const of = (kind: string): Cells[] => [...counted.values()].filter((row) => kindOf(row) === kind);
  const how = (kind: string, test: (row: Cells) => boolean): number => of(kind).filter(test).length;

  it('has the respondents that the report prints', () => {
    expect(of('kommuner')).to.have.length(printed('metod-kommuner-svarande-antal'));
    expect(of('regioner')).to.have.length(printed('metod-regioner-svarande-antal'));
  });

  for (const kind of ['kommuner', 'regioner']) {
    it(`has the printed forms of cooperation: ${kind}`, () => {
      expect(how(kind, (row) => ticked(row, twins))).to.equal(printed(`1-vanorter-partnerskap-${kind}-antal`));
      expect(how(kind, (row) => ticked(row, others))).to.equal(printed(`1-andra-${kind}-antal`));
      expect(how(kind, (row) => ticked(row, twins) && ticked(row, others))).to.equal(printed(`1-bada-${kind}-antal`));
      expect(how(kind, (row) => ticked(row, none))).to.equal(printed(`1-inga-${kind}-antal`));
    });
  }

  it('has the printed shares of municipalities that meet obstacles', () => {
    const at = column('13. ');
    const answered = of('kommuner').filter((row) => word(row, at) !== '' && !ticked(row, none));
    for (const [label, id] of [
      ['ja', 'ja'],
      ['nej', 'nej'],
      ['kan inte bedöma', 'kan-inte-bedoma'],
    ] as const) {
      const share = (100 * answered.filter((row) => word(row, at) === label).length) / answered.length;
      expect(share, label).to.be.within(
        printed(`5-hinder-kommuner-${id}-andel`) - 0.5,
        printed(`5-hinder-kommuner-${id}-andel`) + 0.5,
      );
    }
    expect(how('regioner', (row) => word(row, at) === 'ja')).to.equal(printed('5-hinder-regioner-ja-antal'));
  });

  const owners = new Map([...counted.values()].map((row) => [row[0], row]));
  const listed = cooperations.slice(2).flatMap((row) => {
    const owner = owners.get(row[0] ?? '');
    return owner ? [{ kind: kindOf(owner), owner: row[0], form: row[1], country: row[3], activity: row[4] }] : [];
  });

  it('has the printed numbers of twin towns, partnerships and other cooperations', () => {
    for (const kind of ['kommuner', 'regioner']) {
      const number = (form: string): number => listed.filter((one) => one.kind === kind && one.form === form).length;
      expect(number('Vänort')).to.equal(printed(`2-vanorter-${kind}-antal`));
      expect(number('Kommunalt partnerskap')).to.equal(printed(`2-partnerskap-${kind}-antal`));
      expect(number('Annat internationellt samarbete')).to.equal(printed(`2-andra-${kind}-antal`));
    }
  });

  it('has the printed numbers of those with cooperations in a country', () => {
    for (const kind of ['kommuner', 'regioner']) {
      const having = (country: string): number =>
        new Set(listed.filter((one) => one.kind === kind && one.country === country).map(({ owner }) => owner)).size;
      expect(having('Kina')).to.equal(printed(`2-kina-${kind}-antal`));
      expect(having('Ryssland')).to.equal(printed(`2-ryssland-${kind}-antal`));
    }
  });

  it('has the printed share of active twin towns, of all twin towns', () => {
    const towns = listed.filter(({ form }) => form === 'Vänort');
    const share = (100 * towns.filter(({ activity }) => activity === 'Aktivt').length) / towns.length;
    expect(share).to.be.within(printed('3-vanorter-aktiva-andel') - 0.5, printed('3-vanorter-aktiva-andel') + 0.5);
  });

  it('holds what real exports hold: test answers, answers sent twice or left open, an empty row, an unused column', () => {
    const statuses = new Set(rows.map((row) => row[status]));
    expect([...statuses]).to.include.members(['Test', 'Slutförd', 'Ofullständig']);
    const byCode = new Map<string, string[]>();
    for (const row of rows.filter((one) => one[0] !== null))
      byCode.set(codeOf(row), [...(byCode.get(codeOf(row)) ?? []), String(row[status])]);
    const sent = [...byCode.values()].map((all) => [...all].sort().join(' '));
    expect(sent).to.include('Ofullständig Slutförd');
    expect(sent).to.include('Slutförd Slutförd');
    expect(sent.filter((all) => all === 'Ofullständig')).to.have.length(2);
    expect(rows.filter((row) => row.every((cell) => cell === null))).to.have.length(1);
    const unused = column('Anpassat fält 1');
    expect(rows.map((row) => row[unused]).filter((cell) => cell !== null)).to.deep.equal([]);
  });

  it('holds cells in odd forms: spaces at the end, no-break spaces, letters in two parts, numbers as text, text as numbers', () => {
    const texts = rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));
    expect(texts.some((text) => text.endsWith(' '))).to.equal(true);
    expect(texts.some((text) => text.includes('\u00a0'))).to.equal(true);
    expect(texts.some((text) => text !== text.normalize('NFC'))).to.equal(true);
    expect(rows.some((row) => row[twins] === '1') && rows.some((row) => row[twins] === 1)).to.equal(true);
    expect(rows.some((row) => typeof row[code] === 'number')).to.equal(true);
  });

  it('holds no address that somebody could have', () => {
    const addresses = rows.flatMap((row) => (row[0] === null ? [] : [String(row[mail])]));
    expect(addresses.filter((text) => !/^svar\d+@svar\.example$/.test(text))).to.deep.equal([]);
    const hosts = rows.flatMap((row) => (row[0] === null ? [] : [String(row[mail + 1])]));
    expect(hosts.filter((text) => !/^192\.0\.2\.\d+$/.test(text))).to.deep.equal([]);
    expect(SHEETS.flat(2).filter((cell) => /@/.test(String(cell ?? '')))).to.have.length(addresses.length);
  });
});
