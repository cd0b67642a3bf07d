import { groupBy } from '../../input/group-by';
import { fixedOptions } from './lime-survey-types';
import { plainText } from './plain-text';
import type { Structure, ToldColumn, ToldOption, ToldQuestion } from './structure';
import { xmlRows, type XmlRow } from './xml-rows';

export const isLimeSurvey = (text: string): boolean => /<LimeSurveyDocType>/u.test(text.slice(0, 2000));

/** What the questions of a file share. */
interface Tables {
  /** Texts of questions and sub-questions by their number. */
  readonly texts: ReadonlyMap<string, string>;
  readonly below: ReadonlyMap<string, readonly XmlRow[]>;
  readonly answers: ReadonlyMap<string, readonly ToldOption[]>;
}

const of = (row: XmlRow, ...tags: readonly string[]): string =>
  tags.map((tag) => row.get(tag) ?? '').find((text) => text !== '') ?? '';

/** Reads LimeSurvey's survey structure (.lss), of version 2 and later. */
export function readLimeSurvey(xml: string): Structure {
  const questions = firstOfEach(xmlRows(xml, 'questions'));
  const below = firstOfEach(xmlRows(xml, 'subquestions'));
  const texts = new Map([
    ...[...questions, ...below].map((row) => [of(row, 'qid'), plainText(of(row, 'question'))] as const),
    ...firstOfEach(xmlRows(xml, 'question_l10ns')).map(
      (row) => [of(row, 'qid'), plainText(of(row, 'question'))] as const,
    ),
  ]);
  const tables: Tables = {
    texts,
    below: groupBy(ordered(below), (row) => of(row, 'parent_qid')),
    answers: answersOf(xml),
  };
  return { questions: ordered(questions).flatMap((row) => questionOf(row, tables)), labels: new Map() };
}

/** Each question in the first of its languages. */
const firstOfEach = (rows: readonly XmlRow[]): XmlRow[] =>
  [...groupBy(rows, (row) => of(row, 'qid')).values()].flatMap(([first]) => first ?? []);

const orderOf = (row: XmlRow): number => Number(of(row, 'question_order'));
const ordered = (rows: readonly XmlRow[]): XmlRow[] =>
  [...rows].sort((a, b) => Number(of(a, 'gid')) - Number(of(b, 'gid')) || orderOf(a) - orderOf(b));

function answersOf(xml: string): Map<string, ToldOption[]> {
  const texts = new Map(xmlRows(xml, 'answer_l10ns').map((row) => [of(row, 'aid'), of(row, 'answer')]));
  const byQuestion = groupBy(xmlRows(xml, 'answers'), (row) => of(row, 'qid'));
  return new Map(
    [...byQuestion].map(([qid, rows]) => {
      const first = [...groupBy(rows, (row) => of(row, 'code')).values()].flatMap(([row]) => row ?? []);
      const sorted = first.sort((a, b) => Number(of(a, 'sortorder')) - Number(of(b, 'sortorder')));
      const label = (row: XmlRow): string => plainText(of(row, 'answer') || (texts.get(of(row, 'aid')) ?? ''));
      return [qid, sorted.map((row) => ({ code: of(row, 'code'), label: label(row) || of(row, 'code') }))];
    }),
  );
}

function questionOf(row: XmlRow, { texts, below, answers }: Tables): ToldQuestion[] {
  const [qid, name, kind] = [of(row, 'qid'), of(row, 'title'), of(row, 'type')];
  const text = texts.get(qid) || name;
  const column = (code: string, label: string): ToldColumn => ({
    headers: [`${name}[${code}]`, `${name}_${code}`, `${text} [${label}]`],
    ...{ label, code },
  });
  const whole: ToldColumn = { headers: [name, text], label: text };
  const parts = (below.get(qid) ?? []).filter((part) => of(part, 'scale_id') !== '1');
  const columns = parts.map((part) => column(of(part, 'title'), texts.get(of(part, 'qid')) || of(part, 'title')));
  const options = fixedOptions(kind) ?? answers.get(qid) ?? [];
  const hasOther = of(row, 'other') === 'Y' && 'LMP!'.includes(kind);
  const relevance = of(row, 'relevance');
  const base = {
    ...{ name, text, isPersonal: false },
    ...(relevance !== '' && relevance !== '1' && { condition: plainText(relevance.replace(/</gu, '&lt;')) }),
  };
  if ('LO!YG5'.includes(kind)) {
    const other = hasOther ? [{ code: '-oth-', label: 'Other' }] : [];
    return [
      {
        ...base,
        type: 'single',
        columns: [whole],
        options: [...options, ...other],
        ...(hasOther && { other: column('other', 'Other') }),
      },
    ];
  }
  if ('MP'.includes(kind))
    return [{ ...base, type: 'multiple', columns, options: [], ...(hasOther && { other: column('other', 'Other') }) }];
  if ('FABCEH'.includes(kind)) return [{ ...base, type: 'grid', columns, options }];
  if (kind === 'R')
    return [
      { ...base, type: 'rank', columns: options.map((_, at) => column(String(at + 1), String(at + 1))), options },
    ];
  if ('KQ'.includes(kind))
    return columns.map((one) => ({
      ...base,
      type: kind === 'K' ? 'number' : 'text',
      name: `${name} ${one.code ?? ''}`,
      text: `${text} – ${one.label}`,
      columns: [one],
      options: [],
    }));
  if ('NDSTU'.includes(kind))
    return [{ ...base, type: kind === 'N' ? 'number' : kind === 'D' ? 'date' : 'text', columns: [whole], options: [] }];
  // Others, such as texts to read and arrays of two scales, are drafted from the answers.
  return [];
}
