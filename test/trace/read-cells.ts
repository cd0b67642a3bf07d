import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition, Measure } from '../../src/survey/measure';
import type { CountJson, NumberJson } from '../../src/trace/trace-json';
import { keyOf, plain, ReadFiles, type Entry, type Files, type ReadSheet, type Registered } from './read-sheets';

type Of<K extends Condition['is']> = Extract<Condition, { is: K }>;

/** A cell by its name, "Svar!H3". */
interface Named {
  readonly name: string;
  readonly sheet: ReadSheet;
  readonly letter: string;
  readonly row: number;
}

/** A row of a sheet. */
interface Row {
  readonly sheet: ReadSheet;
  readonly row: number;
}

/** Of which cells the content may be looked at: all of them, or those that a trace names. */
interface View {
  readonly text: (sheet: ReadSheet, letter: string, row: number) => string;
  readonly isNamed: (sheet: ReadSheet, letter: string, row: number) => boolean;
}

const ALL: View = { text: (sheet, letter, row) => sheet.text(letter, row), isNamed: () => true };

const viewOf = (cells: readonly Named[]): View => {
  const names = new Set(cells.map(({ name }) => name));
  const isNamed: View['isNamed'] = (sheet, letter, row) => names.has(`${sheet.name}!${letter}${row}`);
  return { isNamed, text: (sheet, letter, row) => (isNamed(sheet, letter, row) ? sheet.text(letter, row) : '') };
};

/**
 * Reads the numbers of traces back: counts again what stands in the cells that a
 * trace names, by the measure that stands beside them. Shares nothing with the
 * code that counted and traced: it opens workbook, codebook and registers itself.
 */
export class Reader {
  private readonly files: ReadFiles;
  /** Bases that were read, by their measures and cells: many counts share one. */
  private readonly bases = new Map<string, unknown>();

  constructor(files: Files) {
    this.files = new ReadFiles(files);
  }

  /**
   * Count and base of what the named cells hold.
   * @throws Error that names a cell whose content is not what the measure counts, or a row that no named cell shows to be counted.
   */
  readBack({ measure, count, base }: CountJson): { readonly count: number; readonly base: number } {
    switch (measure.rows) {
      case 'questions':
      case 'options':
        return this.ofCodebook(measure, count, base);
      case 'organisations':
        return this.ofRegister(measure, count, base);
      default:
        if (measure.unit.of === 'values') return this.ofValues(measure, measure.unit.fields, count, base);
        return measure.unit.of === 'ticks'
          ? this.ofTicks(measure, measure.unit.question, count, base)
          : this.ofRows(measure, count, base);
    }
  }

  // ---- rows: one of them is one row of the export, or one respondent by its rows of the list.

  private ofRows(measure: Measure, count: NumberJson, base: NumberJson): { count: number; base: number } {
    const inBase = this.once(measure, base, () => this.rowsIn(measure, base, baseConditions(measure)));
    const counted = measure.counted
      ? this.rowsIn(measure, count, [measure.counted])
      : this.rowsIn(measure, count, baseConditions(measure));
    for (const row of counted) if (!inBase.has(row)) throw new Error(`${row} is counted, and not in the base`);
    return { count: counted.size, base: inBase.size };
  }

  /** The rows that cells stand for: each cell fits a condition, and each row is shown by its cells to meet all. */
  private rowsIn(measure: Measure, { cells }: NumberJson, conditions: readonly Condition[]): ReadonlySet<string> {
    const named = cells.map((name) => this.cell(name));
    const byRow = new Map<string, Named[]>();
    for (const cell of named) {
      if (!this.fits(cell, conditions)) throw new Error(`${cell.name} does not say that its row is counted`);
      const row = this.identity(cell, measure.rows);
      byRow.set(row, [...(byRow.get(row) ?? []), cell]);
    }
    const owners = new Set<string>();
    for (const [id, own] of byRow) {
      const row = this.rowOf(id, measure.rows);
      const view = viewOf(own);
      for (const condition of conditions)
        if (!this.holds(condition, row, view)) throw new Error(`the cells of ${id} do not show "${condition.is}"`);
      for (const condition of [...measure.where, ...conditions])
        if (!this.holds(condition, row, ALL)) throw new Error(`"${condition.is}" does not hold for ${id}`);
      owners.add(this.ownerOf(row).code);
    }
    if (measure.rows === 'respondents' && owners.size !== byRow.size)
      throw new Error('an organisation is counted by two of its answers');
    return new Set(byRow.keys());
  }

  /** One row is one answer id, or one row of the list. */
  private identity({ sheet, row }: Named, rows: Measure['rows']): string {
    if (rows === 'cooperations') return `${sheet.name}!${row}`;
    return sheet.text(sheet.letterOf('id') ?? '', row);
  }

  private rowOf(id: string, rows: Measure['rows']): Row {
    const { list, answers } = this.files;
    if (rows === 'cooperations') return { sheet: list, row: Number(id.split('!').at(-1)) };
    const found = answers.byId.get(id) ?? [];
    if (found.length !== 1) throw new Error(`${found.length} answers have the id ${id}`);
    return { sheet: answers, row: found[0] ?? 0 };
  }

  // ---- ticks: one of them is one option of one row.

  private ofTicks(measure: Measure, id: string, count: NumberJson, base: NumberJson): { count: number; base: number } {
    const question = this.files.entry(id);
    const inBase = this.once(measure, base, () => this.ticksIn(question, measure, base));
    const counted = this.ticksIn(question, measure, count);
    for (const [tick, { row, option }] of counted) {
      if (!inBase.has(tick)) throw new Error(`the tick ${tick} is counted, and not in the base`);
      if (measure.counted && !this.isTickCounted(measure.counted, question, option, row))
        throw new Error(`the tick ${tick} is none of those that are counted`);
    }
    return { count: counted.size, base: inBase.size };
  }

  private ticksIn(question: Entry, measure: Measure, { cells }: NumberJson) {
    const ticks = new Map<string, { row: Row; option: string }>();
    for (const cell of cells.map((name) => this.cell(name))) {
      const column = this.columnOf(cell);
      if (column?.entry !== question) throw new Error(`${cell.name} is no tick of ${question.id}`);
      const [option] = this.shownBy(cell);
      if (option === undefined) throw new Error(`${cell.name} holds no tick`);
      for (const condition of [...measure.where, ...baseConditions(measure)])
        if (!this.holds(condition, cell, ALL)) throw new Error(`"${condition.is}" does not hold for ${cell.name}`);
      ticks.set(`${cell.sheet.name}!${cell.row}/${option}`, { row: cell, option });
    }
    return ticks;
  }

  private isTickCounted(condition: Condition, question: Entry, option: string, row: Row): boolean {
    if (condition.is === 'every') return condition.of.every((one) => this.isTickCounted(one, question, option, row));
    if (condition.is === 'some') return condition.of.some((one) => this.isTickCounted(one, question, option, row));
    if (condition.is !== 'chose' || condition.question !== question.id) return this.holds(condition, row, ALL);
    return condition.options.includes(option) === (condition.how !== 'none');
  }

  // ---- values: one of them is one group of cells that say the same.

  private ofValues(measure: Measure, fields: readonly string[], count: NumberJson, base: NumberJson) {
    const inBase = this.once(measure, base, () => this.valuesIn(measure, fields, base.cells));
    const tuples = new Set<string>();
    for (const { value, cells } of count.groups ?? []) {
      const [[tuple, rows] = ['', []], ...others] = this.valuesIn(measure, fields, cells);
      if (others.length > 0 || rows.length === 0)
        throw new Error(`the cells of ${value} hold ${others.length + 1} values`);
      if (!inBase.has(tuple)) throw new Error(`${value} is counted, and not in the base`);
      if (tuples.has(tuple)) throw new Error(`${value} is counted twice`);
      if ((JSON.parse(tuple) as string[]).at(-1) !== value) throw new Error(`the cells of ${value} hold ${tuple}`);
      const { counted } = measure;
      if (counted && !rows.some((row) => this.holds(counted, row, ALL)))
        throw new Error(`"${counted.is}" holds for no row of ${value}`);
      tuples.add(tuple);
    }
    const grouped = new Set((count.groups ?? []).flatMap(({ cells }) => cells));
    if (grouped.size !== count.cells.length || !count.cells.every((cell) => grouped.has(cell)))
      throw new Error('the cells of the groups are not those of the count');
    return { count: tuples.size, base: inBase.size };
  }

  /** The rows of cells by the values that they have in the fields. */
  private valuesIn(measure: Measure, fields: readonly string[], cells: readonly string[]): Map<string, Row[]> {
    const named = cells.map((name) => this.cell(name));
    const view = viewOf(named);
    const rows = new Map(named.map((cell) => [`${cell.sheet.name}!${cell.row}`, cell]));
    for (const cell of named) {
      const column = this.columnOf(cell);
      if (!column || !fields.includes(column.entry.id)) throw new Error(`${cell.name} is in none of the fields`);
    }
    const byValue = new Map<string, Row[]>();
    for (const row of rows.values()) {
      const tuple = fields.map((id) => {
        const entry = this.files.entry(id);
        return entry.type === 'text' ? this.written(row, entry, view) : (this.picked(row, entry, view)[0] ?? '');
      });
      if (tuple.includes('')) throw new Error(`${row.name}: a field of the row has no named cell with a value`);
      for (const condition of [...measure.where, ...baseConditions(measure)])
        if (!this.holds(condition, row, ALL)) throw new Error(`"${condition.is}" does not hold for ${row.name}`);
      const key = JSON.stringify(tuple);
      byValue.set(key, [...(byValue.get(key) ?? []), row]);
    }
    return byValue;
  }

  // ---- organisations, questions, options: the registers and the codebook have them.

  private ofRegister(measure: Measure, count: NumberJson, base: NumberJson): { count: number; base: number } {
    const meets = (conditions: readonly Condition[]): Registered[] =>
      this.files.organisations.filter((one) => conditions.every((condition) => isRegistered(condition, one)));
    const population = meets(measure.where);
    for (const cells of [count.cells, base.cells]) {
      const owners = cells.map((name) => this.ownerOf(this.namingCell(name)));
      const strange = owners.find((owner) => !population.includes(owner));
      if (strange) throw new Error(`${strange.name} is none of those that are counted`);
      if (new Set(owners).size !== owners.length) throw new Error('an organisation is named twice');
    }
    if (measure.counted === null) return { count: population.length, base: population.length };
    if (measure.counted.is === 'responded') return { count: count.cells.length, base: population.length };
    return { count: meets([...measure.where, measure.counted]).length, base: population.length };
  }

  private namingCell(name: string): Named {
    const cell = this.cell(name);
    if (cell.sheet.columns.get(cell.letter)?.is !== 'code') throw new Error(`${name} names no organisation`);
    return cell;
  }

  private ofCodebook({ rows, where, unit, counted }: Measure, count: NumberJson, base: NumberJson) {
    if (count.cells.length + base.cells.length > 0) throw new Error('the codebook has no cells in the export');
    if (counted) throw new Error(`"${counted.is}" of the codebook cannot be read back`);
    const isOf = (entry: Entry): boolean =>
      where.every((one) =>
        one.is === 'numbered' ? entry.number !== undefined : one.is === 'option-of' && one.question === entry.id,
      );
    const entries = this.files.entries.filter(isOf);
    if (rows === 'options') {
      const { length } = entries.flatMap((entry) => this.files.optionsOf(entry));
      return { count: length, base: length };
    }
    const { size } = new Set(entries.map(({ id, number }) => (unit.of === 'values' ? String(number) : id)));
    return { count: size, base: size };
  }

  private once<T>({ rows, where, base, unit }: Measure, { cells }: NumberJson, read: () => T): T {
    const key = JSON.stringify([rows, where, base, unit, cells]);
    if (!this.bases.has(key)) this.bases.set(key, read());
    return this.bases.get(key) as T;
  }

  // ---- what stands in cells

  private cell(name: string): Named {
    const [, sheet = '', letter = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(name) ?? [];
    return { name, sheet: this.files.sheet(sheet), letter, row: Number(row) };
  }

  private columnOf({ sheet, letter }: Named): { readonly entry: Entry; readonly slot: string } | null {
    const column = sheet.columns.get(letter);
    return column?.is === 'answer' ? column : null;
  }

  /** Text in the column of free text. */
  private written({ sheet, row }: Row, entry: Entry, view: View): string {
    const letter = sheet.letterOf(entry, 'text');
    return letter === undefined ? '' : view.text(sheet, letter, row);
  }

  /** Options that are ticked or named; a free text is a tick of its box, and "none" beside something is none. */
  private picked({ sheet, row }: Row, entry: Entry, view: View): string[] {
    const textAt = (slot: string): string => {
      const letter = sheet.letterOf(entry, slot);
      return letter === undefined ? '' : view.text(sheet, letter, row);
    };
    const options = entry.options ?? [];
    const boxes = entry.type === 'single' ? this.named(textAt('answer'), entry) : [];
    const ticked = entry.type === 'multiple' ? options.filter(({ id, label }) => this.isTick(textAt(id), label)) : [];
    const byText = textAt('text') === '' ? [] : options.filter(({ text }) => text !== undefined);
    const all = [...new Set([...boxes, ...ticked.map(({ id }) => id), ...byText.map(({ id }) => id)])];
    const some = all.filter((id) => options.find((one) => one.id === id)?.exclusive !== true);
    return some.length > 0 ? some : all;
  }

  /** The option that a single choice's cell names. */
  private named(text: string, entry: Entry): string[] {
    if (text === '') return [];
    const found =
      entry.optionsFrom === 'countries'
        ? this.files.countries.get(keyOf(text))
        : entry.options?.find(({ label }) => keyOf(label) === keyOf(text))?.id;
    if (found === undefined) throw new Error(`"${text}" is no option of ${entry.id}`);
    return [found];
  }

  private isTick(text: string, label: string): boolean {
    const { ticked, unticked } = this.files.codebook.answers;
    const key = keyOf(text).replace(/^(\d+)[.,]0+$/, '$1');
    if (key === '' || unticked.some((one) => keyOf(one) === key)) return false;
    if (key === keyOf(label) || ticked.some((one) => keyOf(one) === key)) return true;
    throw new Error(`"${text}" is neither a tick nor none`);
  }

  /** The options that a cell shows: its own, or that whose text stands in the row though its box is blank. */
  private shownBy(cell: Named): string[] {
    const column = this.columnOf(cell);
    if (!column) return [];
    const alone = this.picked(cell, column.entry, viewOf([cell]));
    const withText = column.entry.options?.find(({ text }) => text !== undefined)?.id;
    const isBox = withText !== undefined && [withText, 'answer'].includes(column.slot);
    const isExclusive = (id: string): boolean =>
      column.entry.options?.some((one) => one.id === id && one.exclusive) === true;
    // "None" beside a text is none.
    return alone.every(isExclusive) && isBox && this.written(cell, column.entry, ALL) !== '' ? [withText] : alone;
  }

  // ---- conditions

  /** Whether routing put a question to a row. */
  private isAsked(row: Row, { asked }: Entry): boolean {
    if (!asked) return true;
    const earlier = this.files.entry(asked.question);
    return this.isAsked(row, earlier) && this.picked(row, earlier, ALL).some((option) => asked.any.includes(option));
  }

  private respondentOf({ sheet, row }: Row): Row {
    return sheet === this.files.list
      ? this.rowOf(sheet.text(sheet.letterOf('id') ?? '', row), 'respondents')
      : { sheet, row };
  }

  private ownerOf(row: Row): Registered {
    return this.files.organisationIn(this.respondentOf(row).row);
  }

  /** Rows of the list that a respondent listed, of forms that it was asked about; of a view, those whose id is named. */
  private listedBy(row: Row, view: View): Row[] {
    const { list, entries, answers } = this.files;
    const [id, own] = [list.letterOf('id') ?? '', answers.text(answers.letterOf('id') ?? '', row.row)];
    const form = this.files.entry('form');
    const forms = entries.filter((one) => one.forms && this.isAsked(row, one)).flatMap((one) => one.forms ?? []);
    return (list.byId.get(own) ?? [])
      .filter((at) => view.isNamed(list, id, at))
      .map((at) => ({ sheet: list, row: at }))
      .filter((one) => forms.includes(this.picked(one, form, ALL)[0] ?? ''));
  }

  /** Whether a question is answered by what a view shows. */
  private isAnswered(row: Row, entry: Entry, view: View): boolean {
    if (entry.type !== 'list') return this.picked(row, entry, view).length > 0 || this.written(row, entry, view) !== '';
    return this.listedBy(row, view).some(
      (one) =>
        this.isRowOf(one, entry) &&
        entry.fields?.some((field) => this.isAnswered(one, this.files.entry(field), view)) === true,
    );
  }

  /**
   * Whether a condition holds for a row: by all that stands in it (then with
   * routing), or by what the named cells show alone.
   */
  private holds(condition: Condition, row: Row, view: View): boolean {
    const isWhole = view === ALL;
    const entries = (ids: readonly string[]): Entry[] => ids.map((id) => this.files.entry(id));
    const counts = (entry: Entry): boolean => !isWhole || this.isAsked(row, entry);
    switch (condition.is) {
      case 'kind':
      case 'group':
      case 'organisation':
      case 'responded':
        return isRegistered(condition, this.ownerOf(row));
      case 'own':
        return true;
      case 'asked':
        return entries(condition.questions).some((entry) =>
          isWhole || !entry.asked
            ? this.isAsked(row, entry)
            : this.picked(row, this.files.entry(entry.asked.question), view).some((id) =>
                entry.asked?.any.includes(id),
              ),
        );
      case 'answered':
        return entries(condition.questions).some((entry) => counts(entry) && this.isAnswered(row, entry, view));
      case 'missing':
        return isWhole
          ? entries(condition.questions).some((entry) => this.isAsked(row, entry)) &&
              !entries(condition.questions).some(
                (entry) => this.isAsked(row, entry) && this.isAnswered(row, entry, ALL),
              )
          : entries(condition.questions).every((entry) => !this.isAsked(row, entry) || this.isBlank(row, entry, view));
      case 'wrote':
        return entries(condition.questions).some((entry) => counts(entry) && this.written(row, entry, view) !== '');
      case 'mentions':
        return entries(condition.questions).some(
          (entry) => counts(entry) && isMentioned(this.written(row, entry, view), condition),
        );
      case 'named': {
        const entry = this.files.entry(condition.field);
        return counts(entry) && this.written(row, entry, view) === plain(condition.name);
      }
      case 'chose':
        return this.hasChosen(condition, row, view);
      case 'listed': {
        const { length } = this.listedBy(row, view).filter((one) =>
          condition.where.every((each) => this.holds(each, one, view)),
        );
        return length >= condition.least && (condition.most === null || length <= condition.most);
      }
      case 'every':
        return condition.of.every((one) => this.holds(one, row, view));
      case 'some':
        return condition.of.some((one) => this.holds(one, row, view));
      case 'option-of':
      case 'numbered':
        throw new Error(`"${condition.is}" is of the codebook, not of rows`);
      case 'substantive':
      case 'placed':
      case 'number':
        throw new Error(`"${condition.is}" is counted in no notebook that this reader reads`);
    }
  }

  private hasChosen({ question, options, how }: Of<'chose'>, row: Row, view: View): boolean {
    const entry = this.files.entry(question);
    if (view === ALL && !this.isAsked(row, entry)) return false;
    const picked = this.picked(row, entry, view);
    if (how === 'any') return options.some((option) => picked.includes(option));
    if (how === 'all') return options.every((option) => picked.includes(option));
    return this.isAnswered(row, entry, view) && !options.some((option) => picked.includes(option));
  }

  /** Whether all cells of a question are named, and nothing is answered in them. */
  private isBlank({ sheet, row }: Row, entry: Entry, view: View): boolean {
    const letters = [...sheet.columns].filter(([, column]) => column.is === 'answer' && column.entry === entry);
    return (
      letters.every(([letter]) => view.isNamed(sheet, letter, row)) && !this.isAnswered({ sheet, row }, entry, ALL)
    );
  }

  /** Whether a cell says something that one of the conditions is about. A row's name says what no cell of answers does. */
  private fits(cell: Named, conditions: readonly Condition[]): boolean {
    const column = this.columnOf(cell);
    if (!column) return conditions.length === 0 || conditions.some((condition) => this.needsName(condition, cell));
    return conditions.some((condition) => this.speaksOf(condition, cell, column));
  }

  private needsName(condition: Condition, cell: Named): boolean {
    const isOfList = cell.sheet === this.files.list;
    switch (condition.is) {
      case 'kind':
      case 'group':
      case 'organisation':
      case 'responded':
      case 'own':
        return true;
      case 'asked':
        return condition.questions.some((id) => !this.files.entry(id).asked);
      case 'answered':
        return isOfList && condition.questions.some((id) => this.isRowOf(cell, this.files.entry(id)));
      case 'missing':
        return condition.questions.some((id) => this.files.entry(id).type === 'list');
      case 'listed':
        return isOfList || condition.least === 0;
      case 'every':
      case 'some':
        return condition.of.some((one) => this.needsName(one, cell));
      default:
        return false;
    }
  }

  /** Whether a row of the list answers a list question: it is of its forms, and has something in its fields. */
  private isRowOf(row: Row, { forms = [], fields = [] }: Entry): boolean {
    const [form = ''] = this.picked(row, this.files.entry('form'), ALL);
    return forms.includes(form) && fields.some((field) => this.isAnswered(row, this.files.entry(field), ALL));
  }

  private speaksOf(condition: Condition, cell: Named, { entry }: { readonly entry: Entry }): boolean {
    const isText = (): boolean => this.written(cell, entry, viewOf([cell])) !== '';
    switch (condition.is) {
      case 'chose': {
        const shown = entry.id === condition.question ? this.shownBy(cell) : [];
        return shown.some((option) => condition.how === 'none' || condition.options.includes(option));
      }
      case 'asked':
        return condition.questions
          .flatMap((id) => this.files.entry(id).asked ?? [])
          .some(
            ({ question, any }) => entry.id === question && this.shownBy(cell).some((option) => any.includes(option)),
          );
      case 'answered': {
        const isOf = (one: Entry): boolean =>
          one.id === entry.id || (one.fields?.includes(entry.id) === true && this.isRowOf(cell, one));
        return (
          condition.questions.some((id) => isOf(this.files.entry(id))) && (isText() || this.shownBy(cell).length > 0)
        );
      }
      case 'missing':
        return condition.questions.includes(entry.id) && !isText() && this.shownBy(cell).length === 0;
      case 'wrote':
        return condition.questions.includes(entry.id) && isText();
      case 'mentions':
        return (
          condition.questions.includes(entry.id) && isMentioned(this.written(cell, entry, viewOf([cell])), condition)
        );
      case 'named':
        return entry.id === condition.field && this.written(cell, entry, viewOf([cell])) === plain(condition.name);
      case 'listed':
        return condition.where.some((one) => this.speaksOf(one, cell, { entry }));
      case 'every':
      case 'some':
        return condition.of.some((one) => this.speaksOf(one, cell, { entry }));
      default:
        return false;
    }
  }
}

/** What the base's cells must show: the base's own state, or all that answers tell of the population. */
function baseConditions({ base, where }: Measure): Condition[] {
  if (base.state !== 'all') return [{ is: base.state, questions: base.questions }];
  const isOfAnswers = (one: Condition): boolean =>
    one.is === 'every' || one.is === 'some'
      ? one.of.some(isOfAnswers)
      : !['kind', 'group', 'organisation', 'responded', 'own'].includes(one.is);
  return where.filter(isOfAnswers);
}

function isRegistered(condition: Condition, { kind, group, name }: Registered): boolean {
  switch (condition.is) {
    case 'kind':
      return condition.kinds.includes(kind);
    case 'group':
      return condition.group === group;
    case 'organisation':
      return condition.name === name;
    case 'responded':
      return true;
    default:
      throw new Error(`"${condition.is}" is not of the registers`);
  }
}

function isMentioned(text: string, { keyword, without }: Of<'mentions'>): boolean {
  const has = (word: string): boolean => text.toLocaleLowerCase('sv').includes(word.toLocaleLowerCase('sv'));
  return has(keyword) && (without === null || !has(without));
}

const only = (folder: string, ending: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');

/** The repository's own files. */
export const OWN_FILES: Files = {
  export: only('data/raw', '.xlsx'),
  codebook: only('data/codebook', '.yaml'),
  reference: 'data/reference',
};

let own: Reader | undefined;

/** Reads a count of the repository's own export back from its cells. */
export const readBack = (count: CountJson): { readonly count: number; readonly base: number } =>
  (own ??= new Reader(OWN_FILES)).readBack(count);

/** What is read, or what does not fit, in words. */
export function readOrFault(reader: Reader, count: CountJson): { count: number; base: number } | string {
  try {
    return reader.readBack(count);
  } catch (error) {
    return (error as Error).message;
  }
}
