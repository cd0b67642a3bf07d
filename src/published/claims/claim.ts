import { z } from 'zod';
import { measureSchema } from './measure-schema';
import type { ChapterId } from './report-chapter';
import { isPrintedNumber, printedExamples } from '../evidence/printed-number';
import { ruleSchema } from '../rules/rules';
import { key } from '../rules/schema-parts';

const UNITS = ['count', 'percent', 'rank', 'comparison', 'list'] as const;
export type Unit = (typeof UNITS)[number];

const text = z.string().min(1);
const orNull = <S extends z.ZodType>(schema: S) => schema.optional().transform((value) => value ?? null);
const flag = z
  .literal(true)
  .optional()
  .transform((value) => value === true);

/** One entry of the register, which data/published/README.md describes; what goes with which unit is checked here too. */
const claimSchema = z
  .strictObject({
    id: key,
    /** Our own words, in the study's language. */
    label: text,
    unit: z.enum(UNITS),
    /** As printed, number words as digits; a comparison's qualifier; null for a list. */
    printed: orNull(text),
    /** The word that is printed instead of digits. */
    as: orNull(text),
    /** Members of a list; null for every other unit. */
    items: orNull(z.array(text)),
    counts: text,
    base: orNull(text),
    /** Option id or organisation that a rank or count is about. */
    subject: orNull(text),
    /** What a free text must contain to be counted. */
    keyword: orNull(text),
    /** How it is counted, where that needs no notebook. */
    measure: orNull(measureSchema),
    /** When a comparison holds; null for every other unit. */
    rule: orNull(ruleSchema),
    /** The report says "ca". */
    approximate: flag,
    /** No export of this survey can give it. */
    given: flag,
    /** Why it is given. */
    because: orNull(text),
    /** The value that follows from the other printed numbers, where this one contradicts them. */
    deviation: orNull(z.strictObject({ value: text, because: text })),
    note: orNull(text),
  })
  .superRefine((entry, context) => {
    const fault = (message: string, at: keyof typeof entry): void =>
      context.addIssue({ code: 'custom', message, path: [at] });
    const isList = entry.unit === 'list';
    const isNumber = entry.unit === 'count' || entry.unit === 'percent' || entry.unit === 'rank';
    if (isList !== (entry.items !== null)) fault('items stand with unit list, and only there', 'unit');
    if (isList === (entry.printed !== null)) fault('printed stands with every unit but list', 'unit');
    if (isNumber && !isPrintedNumber(entry.printed ?? ''))
      fault(`digits, such as ${printedExamples()}; the word printed goes to \`as\``, 'printed');
    if ((entry.unit === 'comparison') !== (entry.rule !== null))
      fault('a rule stands with unit comparison, and only there', 'unit');
    if ((entry.unit === 'percent' || entry.unit === 'rank') && entry.base === null)
      fault(`a ${entry.unit} needs a base`, 'unit');
    if (entry.unit === 'rank' && entry.subject === null) fault('a rank needs a subject', 'unit');
    if (entry.given !== (entry.because !== null)) fault('given and because go together', 'id');
    if (entry.given && entry.measure) fault('a given fact has no measure', 'measure');
    if (entry.unit === 'list' && entry.measure) fault('a list has no measure', 'measure');
    if (entry.given && entry.deviation) fault('a given fact has no deviation', 'deviation');
    if (new Set(entry.items ?? []).size !== (entry.items?.length ?? 0)) fault('each item once', 'items');
  });

/** One file of data/published. */
export const chapterFile = z.strictObject({ chapter: key, claims: z.array(claimSchema) });

/** What the report prints, once. */
export type Claim = Readonly<z.output<typeof claimSchema>> & {
  readonly chapter: ChapterId;
  /** What readers call the chapter in the middle of a sentence. */
  readonly chapterName: string;
};
