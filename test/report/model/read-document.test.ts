import { expect } from 'chai';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '../../../src/published/register';
import { readDocument } from '../../../src/report/model/read-document';
import type { ClaimResult } from '../../../src/published/claims/claim-result';
import { trackedReport } from '../../support/tracked-report';

describe('readDocument', () => {
  it('orders the chapters as the report does, the audit and the sources last', () => {
    expect(trackedReport().chapters.map(({ id }) => id)).to.deep.equal([
      ...['sammanfattning', '0-metod', '1-engagemang', '2-lander', '3-aktivitet', '4-organisation'],
      ...['5-mervarden-och-hinder', '6-bilaga', 'granskning', 'underlag'],
    ]);
  });

  it('holds every figure and table that was written, once', () => {
    const { files } = JSON.parse(readFileSync('outputs/manifest.json', 'utf8')) as { files: Record<string, string[]> };
    const written = (files.tables ?? []).filter((name) => name.endsWith('.csv')).map((name) => name.slice(0, -4));
    const shown = trackedReport().chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'figure' ? [block.figure.id] : block.kind === 'table' ? [block.table.id] : [],
      ),
    );
    expect(shown.filter((id) => !['status', 'underlag'].includes(id)).sort()).to.deep.equal(written.sort());
  });

  it('holds every printed number with its status', () => {
    const claims = JSON.parse(readFileSync('outputs/claims.json', 'utf8')) as ClaimResult[];
    const told = trackedReport().chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? block.table.rows.flatMap((row) => row.flatMap(({ status }) => status ?? [])) : [],
      ),
    );
    expect(told).to.deep.equal(claims.map(({ status }) => status));
  });

  it('tells of printed numbers that no notebook shows at its end', async () => {
    const [chapter] = openRegister().chapters;
    const folder = mkdtempSync(join(tmpdir(), 'unshown-'));
    try {
      cpSync('outputs', folder, { recursive: true, filter: (path) => !/\/report(\/|$)/.test(path) });
      rmSync(join(folder, 'notebooks', 'sammanfattning.ipynb'));
      const last = readDocument(folder, openRegister().chapters).chapters.at(-1);
      const claims = JSON.parse(readFileSync('outputs/claims.json', 'utf8')) as ClaimResult[];
      const tables = last?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])) ?? [];
      const table = tables.find(({ id }) => id === `${chapter?.outputs}-tryckta-uppgifter`);
      expect(table?.rows.map(([label]) => label?.text)).to.deep.equal(
        claims.filter((one) => one.chapter === chapter?.id).map(({ label }) => label),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives each heading an id of its own, and skips no level', () => {
    const ids = trackedReport().chapters.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
    ]);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { blocks } of trackedReport().chapters) {
      let above = 1;
      for (const block of blocks) {
        if (block.kind !== 'heading') continue;
        expect(block.level).to.be.within(2, above + 1);
        above = block.level;
      }
    }
  });
});
