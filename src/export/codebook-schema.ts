import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');

const pattern = z.string().refine(isPattern, 'a regular expression');

const option = z.strictObject({
  id,
  label: z.string().min(1),
  /** Cannot be ticked together with another option. */
  exclusive: z.boolean().optional(),
  /** Header of the free-text column of this option. */
  text: z.string().optional(),
});

const asked = z.strictObject({ question: id, any: z.array(id).min(1) });

/** What questions and fields have in common. */
const entry = {
  id,
  text: z.string().min(1),
  asked: asked.optional(),
  options: z.array(option).optional(),
};

const question = z.strictObject({
  ...entry,
  number: z.int().positive(),
  part: z.string().optional(),
  type: z.enum(['single', 'multiple', 'text', 'list']),
  /** First header row, if it is not "number. text". */
  header: z.string().optional(),
  forms: z.array(id).optional(),
  fields: z.array(id).optional(),
  /** Forms of cooperation without which there is nothing to answer. */
  concerns: z.array(id).min(1).optional(),
});

const field = z.strictObject({
  ...entry,
  type: z.enum(['single', 'multiple', 'text']),
  required: z.boolean().optional(),
  optionsFrom: z.literal('countries').optional(),
});

/** The shape of data/codebook/*.yaml; its README describes every key. */
export const codebookSchema = z.strictObject({
  survey: z.strictObject({ title: z.string(), source: z.string(), questions: z.int().positive() }),
  about: z
    .strictObject({
      sheet: z.string(),
      /** Label of the source line on the sheet; name of the property and of the defined name that tell it too. */
      sourceLine: z.string(),
      standIn: z.strictObject({ answerIds: pattern, line: z.string().min(1) }).optional(),
    })
    .optional(),
  answers: z.strictObject({
    sheet: z.string(),
    headerRows: z.int().min(1).max(2),
    ticked: z.array(z.string()),
    unticked: z.array(z.string()),
    /** Texts that say nothing where a free text is asked for. */
    noText: z.array(z.string()).optional(),
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

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
