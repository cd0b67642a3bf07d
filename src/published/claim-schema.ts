import { z } from 'zod';
import { CHAPTERS, UNITS } from './claim';

const text = z.string().min(1);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
const points = z.int().positive().max(100);
const pair = z.array(key).length(2);

const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('greater'), keys: pair.optional(), by: points.optional() }),
  z.strictObject({ kind: z.literal('equal'), keys: z.array(key).min(2).optional() }),
  z.strictObject({ kind: z.literal('even'), spread: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('majority') }),
  z.strictObject({ kind: z.literal('half') }),
  z.strictObject({ kind: z.literal('more-than-double') }),
  z.strictObject({ kind: z.literal('decreased') }),
  z.strictObject({ kind: z.literal('most-common'), keys: z.array(key).min(1), by: points.optional() }),
  z.strictObject({ kind: z.literal('closely-followed'), keys: pair, within: points }),
  z.strictObject({ kind: z.literal('range'), min: z.int(), max: z.int() }),
  z.strictObject({ kind: z.literal('not-significant'), level: z.number().gt(0).lt(1) }),
]);

/** One entry of the register; what goes with which unit is checked here too. */
const claim = z
  .strictObject({
    id: key,
    label: text,
    unit: z.enum(UNITS),
    printed: text.optional(),
    as: text.optional(),
    items: z.array(text).optional(),
    counts: text,
    base: text.optional(),
    subject: text.optional(),
    keyword: text.optional(),
    rule: rule.optional(),
    approximate: z.literal(true).optional(),
    given: z.literal(true).optional(),
    because: text.optional(),
    deviation: z.strictObject({ value: text, because: text }).optional(),
    note: text.optional(),
  })
  .superRefine((entry, context) => {
    const fault = (message: string, at: keyof typeof entry): void =>
      context.addIssue({ code: 'custom', message, path: [at] });
    const isList = entry.unit === 'list';
    const isNumber = entry.unit === 'count' || entry.unit === 'percent' || entry.unit === 'rank';
    if (isList !== (entry.items !== undefined)) fault('items stand with unit list, and only there', 'unit');
    if (isList === (entry.printed !== undefined)) fault('printed stands with every unit but list', 'unit');
    if (isNumber && !/^(\d+|\d{1,3}( \d{3})+)(,\d+)?$/.test(entry.printed ?? ''))
      fault('digits, such as "42", "1 234" or "3,5"; the word printed goes to `as`', 'printed');
    if ((entry.unit === 'comparison') !== (entry.rule !== undefined))
      fault('a rule stands with unit comparison, and only there', 'unit');
    if ((entry.unit === 'percent' || entry.unit === 'rank') && entry.base === undefined)
      fault(`a ${entry.unit} needs a base`, 'unit');
    if (entry.unit === 'rank' && entry.subject === undefined) fault('a rank needs a subject', 'unit');
    if (entry.given !== (entry.because === undefined ? undefined : true)) fault('given and because go together', 'id');
    if (entry.given && entry.deviation) fault('a given fact has no deviation', 'deviation');
    if (new Set(entry.items).size !== (entry.items?.length ?? 0)) fault('each item once', 'items');
  });

/** One file of data/published. */
export const chapterFile = z.strictObject({ chapter: z.literal(CHAPTERS), claims: z.array(claim).min(1) });
