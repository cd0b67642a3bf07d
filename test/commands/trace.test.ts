import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { main } from '../../src/commands/trace';
import { likelyFirst, runTrace } from '../../src/runner/run-trace';
import { claimTrace } from '../../src/trace/claim-trace';
import { traceText } from '../../src/trace/trace-text';
import { findSurveyFiles } from '../../src/export/survey-files';
import { openRegister } from '../../src/published/register';
import { engagement } from '../../notebooks/helpers/engagement';
import { answeredAny } from '../../src/statistics/item-response';
import type { TraceJson } from '../../src/trace/trace-json';
import { ownSurvey } from '../support/survey';

/** What a call prints, and its exit code. */
async function called(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const { log, error } = console;
  const lines = { out: [] as string[], err: [] as string[] };
  console.log = (line: string) => lines.out.push(line);
  console.error = (line: string) => lines.err.push(line);
  try {
    const code = await main(argv);
    return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
  } finally {
    Object.assign(console, { log, error });
  }
}

describe('npm run trace', () => {
  it('names the nearest id of an unknown one and ends with 2', async () => {
    const { code, err } = await called('1-andra-komuner-antal');
    expect([code, err.split('\n')[0]]).to.deep.equal([
      2,
      'unknown claim: 1-andra-komuner-antal (did you mean "1-andra-kommuner-antal"?); data/published lists them',
    ]);
  });

  it('asks for one id, and refuses to overwrite the export', async () => {
    expect(await called()).to.include({ code: 2 });
    expect(await called('a', 'b')).to.include({ code: 2 });
    const overwriting = await called('1-andra-kommuner-antal', '--xlsx', findSurveyFiles().export);
    expect(overwriting.code).to.equal(2);
    expect(overwriting.err).to.include('would overwrite the export');
  });

  it('takes --all beside an id for a copy alone, and --xlsx for one number alone', async () => {
    const bare = await called('1-andra-kommuner-antal', '--all');
    expect([bare.code, bare.err.includes('--all beside a CLAIM-ID is for --xlsx')]).to.deep.equal([2, true]);
    const many = await called('--all', '--json', 'nowhere.json', '--xlsx', 'nowhere.xlsx');
    expect([many.code, many.err.includes('--xlsx marks one printed number')]).to.deep.equal([2, true]);
  });

  it('lists what a marked copy is without, and with --all what it keeps', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trace-'));
    try {
      const file = join(folder, 'copy.xlsx');
      const bare = await called('1-svarande-regioner-antal', '--xlsx', file);
      expect([bare.code, bare.err]).to.deep.equal([0, '']);
      expect(bare.out).to.match(
        /Left out \(--all keeps it\):\n {2}column "E-postadress" \(Svar!\w+\), \d+ cells emptied/,
      );
      const size = readFileSync(file).length;
      const all = await called('1-svarande-regioner-antal', '--xlsx', file, '--all');
      expect(all.out).to.include('Kept, since --all was given:\n  column "E-postadress"');
      expect(readFileSync(file).length).to.be.greaterThan(size);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses to mark what is no .xlsx, by the name of the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trace-'));
    try {
      const book = XLSX.read(readFileSync(findSurveyFiles().export));
      // SheetJS writes a name that stands for a text as a broken range.
      if (book.Workbook) book.Workbook.Names = [];
      const ods = join(folder, 'export.ods');
      writeFileSync(ods, XLSX.write(book, { type: 'buffer', bookType: 'ods' }) as Buffer);
      const { code, err } = await called(
        '1-svarande-regioner-antal',
        '--export',
        ods,
        '--xlsx',
        join(folder, 'copy.xlsx'),
      );
      expect([code, err]).to.deep.equal([
        2,
        'export.ods, xl/_rels/workbook.xml.rels: found no part xl/_rels/workbook.xml.rels in the workbook, expected an .xlsx or .xlsm workbook. Save it again as .xlsx, and give that file.',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells of an input that cannot be read, and ends with 2', async () => {
    const { code, err } = await called('1-andra-kommuner-antal', '--export', 'nowhere.xlsx');
    expect([code, err.includes('no such file')]).to.deep.equal([2, true]);
  });

  it('writes as JSON every cell of count and base, each named by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trace-'));
    try {
      const file = join(folder, 'trace.json');
      const { code } = await called('1-svarande-regioner-antal', '--json', file);
      expect(code).to.equal(0);
      const written = JSON.parse(readFileSync(file, 'utf8')) as TraceJson;
      const counted = answeredAny(ownSurvey().population('region'), ['samarbetsformer'], 'Landsting/regioner');
      expect([written.count?.value, written.base?.value]).to.deep.equal([counted.count, counted.base]);
      expect([written.id, written.measure, written.parts.length]).to.deep.equal([
        '1-svarande-regioner-antal',
        counted.measure,
        1,
      ]);
      const rows = new Set(written.count?.cells.map((cell) => /^Svar![A-Z]+(\d+)$/.exec(cell)?.[1]));
      expect(rows).to.deep.equal(new Set(counted.rows.map(({ row }) => String(row))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says why a given fact has no cells', async () => {
    const given = openRegister().claims.find((claim) => claim.given)!;
    const { code, out } = await called(given.id);
    expect([code, out.includes(given.because!)]).to.deep.equal([0, true]);
  });
});

describe('runTrace', () => {
  const register = openRegister();

  it('looks first in the notebooks that name the claim, then in those of its chapter', () => {
    expect(likelyFirst(register.claim('1-andra-kommuner-antal'), 'notebooks')[0]).to.equal('1-engagemang.ipynb');
    expect(likelyFirst({ ...register.claim('1-andra-kommuner-antal'), id: '1-made-up' }, 'notebooks')).to.deep.equal([
      '1-engagemang.ipynb',
    ]);
  });

  it('runs the notebook of the claim and gives the rows behind its number', async () => {
    const files = findSurveyFiles();
    const trace = await runTrace(register.claim('metod-kommuner-svarande-andel'), files);
    const municipalities = ownSurvey().population('municipality');
    expect(trace?.parts[0]?.count.value).to.equal(municipalities.length);
    expect(trace?.result.notebook).to.equal('0-metod.ipynb');
    const { sheets } = ownSurvey();
    expect(trace!.parts[0]!.count.cells).to.have.deep.members(
      municipalities.map(({ sheet, row }) => ({ sheet, row, column: sheets.answers.naming })),
    );
    expect(traceText(trace!)).to.include('metod-kommuner-svarande-andel').and.to.include('Steps');
  });
});

describe('The text of a trace', () => {
  it('says which number came without rows, and guesses nothing of it', () => {
    const claim = openRegister().claim('1-trend-samarbeten-2018');
    const value = ownSurvey().cooperationsOf(['vanort', 'partnerskap'], 'municipality').length;
    const result = { ...judged(claim.id), value };
    const text = traceText(claimTrace({ claim, evidence: value, result }));
    expect(text).to.include(`Not counted in the export: ${value}`).and.to.include('computes the value itself');
    expect(text).not.to.include('Cells of');
  });
});

const judged = (id: string) => {
  const chapter = openRegister().chapter('1', ownSurvey(), { recheck: false });
  chapter.check(id, engagement(ownSurvey().population('municipality')).any);
  return chapter.results({ partial: true }).find((one) => one.id === id)!;
};
