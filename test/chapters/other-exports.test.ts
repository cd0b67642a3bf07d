import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { openRegister } from '../../src/published/register';
import { Random } from '../../tools/reconstruct/random';
import { isTicked, RawExport } from '../support/raw-export';
import { randomExport } from '../support/random-export';
import {
  claimOf,
  drawnReproduction,
  reproduction,
  run,
  RUN_TIMEOUT,
  tableOf,
  temporaryFile,
} from '../support/reproduction';

const FORMS = '1. Vilka internationella samarbeten';

describe('another export', () => {
  it('with 20 changed answers gives other numbers, equal to a count by hand', async function () {
    this.timeout(RUN_TIMEOUT);
    const raw = new RawExport();
    const twinning = raw.column(FORMS, 'Vänorter eller kommunala partnerskap');
    const other = raw.column(FORMS, 'Andra internationella samarbeten');
    const changed = raw
      .answers('municipality')
      .filter((row) => isTicked(row[twinning]) && !isTicked(row[other]))
      .slice(0, 20);
    expect(changed).to.have.length(20);
    for (const row of changed) raw.set(row, other, '1');

    const outputs = await run({ export: raw.write(temporaryFile('changed.xlsx')), chapter: '1' });
    const byHand = (holds: (row: string[]) => boolean): number => raw.answers('municipality').filter(holds).length;
    const value = (id: string): unknown => claimOf(outputs, id).value;
    expect(value('1-vanorter-partnerskap-kommuner-antal')).to.equal(byHand((row) => isTicked(row[twinning])));
    expect(value('1-andra-kommuner-antal')).to.equal(byHand((row) => isTicked(row[other])));
    expect(value('1-bada-kommuner-antal')).to.equal(byHand((row) => isTicked(row[twinning]) && isTicked(row[other])));
    expect(claimOf(outputs, '1-andra-kommuner-antal')).to.include({ status: 'deviates', explained: false });
    const before = claimOf(await reproduction(), '1-andra-kommuner-antal').value as number;
    expect(value('1-andra-kommuner-antal')).to.equal(before + 20);
  });

  it('with answers shuffled among respondents of a kind keeps the totals and changes the crosstabs', async function () {
    this.timeout(RUN_TIMEOUT);
    const raw = new RawExport();
    const [name, code] = [raw.column('Organisation'), raw.column('Kod')];
    const random = new Random(1);
    for (const kind of ['municipality', 'region'] as const) {
      const codes = raw.rows.map((row) => row[code]);
      const rows = raw.answers(kind).filter((row) => codes.filter((one) => one === row[code]).length === 1);
      const identities = random.shuffled(rows.map((row) => [row[name]!, row[code]!] as const));
      rows.forEach((row, index) => {
        raw.set(row, name, identities[index]![0]);
        raw.set(row, code, identities[index]![1]);
      });
    }
    const [own, shuffled] = [
      await reproduction(),
      await run({ export: raw.write(temporaryFile('shuffled.xlsx')), chapter: '1' }),
    ];
    for (const { id, value, status } of shuffled.claims)
      expect({ id, value, status }).to.deep.include({ value: claimOf(own, id).value, status: claimOf(own, id).status });
    expect(tableOf(shuffled, '1-samarbetsformer-kommuner')).to.deep.equal(tableOf(own, '1-samarbetsformer-kommuner'));
    expect(tableOf(shuffled, '1-engagemang-kommungrupp')).to.not.deep.equal(tableOf(own, '1-engagemang-kommungrupp'));
  });

  it('in which the first of a rank has nothing any more ranks it last if it says so, and nowhere if its list is missing', async function () {
    this.timeout(2 * RUN_TIMEOUT);
    const claim = openRegister().claim('3-norrbotten-aktiva-sporadiska-andra-rang');
    const answers = new RawExport();
    const [name, id] = [answers.column('Organisation'), answers.column('Svars-ID')];
    const regions = answers.answers('region');
    const nameOf = (row: string[]): string | undefined => row[name]?.trim();
    const subject = regions.find((row) => nameOf(row) === claim.subject)!;
    const other = regions.find((row) => row !== subject)!;
    const list = new RawExport('Samarbeten');
    const [owner, form] = [list.column('Svars-ID'), list.column('Samarbetsform')];
    const moved = list.rows.filter((row) => row[owner] === subject[id] && row[form]?.startsWith('Annat'));
    expect(moved).to.not.be.empty;
    for (const row of moved) list.set(row, owner, other[id]!);

    const missing = list.write(temporaryFile('missing.xlsx'));
    const unknown = claimOf(await run({ export: missing, chapter: '3' }), claim.id);
    expect(unknown).to.include({ status: 'not-in-export', value: null });

    const without = new RawExport('Svar', missing);
    const saying = without.answers('region').find((row) => nameOf(row) === claim.subject)!;
    without.set(saying, without.column(FORMS, 'Andra internationella samarbeten'), '');
    const outputs = await run({ export: without.write(temporaryFile('moved.xlsx')), chapter: '3' });
    const { status, value, count, base, difference } = claimOf(outputs, claim.id);
    const before = claimOf(await reproduction(), claim.id);
    expect({ status, count, difference }).to.deep.equal({ status: 'deviates', count: 0, difference: 'Delad plats.' });
    expect(value).to.equal((base ?? 0) + 1);
    expect(base).to.be.oneOf([before.base, before.base! - 1]);
  });

  it('with answers drawn anew changes everything and stops nothing', async function () {
    this.timeout(RUN_TIMEOUT);
    const [own, drawn] = [await reproduction(), await drawnReproduction()];
    const counted = drawn.claims.filter(
      ({ unit, value }) => value !== null && (unit === 'count' || unit === 'percent'),
    );
    // A base of all that were asked, and the number of options and questions, are not answers.
    const asked = /tillfragade|kategorier|fragor/;
    const same = counted.filter(({ id, value }) => !asked.test(id) && value === claimOf(own, id).value);
    expect(counted.length).to.be.greaterThan(80);
    // By chance a small number can be the same.
    expect(same.length, same.map(({ id }) => id).join(' ')).to.be.lessThan(counted.length / 10);
  });

  it('of a single municipality runs to its end, and says where there are no answers', async function () {
    this.timeout(RUN_TIMEOUT);
    const bytes = randomExport(3, { municipalities: 1, regions: 0 });
    writeFileSync(temporaryFile('one.xlsx'), bytes);
    const outputs = await run({ export: temporaryFile('one.xlsx') });
    expect(claimOf(outputs, 'metod-kommuner-svarande-antal').value).to.equal(1);
    expect(claimOf(outputs, '5-hinder-regioner-ja-antal')).to.include({ status: 'not-in-export', value: null });
  });
});
