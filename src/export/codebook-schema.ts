import { z } from 'zod';
import type { Routing, RoutingStep } from '../survey/question';
import { LANGUAGES } from '../input/language';
import { columnAddress } from './column-address';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
/** Of a question: that of an item of a grid has the grid's before a point. */
const questionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/, 'lower-case letters, digits and hyphens');

const pattern = z.string().refine(isPattern, 'a regular expression');

/** What a cell may hold: YAML reads 1 and yes as something else than text. */
const cell = z.union([z.string().min(1), z.number(), z.boolean()], { error: 'a text or a number' }).transform(String);
const cells = z.array(cell);
const oneOrMore = z.union([cell.transform((one) => [one]), cells.min(1)], { error: 'a text, or a list of them' });

const option = z.strictObject({
  id,
  label: z.string().min(1),
  /** What cells hold instead of the label. */
  code: cell.optional(),
  /** Other spellings of the label. */
  names: cells.optional(),
  /** Cannot be ticked together with another option. */
  exclusive: z.boolean().optional(),
  /** False: an answer such as "don't know", which is outside the base `substantive`. */
  substantive: z.boolean().optional(),
  /** The option's own column, where each has one. */
  header: columnAddress.optional(),
  /** False: it has no column of its own, and what stands in that of its free text says that it was chosen. */
  tick: z.boolean().optional(),
  /** The free-text column of this option. */
  text: columnAddress.optional(),
});

/** What sentences call something that is counted. */
const noun = z.strictObject({
  singular: z.string().min(1),
  plural: z.string().min(1),
  /** Whether one is "en" or "ett" in Swedish; `mixed` of a pair that is neither. */
  gender: z.enum(['common', 'neuter', 'mixed']).default('common'),
  /** Those that are meant: "kommunerna". */
  definite: z.string().min(1).optional(),
  /** It can answer questions. */
  answers: z.boolean().default(false),
});

const item = z.strictObject({ id, label: z.string().min(1), header: columnAddress.optional() });

const step = z
  .strictObject({
    question: questionId,
    /** Options of which one was chosen. */
    any: z.array(id).min(1).optional(),
    /** Ends of a range of numbers. */
    least: z.number().optional(),
    most: z.number().optional(),
  })
  .transform(({ question, any, least, most }, context): RoutingStep => {
    if ((any === undefined) === (least === undefined && most === undefined))
      context.addIssue({ code: 'custom', message: 'any options, or a number of least and most' });
    return any ? { question, any } : { question, least, most };
  });

/** Who is asked a question; `every` and `some` may stand inside each other. */
const asked: z.ZodType<Routing> = z.lazy(() =>
  z.union([step, z.strictObject({ every: z.array(asked).min(1) }), z.strictObject({ some: z.array(asked).min(1) })]),
);

/** What questions and fields have in common. */
const entry = {
  id,
  text: z.string().min(1),
  /** The column; the upper part of the path, where options or items have columns of their own. */
  header: columnAddress.optional(),
  asked: asked.optional(),
  options: z.array(option).optional(),
  /** The register whose rows are the options, by their names. */
  optionsFrom: id.optional(),
  /** What a grid asks about, a column each; the places of a ranking, where these have columns. */
  items: z.array(item).min(1).optional(),
  /** A single choice, of a question or of each item of a grid, in one column an option. */
  spread: z.boolean().optional(),
  /** Between the options of a multiple response that stand in one cell. */
  separator: z.string().min(1).optional(),
  /** Cell values that are no answer to this question, besides those of `answers.missing`. */
  missing: cells.optional(),
};

const TYPES = ['single', 'multiple', 'grid', 'rank', 'number', 'date', 'text'] as const;

const question = z.strictObject({
  ...entry,
  number: z.int().positive().optional(),
  part: z.string().optional(),
  type: z.enum([...TYPES, 'list']),
  forms: z.array(id).optional(),
  fields: z.array(id).optional(),
  /** Forms of cooperation without which there is nothing to answer. */
  concerns: z.array(id).min(1).optional(),
});

const field = z.strictObject({
  ...entry,
  type: z.enum(TYPES),
  required: z.boolean().optional(),
});

const headerRows = z.int().min(0).max(9);
const TICKED = ['1', 'x', 'ja', 'yes', 'y', 'sant', 'true', 'checked', 'selected'];
const UNTICKED = ['0', 'nej', 'no', 'n', 'falskt', 'false', 'unchecked', 'not selected'];

/** The shape of a codebook; data/codebook/README.md describes every key. Only `survey` and `questions` are required. */
export const codebookSchema = z.strictObject({
  survey: z.strictObject({
    title: z.string(),
    source: z.string(),
    /** What readers are told in. */
    language: z.enum(LANGUAGES).optional(),
    questions: z.int().positive().optional(),
  }),
  /** What sentences of this study count, besides respondents, options and the like. */
  words: z
    .strictObject({
      nouns: z.array(noun).default([]),
      /** Swedish ones, before a noun. */
      adjectives: z.array(z.strictObject({ plural: z.string(), common: z.string(), neuter: z.string() })).default([]),
    })
    .prefault({}),
  about: z
    .strictObject({
      sheet: z.string(),
      /** Label of the source line on the sheet; name of the property and of the defined name that tell it too. */
      sourceLine: z.string(),
      standIn: z.strictObject({ answerIds: pattern, line: z.string().min(1) }).optional(),
    })
    .optional(),
  answers: z
    .strictObject({
      /** Without it the only sheet that holds something. */
      sheet: z.string().min(1).optional(),
      headerRows: headerRows.default(1),
      ticked: cells.default(TICKED),
      unticked: cells.default(UNTICKED),
      /** Cell values that are no answer. */
      missing: cells.default([]),
      /** Cell values that say that the question was not asked. */
      notAsked: cells.default([]),
      /** Texts that say nothing where a free text is asked for. */
      noText: cells.default([]),
    })
    .prefault({}),
  administrative: z
    .strictObject({
      answerId: columnAddress.optional(),
      status: columnAddress.optional(),
      started: columnAddress.optional(),
      finished: columnAddress.optional(),
      organisation: columnAddress.optional(),
      code: columnAddress.optional(),
      /** How much each answer weighs. */
      weight: columnAddress.optional(),
      unused: z.array(columnAddress).default([]),
    })
    .prefault({}),
  /** Lists that the export is checked against: who was asked, or what an option can be. */
  registers: z
    .array(
      z.strictObject({
        id,
        /** Below data/reference. */
        file: z.string().min(1),
        /** Columns of the file: of the code and the name, each standing once, and of other names, several parted by ";". */
        code: z.string().optional(),
        name: z.string(),
        otherNames: z.array(z.string()).default([]),
        /** Columns of the key and the label of the group that a row belongs to. */
        group: z.strictObject({ key: z.string(), label: z.string() }).optional(),
        /** Further columns that are kept. */
        fields: z.array(z.string()).default([]),
        /** What the cells of a column must be like, and how a fault says it. */
        forms: z.record(z.string(), z.strictObject({ like: pattern, says: z.string().min(1) })).default({}),
        /** Words behind a name that change nothing about whose name it is. */
        endings: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** Who was asked, a register each. */
  populations: z
    .array(
      z.strictObject({
        id,
        register: id,
        noun,
        /** Codes of organisations of other populations that some statistics count to this one. */
        alsoCounted: z.array(cell).default([]),
      }),
    )
    .default([]),
  status: z
    .strictObject({ finished: oneOrMore, unfinished: oneOrMore.default([]), test: oneOrMore.default([]) })
    .optional(),
  personal: z.array(columnAddress).default([]),
  questions: z.array(question).min(1),
  cooperations: z
    .strictObject({
      sheet: z.string(),
      headerRows: headerRows.default(1),
      answerId: columnAddress,
      /** What a row is. */
      noun: noun.optional(),
      fields: z.array(field).min(1),
    })
    .optional(),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
