import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { Faults, InputError } from './input-error';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

const option = z.strictObject({
  id,
  label: z.string().min(1),
  /** Cannot be ticked together with another option. */
  exclusive: z.boolean().optional(),
  /** Header of the free-text column of this option. */
  text: z.string().optional(),
});

const asked = z.strictObject({ question: id, any: z.array(id).min(1) });

const question = z.strictObject({
  id,
  number: z.int().positive(),
  part: z.string().optional(),
  type: z.enum(['single', 'multiple', 'text', 'list']),
  text: z.string().min(1),
  /** First header row, if it is not "number. text". */
  header: z.string().optional(),
  asked: asked.optional(),
  options: z.array(option).optional(),
  forms: z.array(id).optional(),
  fields: z.array(id).optional(),
});

const field = z.strictObject({
  id,
  type: z.enum(['single', 'multiple', 'text']),
  text: z.string().min(1),
  required: z.boolean().optional(),
  asked: asked.optional(),
  options: z.array(option).optional(),
  optionsFrom: z.literal('countries').optional(),
});

const codebook = z.strictObject({
  survey: z.strictObject({ title: z.string(), source: z.string(), questions: z.int().positive() }),
  about: z.strictObject({ sheet: z.string(), sourceLine: z.string() }),
  answers: z.strictObject({
    sheet: z.string(),
    headerRows: z.int().min(1).max(2),
    ticked: z.array(z.string()),
    unticked: z.array(z.string()),
  }),
  administrative: z.strictObject({
    answerId: z.string(),
    status: z.string(),
    started: z.string(),
    finished: z.string(),
    organisation: z.string(),
    code: z.string(),
    unused: z.array(z.string()),
  }),
  status: z.strictObject({ finished: z.string(), unfinished: z.string(), test: z.string() }),
  personal: z.array(z.string()),
  questions: z.array(question).min(1),
  cooperations: z.strictObject({
    sheet: z.string(),
    headerRows: z.int().min(1).max(2),
    answerId: z.string(),
    fields: z.array(field).min(1),
  }),
});

/** How the export's columns become questions: the typed form of data/codebook/*.yaml. */
export type Codebook = z.infer<typeof codebook>;
export type CodebookQuestion = Codebook['questions'][number];
export type CodebookField = Codebook['cooperations']['fields'][number];

/**
 * Reads and checks a codebook.
 * @throws InputError naming file and line: not YAML, wrong shape, an id used twice, a reference to nothing.
 */
export function readCodebook(path: string): Codebook {
  const file = basename(path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const faults = new Faults();
  for (const error of document.errors) {
    faults.add({
      file,
      place: `line ${lines.linePos(error.pos[0]).line}`,
      found: error.message.split('\n')[0] ?? '',
      expected: 'YAML',
      remedy: 'Mend the line.',
    });
  }
  faults.throwIfAny();

  const placeOf = (path: readonly PropertyKey[]): string => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `line ${lines.linePos(node.range[0]).line}`;
    }
    return 'line 1';
  };
  const parsed = codebook.safeParse(document.toJS());
  if (!parsed.success) {
    throw new InputError(
      parsed.error.issues.map(({ path, message }) => ({
        file,
        place: placeOf(path),
        found: `${path.join('.')}: ${message}`,
        expected: 'the shape of a codebook',
        remedy: 'Mend the entry; data/codebook/README.md describes every key.',
      })),
    );
  }
  checkReferences(parsed.data, (path, found, expected, remedy) =>
    faults.add({ file, place: placeOf(path), found, expected, remedy }),
  );
  faults.throwIfAny();
  return parsed.data;
}

type Report = (path: readonly PropertyKey[], found: string, expected: string, remedy: string) => void;

/** Ids once each; every option, form, field and routing that is named exists, and routing looks backwards only. */
function checkReferences({ questions, cooperations, survey }: Codebook, report: Report): void {
  const check = (list: readonly (CodebookQuestion | CodebookField)[], root: readonly PropertyKey[]): void => {
    const seen = new Map<string, CodebookQuestion | CodebookField>();
    list.forEach((entry, index) => {
      const path = [...root, index];
      if (seen.has(entry.id)) report([...path, 'id'], `id ${entry.id} twice`, 'each id once', 'Rename one of them.');
      const optionIds = (entry.options ?? []).map((one) => one.id);
      optionIds.forEach((one, at) => {
        if (optionIds.indexOf(one) !== at)
          report([...path, 'options', at, 'id'], `option ${one} twice`, 'each option once', 'Rename one of them.');
      });
      const needsOptions = entry.type === 'single' || entry.type === 'multiple';
      const hasOptions = optionIds.length > 0 || ('optionsFrom' in entry && entry.optionsFrom !== undefined);
      if (needsOptions !== hasOptions)
        report(
          path,
          `${entry.type} question ${entry.id} ${hasOptions ? 'with' : 'without'} options`,
          'options for single and multiple choice only',
          'Add or remove the options.',
        );
      if (entry.asked) {
        const earlier = seen.get(entry.asked.question);
        const unknown = entry.asked.any.filter((one) => !earlier?.options?.some((known) => known.id === one));
        if (!earlier || unknown.length > 0) {
          report(
            [...path, 'asked'],
            `routing by ${entry.asked.question} ${unknown.join(', ')}`,
            'an earlier question and its options',
            'Name an earlier question and option ids that it has.',
          );
        }
      }
      seen.set(entry.id, entry);
    });
  };
  check(questions, ['questions']);
  check(cooperations.fields, ['cooperations', 'fields']);

  const formIds = cooperations.fields.find(({ id }) => id === 'form')?.options?.map((one) => one.id) ?? [];
  questions.forEach((entry, index) => {
    const unknown = [
      ...(entry.forms ?? []).filter((form) => !formIds.includes(form)),
      ...(entry.fields ?? []).filter((name) => !cooperations.fields.some((one) => one.id === name)),
    ];
    if (unknown.length > 0)
      report(
        ['questions', index],
        unknown.join(', '),
        'forms and fields of the cooperations sheet',
        'Name existing ones.',
      );
    if (cooperations.fields.some((one) => one.id === entry.id))
      report(['questions', index, 'id'], `id ${entry.id} of a field`, 'an id of its own', 'Rename the question.');
  });
  const numbers = new Set(questions.map(({ number }) => number));
  if (numbers.size !== survey.questions) {
    report(
      ['survey', 'questions'],
      `${survey.questions}`,
      `${numbers.size}, the question numbers listed`,
      'Correct the number or the list.',
    );
  }
}
