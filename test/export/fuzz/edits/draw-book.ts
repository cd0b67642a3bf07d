import type { Random } from '../../../../tools/reconstruct/random';
import { COUNTRIES, ORGANISATIONS, type RandomQuestion } from '../random-survey';
import { ABOUT, ANSWERS, LIST, type Book } from './book';
import { gridOf, type Cell, type Meaning } from './grid';
import { FORMS } from './meaning-of';
import { serialOf, textOfTime, TIME_FORMAT } from './minutes';

const TEXTS = ['Vad arbetar ni med?', 'Varför inte?', 'Hur aktivt är det?', 'Vem samordnar?', 'Vad hindrar er?'];
const LABELS = [
  ...['Kultur', 'Skola och utbildning', 'Miljö', 'Näringsliv', 'Demokrati', 'Vård & omsorg', 'Ungdomsutbyten'],
  ...['Kommunikation/IT', 'Brist på tid', 'Brist på pengar', 'Kommunchefen', 'En tjänsteman', 'Mycket aktivt'],
];
const NONE = ['Inget av detta', 'Vet ej'];
const WORDS = ['Vänortsbesök', 'se bilagan', 'körsång', 'ett projekt om vatten', 'EU-kontoret', 'fika; möten', 'Äldre'];

/** The ways in which survey tools write the same. */
interface Manner {
  readonly tick: string | number | boolean;
  readonly untick: string | number | boolean | null;
  readonly times: 'text' | 'date';
  readonly ids: 'text' | 'number';
  readonly isMerged: boolean;
  readonly titleRows: number;
}

/** Heads and cells of one column. */
interface Column {
  readonly head: string;
  readonly subhead: string;
  readonly key: string;
  readonly cellOf: (at: number) => Cell;
}

/** A workbook as a survey tool exports it, in which every cell knows what it means. */
export function drawBook(random: Random): Book {
  const questions = drawQuestions(random);
  const manner: Manner = {
    tick: random.one([1, 1, 'x', 'Ja', true]),
    untick: random.one([null, null, 0, 'Nej']),
    times: random.one(['text', 'date']),
    ids: random.one(['text', 'number']),
    isMerged: random.next() < 0.6,
    titleRows: random.one([0, 0, 1, 2]),
  };
  const size = random.whole(6, 14);
  const ids = Array.from({ length: size }, (_, at) => 4001 + at * random.whole(1, 3)).reduce<number[]>(
    (list, id) => [...list, Math.max(id, (list.at(-1) ?? 0) + 1)],
    [],
  );
  const idCell = (at: number): Cell => ({
    v: manner.ids === 'text' ? String(ids[at]) : ids[at]!,
    means: { key: 'id', value: String(ids[at]) },
  });
  const columns: Column[] = [
    { head: 'Svars-ID', subhead: '', key: 'id', cellOf: idCell },
    ...administrative(random, size, manner),
    ...questions.flatMap((question, index) => columnsOfQuestion(random, question, index, size, manner)),
  ];
  const heads = columns.map(({ head }, at): Cell => ({
    v: manner.isMerged && columns[at - 1]?.head === head ? null : head,
  }));
  const subheads = columns.map(({ subhead, key }): Cell => ({
    v: subhead === '' ? null : subhead,
    means: { key: 'head', value: key },
  }));
  const rows = ids.map((_, at) => columns.map(({ cellOf }) => cellOf(at)));
  const title: Cell[][] = [[{ v: 'Internationella samarbeten' }], [{ v: 'Exporterad 2018-05-02' }]];
  const answers = gridOf(ANSWERS, [...title.slice(0, manner.titleRows), heads, subheads, ...rows]);
  if (manner.isMerged) {
    heads.forEach((_, from) => {
      const to = columns.map(({ head }) => head).lastIndexOf(columns[from]!.head);
      const isFirst = columns[from - 1]?.head !== columns[from]!.head;
      if (isFirst && to > from)
        answers.merges.push({ rows: [manner.titleRows, manner.titleRows], columns: [from, to] });
    });
  }
  return {
    questions,
    sheets: [
      gridOf(ABOUT, [[{ v: 'Om filen' }], [{ v: 'Källrad' }, { v: 'Påhittade svar' }]]),
      answers,
      gridOf(LIST, [
        ['Svars-ID', 'Form', 'Land'].map((v, at): Cell => ({
          v,
          means: { key: 'head', value: ['id', 'form', 'land'][at]! },
        })),
        ...ids.flatMap((_, at) =>
          Array.from({ length: random.one([0, 1, 1, 2, 3]) }, () => [idCell(at), ...cooperation(random)]),
        ),
      ]),
    ],
    save: { as: 'xlsx' },
  };
}

function drawQuestions(random: Random): RandomQuestion[] {
  const questions: RandomQuestion[] = [];
  const types = random.shuffled(['multiple', 'multiple', 'single', 'single', 'text'] as const);
  const labels = random.shuffled(LABELS);
  types.slice(0, random.whole(3, 5)).forEach((type, index) => {
    const isLastExclusive = type === 'multiple' && random.next() < 0.5;
    const options = labels.splice(0, type === 'text' ? 0 : random.whole(2, 3));
    const earlier = questions.findIndex((one) => one.type === 'multiple');
    questions.push({
      type,
      text: TEXTS[index]!,
      options: isLastExclusive ? [...options, NONE[index % 2]!] : options,
      isLastExclusive,
      hasText: type !== 'text' && random.next() < 0.5,
      asked: earlier >= 0 && random.next() < 0.4 ? { question: earlier, option: 0 } : null,
    });
  });
  return questions;
}

function administrative(random: Random, size: number, manner: Manner): Column[] {
  const status = Array.from({ length: size }, (_, at) =>
    at < 3 ? 'Slutförd' : random.one(['Slutförd', 'Slutförd', 'Slutförd', 'Slutförd', 'Ofullständig', 'Test']),
  );
  // Most answer once, and some twice.
  const organisations = random.shuffled(ORGANISATIONS).slice(0, Math.max(4, Math.ceil(size * random.one([0.5, 0.8]))));
  const whose = status.map((_, at) => organisations[at] ?? random.one(organisations));
  // Days, or minutes: some are nearer than time zones are.
  const apart = random.one([555, 35]);
  const begun = random.shuffled(status.map((_, at) => 60 * 24 * 62 + at * apart));
  const finished = random.shuffled(status.map((_, at) => 60 * 24 * 93 + 540 + at * apart));
  const text = (key: string, v: string): Cell => ({ v, means: { key, value: v } });
  const timeCell = (key: string, minutes: number): Cell => ({
    ...(manner.times === 'text' ? { v: textOfTime(minutes) } : { v: serialOf(minutes), z: TIME_FORMAT }),
    means: { key, value: minutes },
  });
  const column = (head: string, key: string, cellOf: Column['cellOf']): Column => ({ head, subhead: '', key, cellOf });
  return [
    column('Status', 'status', (at) => text('status', status[at]!)),
    column('Påbörjad', 'started', (at) => timeCell('started', begun[at]!)),
    column('Avslutad', 'finished', (at) =>
      status[at] === 'Ofullständig'
        ? { v: null, means: { key: 'finished', value: null } }
        : timeCell('finished', finished[at]!),
    ),
    column('E-post', 'mail', (at) => text('mail', `nadia.planted${at}@example.se`)),
    column('Organisation', 'organisation', (at) => text('organisation', whose[at]!.name)),
    column('Kod', 'code', (at) => text('code', whose[at]!.code)),
  ];
}

function columnsOfQuestion(
  random: Random,
  { type, text, options, hasText, isLastExclusive }: RandomQuestion,
  index: number,
  size: number,
  { tick, untick }: Manner,
): Column[] {
  const head = `${index + 1}. ${text}`;
  const blank = (key: string): Cell => ({ v: null, means: { key, value: null } });
  const cells = (draw: () => Cell): Cell[] => Array.from({ length: size }, draw);
  const column = (subhead: string, slot: string, own: Cell[]): Column => ({
    head,
    subhead,
    key: `q${index}/${slot}`,
    cellOf: (at) => own[at]!,
  });
  const textCells = (share: number): Cell[] =>
    cells(() => {
      const means: Meaning = { key: `q${index}/text`, value: random.one(WORDS) };
      return random.next() < share ? { v: means.value, means } : blank(means.key);
    });
  if (type === 'text') return [column('', 'text', textCells(0.5))];
  const single = cells(() => {
    const place = random.whole(0, options.length - 1);
    const key = `q${index}/answer`;
    return random.next() < 0.85 ? { v: options[place]!, means: { key, value: place } } : blank(key);
  });
  // Who chose the last one chose it alone, where it contradicts the others.
  const isNone = Array.from({ length: size }, () => isLastExclusive && random.next() < 0.3);
  const boxes = options.map((label, place) => {
    const key = `q${index}/o${place}`;
    const own = Array.from({ length: size }, (_, at): Cell => {
      const isTicked = isNone[at]
        ? place === options.length - 1
        : !(isLastExclusive && place === options.length - 1) && random.next() < 0.5;
      return { v: isTicked ? tick : untick, means: { key, value: isTicked } };
    });
    return column(label, `o${place}`, own);
  });
  const free = hasText ? [column(`${options[0]}, ange vad`, 'text', textCells(0.2))] : [];
  return [...(type === 'single' ? [column('', 'answer', single)] : boxes), ...free];
}

function cooperation(random: Random): Cell[] {
  const form = random.whole(0, 1);
  const land = random.next() < 0.85 ? random.whole(0, COUNTRIES.length - 1) : null;
  return [
    { v: FORMS[form]!, means: { key: 'form', value: form } },
    { v: land === null ? null : COUNTRIES[land]!.name, means: { key: 'land', value: land } },
  ];
}
