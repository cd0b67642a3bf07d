import { expect } from 'chai';
import { linkedGroups } from '../../src/disclosure/linked-groups';
import { rows, SETTINGS, tableOf, type InventedRow } from './invented';

/** A table whose rows count the first so many of its base. */
const counting = (id: string, base: readonly string[], numbers: Readonly<Record<string, number>>) =>
  tableOf(
    id,
    base,
    Object.entries(numbers).map(([label, number]) => ({ label, counted: rows(1, number) })),
  );

/** Ids of total and part, with the rows of their difference. */
const linksOf = (...tables: Parameters<typeof linkedGroups>[0]) =>
  linkedGroups(tables, SETTINGS).map(({ total, part, rows: small }) => [
    `${total.id} ${part.id}`,
    ...small.map(({ label, count, base }) => `${label} ${count} of ${base}`),
  ]);

describe('linkedGroups', () => {
  it('finds a part whose total has fewer than 10 more in its base', () => {
    const part = (size: number) => counting('1-del', rows(1, size), { A: 20, B: 30 });
    const total = counting('1-alla', rows(1, 60), { A: 20, B: 30 });
    expect(linksOf(total, part(51))).to.deep.equal([['1-alla 1-del', 'A 0 of 9', 'B 0 of 9']]);
    expect(linksOf(part(51), total)).to.deep.equal(linksOf(total, part(51)));
    expect(linksOf(total, part(50))).to.deep.equal([]);
  });

  it('finds a part whose total counts 1 to 4 more', () => {
    const total = (more: number) => tableOf('1-alla', rows(1, 60), [{ label: 'A', counted: rows(1, 20 + more) }]);
    const part = counting('1-del', rows(1, 20), { A: 20 });
    expect([0, 1, 4, 5].map((more) => linksOf(total(more), part))).to.deep.equal([
      [],
      [['1-alla 1-del', 'A 1 of 40']],
      [['1-alla 1-del', 'A 4 of 40']],
      [],
    ]);
  });

  it('lists of such a pair the rows that are small and that both have, and says why', () => {
    const total = counting('1-alla', rows(1, 60), { A: 22, B: 30, C: 21 });
    const part = tableOf('1-del', rows(1, 20), [
      { label: 'A', series: 'Kommuner', counted: rows(1, 20) },
      { label: 'B', series: 'Kommuner', counted: rows(1, 20) },
      { label: 'D', series: 'Kommuner', counted: rows(1, 20) },
    ]);
    expect(linkedGroups([total, part], SETTINGS)).to.deep.equal([
      { total, part, rows: [{ label: 'A', series: 'Kommuner', count: 2, base: 40, reasons: ['linked'] }] },
    ]);
  });

  it('needs a part with somebody in it, that lies within its total and is less', () => {
    const total = counting('1-alla', rows(1, 60), { A: 2 });
    expect(linksOf(total, counting('1-tom', [], { A: 0 }))).to.deep.equal([]);
    expect(linksOf(total, counting('1-samma', rows(1, 60), { A: 2 }))).to.deep.equal([]);
    expect(linksOf(total, tableOf('1-annan', rows(3, 61), [{ label: 'A' }]))).to.deep.equal([]);
    const small = counting('1-liten', rows(1, 9), { A: 5 });
    expect(linksOf(small, counting('1-mindre', rows(1, 1), { A: 1 }))).to.have.length(1);
  });

  it('needs the same to be counted, by the measures: of two tables that share a label only, nothing follows', () => {
    const total = counting('1-alla', rows(1, 60), { A: 20, B: 30 });
    const part = (what: string) => tableOf('1-del', rows(1, 55), [{ label: 'A', what, counted: rows(1, 20) }]);
    expect(linksOf(total, part('A'))).to.deep.equal([['1-alla 1-del', 'A 0 of 5']]);
    expect(linksOf(total, part('something else'))).to.deep.equal([]);
  });

  it('needs one count in common, under whatever label', () => {
    const total = counting('1-alla', rows(1, 60), { A: 0, B: 1, C: 2, D: 3 });
    const part = tableOf('1-del', rows(1, 55), [
      { label: 'Omdöpt', what: 'A' },
      { label: 'F', counted: rows(1, 1) },
    ]);
    expect(linksOf(total, part)).to.deep.equal([['1-alla 1-del', 'Omdöpt 0 of 5']]);
  });

  it('does not link a table with itself', () => {
    const groups = {
      ...tableOf('1-x', [], [{ label: 'A' }, { label: 'A', base: 1 }]),
      bases: [rows(1, 60), rows(1, 55)],
    };
    expect(linksOf(groups)).to.deep.equal([]);
  });

  it('gathers what several groups of two tables tell, and keeps other pairs apart', () => {
    const groups = (id: string, more: number) => ({
      ...tableOf(id, [], [{ label: 'A' }, { label: 'B', base: 1 }]),
      bases: [rows(1, 50 + more), rows(101, 150 + more)],
    });
    expect(linksOf(groups('1-alla', 2), groups('1-del', 0))).to.deep.equal([['1-alla 1-del', 'A 0 of 2', 'B 0 of 2']]);
    expect(
      linksOf(groups('1-alla', 2), groups('1-del', 1), groups('1-mindre', 0)).map(([tables]) => tables),
    ).to.deep.equal(['1-alla 1-del', '1-alla 1-mindre', '1-del 1-mindre']);
  });

  it('compares each series of a table by itself, though several have one base', () => {
    const series = (name: string, counted: readonly string[]): InventedRow => ({
      ...{ label: 'A', series: name, what: name, counted },
    });
    const total = tableOf('1-alla', rows(1, 60), [series('Har', rows(1, 20)), series('Planerar', rows(31, 40))]);
    const part = (what: string, counted: readonly string[]) =>
      tableOf('1-del', rows(1, 55), [{ label: 'A', what, counted }]);
    expect(linksOf(total, part('Har', rows(1, 20)))).to.deep.equal([['1-alla 1-del', 'A 0 of 5']]);
    expect(linksOf(total, part('Planerar', rows(31, 40)))).to.deep.equal([['1-alla 1-del', 'A 0 of 5']]);
    expect(linksOf(total, part('Avvecklar', rows(21, 30)))).to.deep.equal([]);
  });

  it('compares the segments of stacked bars by their options, bar by bar', () => {
    const bar = (label: string, option: string, counted: readonly string[]): InventedRow => ({
      label,
      series: option,
      subject: option,
      counted,
    });
    const stacked = (id: string, base: readonly string[], name: string) =>
      tableOf(id, base, [bar(name, 'Aktivt', rows(1, 20)), bar(name, 'Sporadiskt', rows(21, 30))]);
    const found = linkedGroups(
      [stacked('1-alla', rows(1, 60), 'Alla (60)'), stacked('1-del', rows(1, 55), 'Kommuner (55)')],
      SETTINGS,
    );
    expect(found.flatMap(({ rows: small }) => small.map(({ label, series }) => [label, series]))).to.deep.equal([
      ['Kommuner (55)', 'Aktivt'],
      ['Kommuner (55)', 'Sporadiskt'],
    ]);
    const two = tableOf('1-alla', rows(1, 60), [
      bar('Ena', 'Aktivt', rows(1, 20)),
      bar('Ena', 'Sporadiskt', rows(21, 30)),
      bar('Andra', 'Aktivt', rows(41, 50)),
      bar('Andra', 'Sporadiskt', rows(51, 55)),
    ]);
    expect(linksOf(two, stacked('1-del', rows(1, 55), 'Del'))).to.have.length(1);
  });
});
